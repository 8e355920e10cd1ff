package org.jogakbo.reading.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.html.HtmlBody;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seam between an excerpt and its credit: each line of {@code seam.txt}, as markup and as plain text. */
class SeamTest {
    private static final String OPENING = "The ferry left the pier at nine, as it does each morning.";
    private static final String HERE = "https://blog.example/here";

    static Stream<String> lines() throws IOException {
        try (var in = SeamTest.class.getResourceAsStream("/credit/seam.txt")) {
            assertNotNull(in, "the cases are gone");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    static Stream<String> plainLines() throws IOException {
        return lines().filter(line -> !line.startsWith("html:"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void reads_the_seam_in_markup(String line) {
        String[] columns = columns(line);
        StringBuilder html = new StringBuilder("<p>" + OPENING + "</p>");
        for (String paragraph : columns[0].split(" / ")) {
            html.append("<p>")
                    .append(paragraph.replaceFirst("^<(출처.*)>$", "&lt;$1&gt;"))
                    .append("</p>");
        }
        Body body = HtmlBody.of(Jsoup.parse(html.toString()).body().childNodes(), "");
        assertEquals(expected(columns), read(Tail.peel(body, HERE)));
    }

    @ParameterizedTest
    @MethodSource("plainLines")
    void reads_the_seam_in_plain_text(String line) {
        String[] columns = columns(line);
        List<String> paragraphs = new ArrayList<>(List.of(OPENING));
        for (String paragraph : columns[0].split(" / ")) {
            String plain = paragraph.replaceAll("</?[a-z][^<>]*>", "").replace("&hellip;", "…");
            paragraphs.add(plain);
        }
        assertEquals(expected(columns), read(Tail.peel(Body.ofParagraphs(paragraphs), null)));
    }

    private static String[] columns(String line) {
        String[] columns = line.replaceFirst("^html: ", "").split(" \\| ");
        assertEquals(5, columns.length, line);
        return columns;
    }

    private static String expected(String[] columns) {
        String rest = columns[4].equals("-") ? OPENING : OPENING + "\n\n" + columns[4].replace(" / ", "\n\n");
        return String.join("|", columns[1], columns[2], columns[3], rest);
    }

    private static String read(Tail tail) {
        String related =
                String.join(";", tail.related().stream().map(RelatedLink::label).toList());
        return String.join(
                "|",
                tail.credit() == null ? "-" : tail.credit().outlet(),
                tail.readMore() ? "more" : "whole",
                related.isEmpty() ? "-" : related,
                tail.body().text());
    }
}
