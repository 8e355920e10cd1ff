package org.jogakbo.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every field that a reading has")
class TracesTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "archive");

    private static final String RSS = """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tideline</title><language>en</language>
            <item><title>Letters – Part 2</title><link>https://tideline.example/2022/02/letters/</link><dc:creator>Mina Orrell</dc:creator>
            <pubDate>Fri, 18 Feb 2022 10:06:06 +0100</pubDate><category>Boats</category>
            <media:content url="https://tideline.example/pier.jpg" medium="image"><media:description>The pier</media:description>
            <media:credit>Odile Farrow</media:credit></media:content>
            <content:encoded><![CDATA[<p>SEOUL (AP) — Hanna (not her real name) wrote that the ferry sailed on Tuesday.</p>
            <p><a href="https://ledger.example/x">Read more</a></p><p>[The Harbour Ledger]</p>]]></content:encoded></item></channel></rss>
            """;

    private static final String JSON_FEED = """
            {"version":"https://jsonfeed.org/version/1.1","title":"Tideline","language":"en","items":[{"id":"1","title":"Letters – Part 2",
             "url":"https://tideline.example/1","authors":[{"name":"Mina Orrell"}],"date_published":"2022-02-18T10:06:06+01:00",
             "date_modified":"2022-02-19T10:06:06+01:00","tags":["Boats"],"image":"https://tideline.example/pier.jpg",
             "content_text":"The ferry sailed on Tuesday. (Reuters)"}]}
            """;

    private static final String EXPORT = """
            <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><link>https://tideline.example</link><language>en</language>
            <item><title>Letters – Part 2</title><link>https://tideline.example/2022/02/letters/</link><dc:creator>mina</dc:creator>
            <content:encoded><![CDATA[<figure><img src="https://tideline.example/pier.jpg" alt="Pier"><figcaption>The pier. Photo: Odile Farrow</figcaption></figure>
            <p>The ferry sailed on Tuesday.</p><p>Related article: <a href="https://tideline.example/o">Other</a></p><p>[AP]</p>]]></content:encoded>
            <wp:post_date>2022-02-18 10:06:06</wp:post_date><wp:post_date_gmt>2022-02-18 09:06:06</wp:post_date_gmt>
            <wp:post_modified>2022-02-19 10:06:06</wp:post_modified><wp:post_modified_gmt>2022-02-19 09:06:06</wp:post_modified_gmt>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <category domain="category" nicename="boats">Boats</category><category domain="post_tag" nicename="letters">Letters</category>
            </item></channel></rss>
            """;

    /** A print as a browser makes it: one font, positions, no marks. */
    private static final String PDF = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
            4 0 obj <</Length 999>>
            stream
            BT /F 24 Tf 60 520 Td (Letters from the ferry - Part 2) Tj ET
            BT /F 11 Tf 60 490 Td (By Odile Farrow) Tj ET
            BT /F 11 Tf 60 470 Td (17 March 2022) Tj ET
            BT /F 11 Tf 60 430 Td (SEOUL, March 17 \\(Yonhap\\) -- Hanna \\(not her real name\\) wrote that the ferry sailed on Tuesday with forty passengers on deck.) Tj ET
            BT /F 11 Tf 60 390 Td (Nobody spoke for a long while, and the skipper said that waiting is what the islands do best of all.) Tj ET
            BT /F 11 Tf 60 350 Td ([The Harbour Ledger]) Tj ET
            endstream endobj
            trailer <</Root 1 0 R>>
            """;

    private static List<Reading> read(String input, byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        new Extraction().read(new Document(input, null, null, Payload.of(bytes)), readings::add);
        return readings;
    }

    private static List<Reading> fixtures() throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                readings.addAll(read(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        for (String text : List.of(RSS, JSON_FEED, EXPORT, PDF)) {
            readings.addAll(read("feed", text.getBytes(StandardCharsets.UTF_8)));
        }
        return readings;
    }

    private static Set<Field> told(Reading reading) {
        Map<Field, Boolean> told = new EnumMap<>(Field.class);
        told.put(Field.URL, reading.url() != null);
        told.put(Field.TITLE, !reading.title().isEmpty());
        told.put(Field.BYLINE, !reading.byline().isEmpty());
        told.put(Field.POSTER, reading.poster() != null);
        told.put(Field.CREDIT, reading.credit() != null);
        told.put(Field.PUBLISHED, reading.published() != null);
        told.put(Field.MODIFIED, reading.modified() != null);
        told.put(Field.LANGUAGE, reading.language() != null);
        told.put(Field.BODY, !reading.body().isEmpty());
        told.put(Field.CATEGORIES, !reading.categories().isEmpty());
        told.put(Field.READ_MORE, reading.readMore());
        told.put(Field.RELATED, !reading.related().isEmpty());
        told.put(Field.SERIES, reading.series() != null);
        told.put(Field.PSEUDONYMS, !reading.pseudonyms().isEmpty());
        told.put(Field.IMAGES, !reading.images().isEmpty());
        told.put(Field.SECTION, reading.press().section() != null);
        told.put(Field.TAGS, !reading.press().tags().isEmpty());
        told.put(Field.LEAD_IMAGE, reading.press().leadImage() != null);
        told.put(Field.WIRE, reading.press().wire() != null);
        told.put(Field.DATELINE, reading.press().dateline() != null);
        assertEquals(EnumSet.allOf(Field.class), told.keySet(), "a new field belongs into this list");
        Set<Field> fields = EnumSet.noneOf(Field.class);
        told.forEach((field, is) -> {
            if (is) {
                fields.add(field);
            }
        });
        return fields;
    }

    @Test
    void tells_where_it_was_found_and_no_other_does() throws IOException {
        for (Reading reading : fixtures()) {
            Set<Field> traced = EnumSet.noneOf(Field.class);
            traced.addAll(reading.found().keySet());
            assertEquals(told(reading), traced, reading.kind() + " " + reading.title());
        }
    }

    @Test
    void is_met_among_the_fixtures_in_every_format() throws IOException {
        Set<Reading.Kind> kinds = EnumSet.noneOf(Reading.Kind.class);
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Reading reading : fixtures()) {
            kinds.add(reading.kind());
            fields.addAll(told(reading));
        }
        assertTrue(kinds.containsAll(Set.of(
                Reading.Kind.ARTICLE,
                Reading.Kind.ARCHIVE_PAGE,
                Reading.Kind.FEED,
                Reading.Kind.WORDPRESS,
                Reading.Kind.TEXT)));
        assertEquals(EnumSet.allOf(Field.class), fields);
    }

    @Test
    void is_traced_in_a_print_too() {
        Reading print = read("print.pdf", PDF.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertTrue(
                print.found()
                        .keySet()
                        .containsAll(Set.of(
                                Field.TITLE,
                                Field.BYLINE,
                                Field.PUBLISHED,
                                Field.CREDIT,
                                Field.BODY,
                                Field.WIRE,
                                Field.DATELINE)),
                print.found().toString());
        assertEquals("Yonhap", print.press().wire());
    }

    @Test
    void in_a_feed_keeps_the_picture_with_its_credit_and_in_an_export_the_tags_apart() {
        Reading entry = read("feed", RSS.getBytes(StandardCharsets.UTF_8)).getFirst();
        Reading post = read("export", EXPORT.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertEquals(
                "Odile Farrow",
                java.util.Objects.requireNonNull(entry.press().leadImage()).credit());
        assertEquals("AP", entry.press().wire());
        assertEquals(List.of("Letters"), post.press().tags());
        assertEquals(List.of("Boats"), post.categories());
        assertEquals("AP", post.press().wire());
        assertEquals(
                "The pier.",
                java.util.Objects.requireNonNull(post.press().leadImage()).caption());
    }
}
