package org.jogakbo.newsroom.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.Door;
import org.jogakbo.intake.Visitor;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.ReadingJson;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.Outcome;

/** Reads the pages of a manifest on all cores and prints them in the manifest's order. */
final class ManifestReading {
    private static final int AHEAD = 256;

    /** One line of the manifest. */
    private record Entry(String id, String url, String path) {}

    /** What a page came to: lines for standard output and for standard error. */
    private record Printed(List<String> results, List<String> refusals) {}

    private final Console console;
    private final Extraction extraction;
    private final boolean timing;
    private final boolean explain;

    ManifestReading(Console console, Extraction extraction, boolean timing, boolean explain) {
        this.console = console;
        this.extraction = extraction;
        this.timing = timing;
        this.explain = explain;
    }

    /** Whether every page could be read. */
    boolean read(Path manifest) throws IOException, InterruptedException, ExecutionException {
        List<Entry> entries = entries(manifest);
        long begin = System.nanoTime();
        boolean well = true;
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int from = 0; from < entries.size(); from += AHEAD) {
                List<Entry> some = entries.subList(from, Math.min(entries.size(), from + AHEAD));
                for (Future<Printed> page : some.stream()
                        .map(entry -> cores.submit(() -> page(entry)))
                        .toList()) {
                    Printed printed = page.get();
                    printed.results().forEach(console.out()::println);
                    printed.refusals().forEach(console::note);
                    well &= printed.refusals().isEmpty();
                }
            }
        }
        console.out().flush();
        if (timing) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            console.note("%d pages, %.3f seconds, %.1f pages per second"
                    .formatted(entries.size(), seconds, entries.size() / seconds));
        }
        return well;
    }

    private static List<Entry> entries(Path manifest) throws IOException {
        Path folder = manifest.toAbsolutePath().getParent();
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (cells.length < 3) {
                throw new IOException(manifest + ", line " + (entries.size() + 1)
                        + ": expected id, url and path, separated by tabs.");
            }
            Path path = Path.of(cells[2]);
            Path there = Files.exists(path) || folder == null ? path : folder.resolve(path);
            entries.add(new Entry(cells[0], cells[1], there.toString()));
        }
        return entries;
    }

    private String line(Entry entry, Reading reading) {
        return explain
                ? ReadingJson.explained(entry.id(), entry.path(), reading)
                : ReadingJson.line(entry.id(), entry.path(), reading);
    }

    private Printed page(Entry entry) {
        Printed printed = new Printed(new ArrayList<>(), new ArrayList<>());
        new Door(Bounds.DEFAULT, java.time.InstantSource.system()).open(entry.path(), new Visitor() {
            @Override
            public void arrival(Arrival arrival) {
                String url = entry.url().isBlank() ? arrival.url() : entry.url();
                Document document = new Document(entry.path(), url, arrival.contentType(), arrival.payload());
                Outcome outcome =
                        extraction.read(document, reading -> printed.results().add(line(entry, reading)));
                if (outcome instanceof Outcome.Refused(String why, String remedy)) {
                    refusal(new Refusal(entry.path(), why, remedy));
                }
            }

            @Override
            public void refusal(Refusal refusal) {
                printed.refusals().add(String.format(Locale.ROOT, "refused  %s", refusal));
            }
        });
        return printed;
    }
}
