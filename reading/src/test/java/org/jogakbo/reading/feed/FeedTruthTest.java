package org.jogakbo.reading.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.junit.jupiter.api.Test;

/** Feeds and an export as WordPress served them, where they are at hand. */
class FeedTruthTest {
    private static final Path SAMPLES = Path.of("../../shared/samples/archive-pages/wordpress");

    @Test
    void reads_every_feed_and_export_as_its_truth_says() throws IOException {
        if (!Files.exists(SAMPLES.resolve("truth.json"))) {
            System.out.println("Skipped: no sample feeds at " + SAMPLES);
        }
        assumeTrue(Files.exists(SAMPLES.resolve("truth.json")));
        JsonNode pages = new ObjectMapper()
                .readTree(SAMPLES.resolve("truth.json").toFile())
                .path("pages");
        for (Map.Entry<String, JsonNode> page : pages.properties()) {
            if (!page.getValue().path("group").asText().equals("html")) {
                compare(
                        page.getKey(),
                        page.getValue().path("posts"),
                        page.getValue().path("ignore"));
            }
        }
    }

    private static void compare(String page, JsonNode posts, JsonNode besides) throws IOException {
        List<Reading> readings = new ArrayList<>();
        new Extraction()
                .read(
                        new Document(page, null, null, Payload.of(Files.readAllBytes(SAMPLES.resolve(page)))),
                        readings::add);
        Set<String> titles = besides.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        readings.removeIf(reading -> titles.contains(reading.title()));
        assertEquals(posts.size(), readings.size(), page);
        for (int i = 0; i < readings.size(); i++) {
            compare(page, posts.get(i), readings.get(i));
        }
    }

    private static void compare(String page, JsonNode post, Reading reading) {
        assertEquals(post.path("title").asText(), reading.title(), page);
        assertEquals(post.path("permalink").asText(), reading.url(), page);
        OffsetDateTime at = assertInstanceOf(PressDate.Instant.class, reading.published(), page)
                .at();
        assertEquals(OffsetDateTime.parse(post.path("published").asText()).toInstant(), at.toInstant(), page);
        assertEquals(post.path("poster").asText(), reading.poster(), page);
        assertEquals(
                post.path("outlet").asText(null),
                reading.credit() == null ? null : reading.credit().outlet(),
                page);
        assertEquals(post.path("categories").valueStream().map(JsonNode::asText).toList(), reading.categories(), page);
        assertEquals(post.path("related").size(), reading.related().size(), page);
        assertEquals(
                post.path("body").asText().replaceAll("\\s+", " "),
                reading.body().text().replaceAll("\\s+", " "),
                page);
        assertEquals(post.path("readMore").asBoolean(), reading.readMore(), page);
    }
}
