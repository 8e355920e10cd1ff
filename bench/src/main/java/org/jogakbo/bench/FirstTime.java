package org.jogakbo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogakbo.bench.invention.Invention;

/** What the server spends on pages that nobody asked for before, so that no cache answers: it is warmed up with others of their kind. */
final class FirstTime {
    private static final double PAGE_LIMIT_MILLIS = 1;
    private static final double SEARCH_LIMIT_MILLIS = 10;
    private static final double SEARCH_P99_LIMIT_MILLIS = 50;
    private static final int MOST = 2_000;
    private static final int PAGE_SIZE = 20;
    private static final int QUERIES = 1_000;

    private final Served served;
    private final Table table;

    FirstTime(Served served, Table table) {
        this.served = served;
        this.table = table;
    }

    private record Kind(String name, List<String> warmUp, List<String> measured) {}

    void pages(Addresses addresses, int clippings) throws IOException {
        List<Kind> kinds = kinds(addresses, clippings);
        for (Kind kind : kinds) {
            cpuMillisEach(manyTimes(kind.warmUp()));
        }
        for (Kind kind : kinds) {
            double cpu = cpuMillisEach(kind.measured());
            table.row(
                    "first-time " + kind.name() + ", CPU",
                    cpu,
                    "ms",
                    PAGE_LIMIT_MILLIS,
                    kind.measured().size() + " distinct");
        }
    }

    private static List<Kind> kinds(Addresses addresses, int clippings) {
        List<String> permalinks =
                addresses.permalinks().stream().limit(2 * MOST).toList();
        List<String> lists = IntStream.rangeClosed(2, Math.max(3, Math.min(MOST, clippings / PAGE_SIZE)))
                .mapToObj(n -> "/page/" + n + "/")
                .toList();
        return List.of(
                new Kind("permalink", half(permalinks, 0), half(permalinks, 1)),
                new Kind("month page", addresses.months(), inBothTongues(addresses.months(), "")),
                new Kind("category page", addresses.categories(), inBothTongues(addresses.categories(), "")),
                new Kind("list page at any depth", inBothTongues(lists, ""), lists),
                new Kind("month feed", with(addresses.months(), "feed.rss"), with(addresses.months(), "feed.atom")));
    }

    private static List<String> half(List<String> paths, int which) {
        return IntStream.range(0, paths.size())
                .filter(i -> i % 2 == which)
                .mapToObj(paths::get)
                .toList();
    }

    private static List<String> inBothTongues(List<String> paths, String ending) {
        return Stream.of("/ko", "/en")
                .flatMap(tongue -> paths.stream().map(path -> tongue + path + ending))
                .toList();
    }

    /** The same pages under ever new addresses, until the code for them is compiled: a query that means nothing passes every cache. */
    private static List<String> manyTimes(List<String> paths) {
        return IntStream.range(0, MOST)
                .mapToObj(n -> paths.get(n % paths.size()) + "?again=" + n)
                .toList();
    }

    /** Feeds have no language. */
    private static List<String> with(List<String> paths, String ending) {
        return paths.stream().map(path -> path + ending).toList();
    }

    private double cpuMillisEach(List<String> paths) throws IOException {
        long before = served.child().cpuMillis();
        for (String path : paths) {
            served.http().get(path);
        }
        return (double) (served.child().cpuMillis() - before) / paths.size();
    }

    void searches() throws IOException {
        List<String> queries = new Invention(Invention.SEED)
                .queries(QUERIES).stream()
                        .map(query -> "/search?q=" + Http.encoded(query))
                        .toList();
        cpuMillisEach(queries.subList(0, queries.size() / 2));
        List<Double> millis = new ArrayList<>();
        long before = served.child().cpuMillis();
        for (String query : queries.subList(queries.size() / 2, queries.size())) {
            long start = System.nanoTime();
            served.http().get(query);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        double cpu = (double) (served.child().cpuMillis() - before) / millis.size();
        millis.sort(null);
        table.row("search, CPU", cpu, "ms", SEARCH_LIMIT_MILLIS, millis.size() + " distinct");
        table.row("search, p50", Table.number(Table.median(millis)) + " ms");
        table.row("search, p99", millis.get(millis.size() * 99 / 100), "ms", SEARCH_P99_LIMIT_MILLIS, "");
    }
}
