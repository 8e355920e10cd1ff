package org.jogakbo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.bench.invention.Invention;

/**
 * Measures the whole program, as people run it, over an invented archive, and prints one table beside the peers and limits. Takes some
 * minutes; {@code bench/figures} starts it. Linux only, for it reads {@code /proc}.
 */
public final class Figures {
    private static final int STARTS = 5;
    private static final double START_LIMIT_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final double MEBI = 1 << 20;

    private final Workshop workshop;
    private final int clippings;
    private final Table table = new Table();

    private Figures(Workshop workshop, int clippings) {
        this.workshop = workshop;
        this.clippings = clippings;
    }

    /** Arguments: the checkout's folder, then perhaps {@code --clippings N}. */
    public static void main(String[] arguments) throws Exception {
        Order order = Order.of("bench/figures", arguments);
        try (Workshop workshop = new Workshop(order.project())) {
            order.announce("");
            new Figures(workshop, order.clippings()).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        try {
            table.row("jar", "%.1f MB".formatted(Files.size(workshop.jar()) / MEBI));
            importing();
            publishing();
            starting();
            serving();
        } finally {
            table.print();
        }
    }

    private void importing() throws IOException, InterruptedException {
        Path pages = workshop.path("pages");
        new Invention(Invention.SEED).write(pages, clippings);
        Child child = workshop.java(
                "256m", "import", pages.toString(), "--data", workshop.data().toString(), "--publish");
        Child.Used used = child.finish(PATIENCE);
        table.row("import and publish a clipping, CPU", (double) used.cpuMillis() / clippings, "ms", 1, "heap 256 MB");
        table.row("import and publish a clipping, wall", Table.number((double) used.wallMillis() / clippings) + " ms");
        table.row("import, most memory of the process", "%d MB".formatted(used.peakKilobytes() / 1024));
        table.row("data folder", "%.1f MB".formatted(size(workshop.data()) / MEBI));
        Workshop.delete(pages);
    }

    private void publishing() throws IOException, InterruptedException {
        Path edition = workshop.path("edition");
        Child child = workshop.java(
                "1g",
                "publish",
                "--out",
                edition.toString(),
                "--data",
                workshop.data().toString());
        Child.Used used = child.finish(PATIENCE);
        long files;
        try (Stream<Path> all = Files.walk(edition)) {
            files = all.filter(Files::isRegularFile).count();
        }
        table.row(
                "static edition, whole",
                "%.1f s, %.1f s CPU".formatted(used.wallMillis() / 1e3, used.cpuMillis() / 1e3));
        table.row("static edition", "%d files, %.1f MB".formatted(files, size(edition) / MEBI));
        table.row("static edition, most memory", "%d MB".formatted(used.peakKilobytes() / 1024));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.mapToLong(path -> path.toFile().isFile() ? path.toFile().length() : 0)
                    .sum();
        }
    }

    private void starting() throws IOException, InterruptedException {
        List<Served> plain = new ArrayList<>();
        List<Served> cached = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            plain.add(startAndStop(workshop.java("", serve())));
            cached.add(startAndStop(workshop.launcher(serve())));
        }
        start("start to first page, ./jogakbo (AOT cache)", cached);
        start("start to first page, no AOT cache", plain);
    }

    private static Served startAndStop(Child child) throws IOException, InterruptedException {
        try (Served served = Served.await(child)) {
            return served;
        }
    }

    private void start(String figure, List<Served> starts) {
        double wall = Table.median(
                starts.stream().map(one -> (double) one.firstPageMillis()).toList());
        double cpu = Table.median(
                starts.stream().map(one -> (double) one.firstPageCpuMillis()).toList());
        table.row(figure, wall, "ms", START_LIMIT_MILLIS, "median of " + STARTS + ", " + Table.number(cpu) + " CPU");
    }

    private String[] serve() {
        return new String[] {"serve", "--data", workshop.data().toString(), "--port", "0"};
    }

    private void serving() throws IOException, InterruptedException {
        try (Served served = Served.await(workshop.launcher(serve()))) {
            table.row("memory after the first page", served.child().kilobytes("VmRSS") / 1024.0, "MB", 512, "");
            Addresses addresses = Addresses.of(served.http());
            for (String page : List.of("/", Addresses.middle(addresses.months()))) {
                table.row(
                        "transfer of " + page + " with styles",
                        Transfer.bytes(served.http(), page) / 1e3,
                        "kB",
                        50,
                        "gzip");
            }
            FirstTime firstTime = new FirstTime(served, table);
            firstTime.pages(addresses, clippings);
            firstTime.searches();
            new BesideNginx(workshop, table).measure(served, addresses);
            table.row("memory after all this", served.child().kilobytes("VmRSS") / 1024.0, "MB", 512, "");
            table.row("most memory of the server", served.child().kilobytes("VmHWM") / 1024.0, "MB", 512, "");
        }
    }
}
