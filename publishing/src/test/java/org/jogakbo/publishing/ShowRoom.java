package org.jogakbo.publishing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.publishing.files.StaticEdition;
import org.jogakbo.publishing.words.Language;
import org.jogakbo.publishing.words.Percent;

/** For looking: serves the invented archive, or writes it as files. Arguments: {@code serve PORT [CLIPPINGS]} {@code write FOLDER [CLIPPINGS]} or {@code time - [CLIPPINGS]}. */
final class ShowRoom {
    private ShowRoom() {}

    public static void main(String[] arguments) throws IOException {
        int clippings = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1104;
        ShelfEdition edition = clippings == 0 ? new ShelfEdition() : RiverArchive.of(clippings);
        SiteSettings settings = new SiteSettings(
                "The Wick River Archive", "Nine years of one river in the press", null, true, 20, Language.EN);
        if (arguments[0].equals("write")) {
            System.out.println(new StaticEdition(edition, settings).write(Path.of(arguments[1])));
        } else if (arguments[0].equals("time")) {
            time(new Site(edition, new PlainSearch(edition), settings), edition);
        } else {
            serve(new Site(edition, new PlainSearch(edition), settings), Integer.parseInt(arguments[1]));
        }
    }

    /** CPU time of pages made for the first time, each another one, after warming up; the edition in memory costs nearly nothing. */
    private static void time(Site site, ShelfEdition edition) {
        List<PublicCard> cards =
                edition.cards(new Shelf.Everything(), 1, 20_000).items();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 6; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 2_000; i++) {
                site.answer(Ask.of(Percent.encodePath(
                        cards.get((i * 7) % cards.size()).path().toString())));
            }
            long permalinks = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 500; i++) {
                site.answer(Ask.of("/page/" + (2 + i % (cards.size() / 20 - 2)) + "/"));
            }
            long lists = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 500; i++) {
                site.answer(Ask.of(i % 2 == 0 ? "/" : "/2020/01/"));
            }
            long homes = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 500; i++) {
                site.answer(Ask.of(i % 2 == 0 ? "/feed.atom" : "/2020/01/feed.json"));
            }
            long feeds = threads.getCurrentThreadCpuTime();
            System.out.printf(
                    Locale.ROOT,
                    "microseconds of CPU: permalink %d, list %d, home and month %d, feed %d%n",
                    (permalinks - start) / 2_000_000,
                    (lists - permalinks) / 500_000,
                    (homes - lists) / 500_000,
                    (feeds - homes) / 500_000);
        }
    }

    private static void serve(Site site, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            Map<String, String> query = new HashMap<>();
            String raw = exchange.getRequestURI().getRawQuery();
            for (String pair : raw == null ? new String[0] : raw.split("&")) {
                String[] sides = pair.split("=", 2);
                query.putIfAbsent(
                        sides[0], URLDecoder.decode(sides.length > 1 ? sides[1] : "", StandardCharsets.UTF_8));
            }
            Answer answer = site.answer(new Ask(
                    exchange.getRequestURI().getRawPath(),
                    query,
                    exchange.getRequestHeaders().getFirst("Accept-Language")));
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
            exchange.close();
        });
        server.start();
    }
}
