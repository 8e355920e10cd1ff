package org.jogakbo.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The blog themes' fixtures as text: what {@code lynx -dump} and {@code w3m -dump} write of them, what a browser copies, and what Firefox
 * saves as text. The same posts must be read as of the page. Posters, categories, addresses and the heading a text may leave open; what it
 * says of them must be right.
 */
class TextCopiesTest {
    private static final int DAY = 10;

    static Stream<String> copies() throws IOException, URISyntaxException {
        URL folder = TextCopiesTest.class.getResource("/text/copies");
        assertNotNull(folder, "the copies are gone");
        Path root = Path.of(folder.toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("copies")
    void reads_the_same_posts_as_of_the_page(String copy) throws IOException {
        String theme = copy.replaceFirst(".*/", "").replaceFirst("\\.txt$", ".html");
        List<String> expected = text("/archive/themes/" + theme)
                .split("-->", 2)[0]
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("archive |") || line.startsWith("post |"))
                .toList();
        List<Reading> readings = new ArrayList<>();
        byte[] bytes = text("/text/copies/" + copy).getBytes(StandardCharsets.UTF_8);
        new Extraction().read(new Document(copy, null, null, Payload.of(bytes)), readings::add);
        List<String> wanted = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (int i = 0; i < Math.max(readings.size(), expected.size() - 1); i++) {
            String[] line = i + 1 < expected.size() ? expected.get(i + 1).split(" \\| ") : new String[DAY];
            wanted.add(wanted(line));
            read.add(i < readings.size() ? read(readings.get(i), line) : "nothing");
        }
        assertEquals(String.join("\n", wanted), String.join("\n", read));
        assertEquals(expected.getFirst(), heading(readings.getFirst().archive(), expected.getFirst()));
    }

    private static String wanted(String[] line) {
        String date = line[1].length() > DAY ? line[1].substring(0, DAY) : line[1];
        return String.join(" | ", date, line[2], line[3], line[4], line[5], line[6], line[7], line[8], line[9]);
    }

    private static String read(Reading reading, String[] line) {
        String date = reading.published() == null ? "-" : reading.published().iso();
        String body = reading.body().text().replace("\n", " ");
        String whole = body.replaceFirst("\\s*(?:…|\\.{3})$", "");
        boolean begins = line[8] != null && body.startsWith(line[8].strip());
        boolean ends = line[9] != null && whole.endsWith(line[9].strip());
        return String.join(
                " | ",
                date.length() > DAY ? date.substring(0, DAY) : date,
                reading.title(),
                orOpen(reading.url(), line[3]),
                orOpen(reading.poster(), line[4]),
                reading.categories().isEmpty() ? line[5] : String.join(";", reading.categories()),
                reading.readMore() ? "more" : "whole",
                reading.credit() == null ? "-" : reading.credit().outlet(),
                body.isEmpty() ? "-" : begins ? line[8] : body,
                body.isEmpty() ? "-" : ends ? line[9] : body);
    }

    private static String heading(@Nullable ArchiveLabel label, String expected) {
        return label == null ? expected : "archive | " + label.kind() + " | " + label.label();
    }

    private static String orOpen(@Nullable String said, String expected) {
        return said == null ? expected : said;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = TextCopiesTest.class.getResourceAsStream(resource)) {
            assertNotNull(in, resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
