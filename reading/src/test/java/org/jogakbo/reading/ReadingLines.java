package org.jogakbo.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jspecify.annotations.Nullable;

/** Writes readings as the command line does, one JSON object a line, for measuring: {@code ReadingLines OUT FILE...}. */
final class ReadingLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingLines() {}

    public static void main(String[] args) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            files.add(Path.of(args[i]));
        }
        write(Path.of(args[0]), files);
    }

    static void write(Path out, List<Path> files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            Document document = new Document(file.toString(), null, null, Payload.of(Files.readAllBytes(file)));
            if (new Extraction().read(document, reading -> lines.add(line(file.toString(), reading)))
                    instanceof Outcome.Refused refused) {
                lines.add("{\"input\":\"" + file + "\",\"refused\":\"" + refused.why() + "\"}");
            }
        }
        Files.write(out, lines);
    }

    static String line(String input, Reading reading) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("input", input);
        line.put("index", reading.index());
        line.put("kind", name(reading.kind()));
        line.put("url", reading.url());
        line.put("archive", archive(reading.archive()));
        line.put("title", reading.title());
        line.put("byline", reading.byline());
        line.put("poster", reading.poster());
        line.put("outlet", reading.credit() == null ? null : reading.credit().outlet());
        line.put("credit", reading.credit() == null ? null : reading.credit().printed());
        line.put("creditUrl", reading.credit() == null ? null : reading.credit().url());
        line.put(
                "published",
                reading.published() == null ? null : reading.published().iso());
        line.put(
                "modified",
                reading.modified() == null ? null : reading.modified().iso());
        line.put("language", reading.language());
        line.put("body", reading.body().text());
        line.put("categories", reading.categories());
        line.put("readMore", reading.readMore());
        line.put("readMoreUrl", reading.readMoreUrl());
        line.put("related", reading.related());
        line.put("series", reading.series());
        line.put("pseudonyms", reading.pseudonyms());
        line.put("links", reading.links());
        line.put("quality", reading.quality().label());
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable Map<String, @Nullable Object> archive(@Nullable ArchiveLabel archive) {
        if (archive == null) {
            return null;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", name(archive.kind()));
        fields.put("label", archive.label());
        fields.put("year", archive.year());
        fields.put("month", archive.month());
        return fields;
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
