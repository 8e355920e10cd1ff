package org.jogakbo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Requests a second of pages that were asked for before, beside nginx's of the same pages as files, in alternating rounds. */
final class BesideNginx {
    private static final int ROUNDS = 3;
    private static final int SECONDS = 5;
    private static final List<String> NAMES = List.of("home", "month page", "category page", "permalink", "feed");

    private final Workshop workshop;
    private final Table table;

    BesideNginx(Workshop workshop, Table table) {
        this.workshop = workshop;
        this.table = table;
    }

    void measure(Served ours, Addresses addresses) throws IOException, InterruptedException {
        if (!Workshop.has("wrk") || !Workshop.has("nginx")) {
            table.row("requests a second", "not measured: wrk or nginx is missing");
            return;
        }
        try (Nginx nginx = Nginx.start(workshop, workshop.path("edition"))) {
            Wrk.run(workshop, ours.child(), ours.http().base() + "/", SECONDS);
            for (int i = 0; i < NAMES.size(); i++) {
                page("requests of " + NAMES.get(i), addresses.sample().get(i), ours, nginx);
            }
        }
    }

    private void page(String figure, String path, Served ours, Nginx nginx) throws IOException, InterruptedException {
        nginx.http().text(path);
        List<Wrk> oursRounds = new ArrayList<>();
        List<Wrk> nginxRounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            oursRounds.add(Wrk.run(workshop, ours.child(), ours.http().base() + path, SECONDS));
            nginxRounds.add(Wrk.run(workshop, nginx.child(), nginx.http().base() + path, SECONDS));
        }
        Wrk measured = Wrk.median(oursRounds);
        Wrk peer = Wrk.median(nginxRounds);
        table.row(figure, measured.told(), "nginx " + peer.told(), measured.perSecond() / peer.perSecond());
    }
}
