package org.jogakbo.reading.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented posts in the markup of many blog programs and themes. Each fixture begins with a comment that says what must be read: a line
 * {@code archive | KIND | label}, then for each post {@code post | date | title | address | poster | categories | more or whole | outlet |
 * how the body begins | how it ends}; a hyphen stands for nothing.
 */
class ThemeFixturesTest {
    static Stream<String> fixtures() throws IOException, URISyntaxException {
        URL folder = ThemeFixturesTest.class.getResource("/archive/themes");
        assertNotNull(folder, "the fixtures are gone");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void reads_every_post_and_nothing_else(String fixture) {
        String text = text(fixture);
        int end = fixture.endsWith(".txt") ? text.indexOf("\n\n") : text.indexOf("-->");
        List<String> expected = text.substring(0, end)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("archive |") || line.startsWith("post |"))
                .toList();
        List<Reading> readings = new ArrayList<>();
        String page = text.substring(fixture.endsWith(".txt") ? end + 2 : end + 3);
        new Extraction()
                .read(
                        new Document(fixture, null, null, Payload.of(page.getBytes(StandardCharsets.UTF_8))),
                        readings::add);
        List<String> read = new ArrayList<>();
        read.add(archive(readings.isEmpty() ? null : readings.getFirst().archive()));
        for (int i = 0; i < readings.size(); i++) {
            String line = i + 1 < expected.size() ? expected.get(i + 1) : "";
            read.add(post(readings.get(i), line.split(" \\| ")));
        }
        assertEquals(String.join("\n", expected), String.join("\n", read));
    }

    private static String archive(@Nullable ArchiveLabel label) {
        return "archive | " + (label == null ? "none" : label.kind() + " | " + said(label.label()));
    }

    private static String post(Reading reading, String[] expected) {
        PressDate date = reading.published();
        Credit credit = reading.credit();
        String body = reading.body().text();
        String first = expected.length > 8 ? expected[8].strip() : "";
        String last = expected.length > 9 ? expected[9].strip() : "";
        boolean begins = body.startsWith(first) || body.replace("\n", " ").startsWith(first);
        boolean ends =
                body.replace("\n", " ").replaceFirst("\\s*(?:…|\\.{3})$", "").endsWith(last);
        return String.join(
                " | ",
                "post",
                date == null ? "-" : date.iso(),
                reading.title(),
                said(reading.url()),
                said(reading.poster()),
                said(String.join(";", reading.categories())),
                reading.readMore() ? "more" : "whole",
                credit == null ? "-" : credit.outlet(),
                body.isEmpty() ? "-" : begins ? first : body.substring(0, Math.min(60, body.length())),
                body.isEmpty() ? "-" : ends ? last : body.substring(Math.max(0, body.length() - 60)));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isEmpty() ? "-" : String.valueOf(text);
    }

    private static String text(String fixture) {
        try (var in = ThemeFixturesTest.class.getResourceAsStream("/archive/themes/" + fixture)) {
            assertNotNull(in, fixture);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
