package org.jogakbo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;

/** Running text in which none of the invented people is meant: lines of JSON, saved pages, and plain sentences. */
final class RunningText {
    /** A text with its title. */
    record Text(String title, List<String> paragraphs) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunningText() {}

    /**
     * Every set by its name.
     *
     * @param places files of JSON lines with {@code text} and perhaps {@code title}, folders of saved pages, and folders of {@code .txt}
     *     files with a sentence a line
     */
    static Map<String, List<Text>> sets(List<Path> places) throws IOException {
        Map<String, List<Text>> sets = new LinkedHashMap<>();
        for (Path place : places) {
            String name = String.valueOf(place.getFileName()).replaceFirst("\\..*", "");
            if (Files.isRegularFile(place)) {
                sets.put(name, place.toString().endsWith(".txt") ? sentences(place) : lines(place));
            } else if (Files.isDirectory(place.resolve("html"))) {
                sets.put(name, pages(place.resolve("html")));
            } else {
                try (Stream<Path> files = Files.list(place)) {
                    for (Path file : files.sorted().toList()) {
                        sets.putAll(sets(List.of(file)));
                    }
                }
            }
        }
        return sets;
    }

    private static List<Text> lines(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            texts.add(new Text(
                    row.path("title").asText(""),
                    List.of(row.path("text").asText().split("\n+"))));
        }
        return texts;
    }

    private static List<Text> sentences(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> new Text("", List.of(line)))
                .toList();
    }

    private static List<Text> pages(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                byte[] page = page(file);
                new Extraction()
                        .read(
                                new Document("page.html", null, null, Payload.of(page)),
                                reading -> texts.add(new Text(
                                        String.valueOf(reading.title()),
                                        List.of(reading.body().text().split("\n+")))));
            }
        }
        return texts;
    }

    private static byte[] page(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!file.toString().endsWith(".gz")) {
                return in.readAllBytes();
            }
            try (GZIPInputStream unzipped = new GZIPInputStream(in)) {
                return unzipped.readAllBytes();
            }
        }
    }
}
