package org.jogakbo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jogakbo.bench.invention.Invention;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jsoup.Jsoup;

/**
 * What reading a page costs beside jsoup's bare parse of the same page: processor time of one warm thread (one whose rounds get no
 * faster any more), medians over rounds in which both take turns. Arguments: folders of saved pages ({@code .html}, also {@code .gz}), each
 * a set; pages are also invented.
 */
public final class ReadingFigures {
    private static final int PAGES = 100;
    private static final int WARMING = 20;
    private static final int MAX_WARMING = 160;
    private static final double FASTER = 0.99;
    private static final int ROUNDS = 9;
    private static final int MAX_PAGES = 2_000;

    private final Extraction extraction = new Extraction();
    private long sunk;

    private ReadingFigures() {}

    public static void main(String[] folders) throws IOException {
        Invention invention = new Invention(Invention.SEED);
        Map<String, List<byte[]>> sets = new LinkedHashMap<>();
        sets.put(
                "invented articles",
                invention.articlePages(PAGES).map(page -> bytes(page.html())).toList());
        sets.put(
                "invented month pages",
                invention.monthPages(PAGES * 10).map(page -> bytes(page.html())).toList());
        for (String folder : folders) {
            sets.put(name(Path.of(folder)), saved(Path.of(folder)));
        }
        new ReadingFigures().print(sets);
    }

    private void print(Map<String, List<byte[]>> sets) {
        sets.values().removeIf(List::isEmpty);
        System.err.println("Warm after " + warm(sets) + " rounds over all pages.");
        System.out.printf(
                "| %-32s | %6s | %10s | %10s | %6s | %14s |%n|%s|%n",
                "pages", "number", "jsoup, ms", "ours, ms", "ratio", "pages a second", "-".repeat(94));
        sets.forEach((name, pages) -> {
            List<double[]> rounds =
                    Stream.generate(() -> round(pages)).limit(ROUNDS).toList();
            double bare = Table.median(rounds.stream().map(round -> round[0]).toList());
            double ours = Table.median(rounds.stream().map(round -> round[1]).toList());
            double ratio = Table.median(
                    rounds.stream().map(round -> round[1] / round[0]).toList());
            System.out.printf(
                    Locale.ROOT,
                    "| %-32s | %6d | %10.3f | %10.3f | %6.2f | %14.0f |%n",
                    name,
                    pages.size(),
                    bare,
                    ours,
                    ratio,
                    1e3 / ours);
        });
        System.err.println("(" + sunk + " nodes and readings)");
    }

    /** Reads all sets again and again until the best round of the last {@value #WARMING} is no faster than those before. */
    private int warm(Map<String, List<byte[]>> sets) {
        double before = Double.MAX_VALUE;
        for (int rounds = WARMING; ; rounds += WARMING) {
            double best = Stream.generate(() -> sets.values().stream()
                            .mapToDouble(pages -> round(pages)[1] * pages.size())
                            .sum())
                    .limit(WARMING)
                    .min(Double::compare)
                    .orElse(0.0);
            if (best > before * FASTER || rounds >= MAX_WARMING) {
                return rounds;
            }
            before = best;
        }
    }

    /** Milliseconds a page: jsoup's, then ours. */
    private double[] round(List<byte[]> pages) {
        long begin = cpu();
        for (byte[] page : pages) {
            sunk += Jsoup.parse(new String(page, StandardCharsets.UTF_8)).childNodeSize();
        }
        long between = cpu();
        for (byte[] page : pages) {
            extraction.read(new Document("page.html", null, null, Payload.of(page)), _ -> sunk++);
        }
        double each = 1e6 * pages.size();
        return new double[] {(between - begin) / each, (cpu() - between) / each};
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static String name(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.subpath(Math.max(0, whole.getNameCount() - 2), whole.getNameCount())
                .toString();
    }

    private static List<byte[]> saved(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.html?(?:\\.gz)?"))
                    .sorted()
                    .limit(MAX_PAGES)
                    .toList()) {
                try (InputStream raw = Files.newInputStream(file);
                        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                    pages.add(in.readAllBytes());
                }
            }
        }
        return pages;
    }
}
