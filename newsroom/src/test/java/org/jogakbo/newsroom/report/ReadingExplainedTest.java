package org.jogakbo.newsroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reading explained")
class ReadingExplainedTest {
    private static final String PAGE = """
            <html lang="en"><head><title>부두의 배 열아홉 척</title><meta name="author" content="Odile Farrow">
            <meta property="og:title" content="부두의 배 열아홉 척"></head><body><article><h1>부두의 배 열아홉 척</h1>
            <p>SEOUL (AP) — The ferry to Low Skerry sailed on Tuesday for the first time in nine years, and forty people stood on deck.</p>
            <p>None of them spoke until the lighthouse came in sight, the harbour master said afterwards, on the pier.</p></article></body></html>
            """;

    private static Reading reading() {
        List<Reading> readings = new ArrayList<>();
        new Extraction()
                .read(
                        new Document("a.html", null, null, Payload.of(PAGE.getBytes(StandardCharsets.UTF_8))),
                        readings::add);
        return readings.getFirst();
    }

    private static String line(String explained, String field) {
        return explained
                .lines()
                .filter(line -> line.startsWith("  " + field + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void names_value_certainty_and_place_of_each_field_in_columns() {
        String explained = ReadingExplained.of("a.html", reading());
        assertTrue(line(explained, "byline").matches("  byline +Odile Farrow +85%  meta author"), explained);
        assertTrue(
                line(explained, "dateline").matches("  dateline +SEOUL \\(AP\\) — +95%  head of the text"), explained);
        int wide = "부두의 배 열아홉 척".length() - "   ".length();
        assertEquals(
                line(explained, "byline").indexOf("85%") - wide,
                line(explained, "title").indexOf("98%"));
    }

    @Test
    void tells_of_the_text_what_was_seen_and_why_the_judge_chose() {
        String explained = ReadingExplained.of("a.html", reading());
        assertTrue(explained.contains("chosen "), explained);
        assertTrue(explained.contains("also seen: "), explained);
    }

    @Test
    void has_the_same_as_json_under_found() throws Exception {
        JsonNode found = new ObjectMapper()
                .readTree(ReadingJson.explained(null, "a.html", reading()))
                .path("found");
        assertEquals("meta author", found.path("byline").path("where").asText());
        assertEquals(0.85, found.path("byline").path("confidence").asDouble());
        assertEquals("dateline", found.path("wire").path("where").asText());
    }
}
