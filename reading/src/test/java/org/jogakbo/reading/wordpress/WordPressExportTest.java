package org.jogakbo.reading.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressExportTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- an export -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Quay</title><link>https://quay.example</link><language>en-GB</language>
            <wp:author><wp:author_login><![CDATA[pia]]></wp:author_login><wp:author_display_name><![CDATA[Pia L.]]></wp:author_display_name></wp:author>
            <wp:category><wp:category_nicename>ferries</wp:category_nicename><wp:cat_name><![CDATA[Ferries]]></wp:cat_name></wp:category>
            """;
    private static final String TAIL = "</channel></rss>";

    private static String item(String title, String status, String type, String password, String content) {
        return """
                <item><title><![CDATA[%s]]></title><link>https://quay.example/coats/</link><pubDate>Sat, 19 Jun 2021 17:02:44 +0000</pubDate><dc:creator><![CDATA[pia]]></dc:creator>
                <content:encoded><![CDATA[%s]]></content:encoded><wp:post_date>2021-06-19 18:02:44</wp:post_date><wp:post_date_gmt>2021-06-19 17:02:44</wp:post_date_gmt>
                <wp:status>%s</wp:status><wp:post_type>%s</wp:post_type><wp:post_password>%s</wp:post_password>
                <category domain="category" nicename="ferries"><![CDATA[Ferries &amp; boats]]></category><category domain="post_tag" nicename="coats">coats</category>
                <wp:comment><wp:comment_content>Never a text</wp:comment_content></wp:comment></item>
                """.formatted(title, content, status, type, password);
    }

    @Test
    void reads_a_published_post_with_every_field() {
        List<Reading> readings = new ArrayList<>();
        Outcome outcome = read(
                HEAD
                        + item(
                                "Crews &amp; coats",
                                "publish",
                                "post",
                                "",
                                "The crews asked.\n\nThe board <!--more-->listened.\nTwice.\n\n[<a href=\"https://pier.example/c\">Pier Post</a>]")
                        + TAIL,
                readings);
        assertEquals(new Outcome.Done(1), outcome);
        Reading post = readings.getFirst();
        assertEquals(Reading.Kind.WORDPRESS, post.kind());
        assertEquals("Crews & coats", post.title());
        assertEquals("https://quay.example/coats/", post.url());
        assertEquals(
                "2021-06-19T18:02:44+01:00",
                Objects.requireNonNull(post.published()).iso());
        assertEquals("Pia L.", post.poster());
        assertEquals(List.of("Ferries & boats"), post.categories());
        assertEquals(
                "The crews asked.\n\nThe board\n\nlistened.\nTwice.",
                post.body().text());
        assertEquals("Pier Post", Objects.requireNonNull(post.credit()).outlet());
        assertFalse(post.readMore());
        assertEquals("en-GB", post.language());
        assertNull(post.archive());
    }

    @ParameterizedTest
    @CsvSource({
        "draft,post,''",
        "private,post,''",
        "pending,post,''",
        "future,post,''",
        "trash,post,''",
        "auto-draft,post,''",
        "draft,page,''",
        "publish,page,secret",
        "inherit,attachment,''",
        "publish,nav_menu_item,''",
        "inherit,revision,''",
        "publish,post,secret",
        "publish,post,' '",
        "'',post,''",
        "publish,'',''"
    })
    void passes_over_what_the_blog_shows_to_nobody_or_as_no_text(String status, String type, String password) {
        List<Reading> readings = new ArrayList<>();
        Outcome outcome = read(HEAD + item("Hidden", status, type, password, "Not for all.") + TAIL, readings);
        assertTrue(readings.isEmpty());
        assertEquals(
                "The export holds no published post or page",
                outcome instanceof Outcome.Refused refused ? refused.why() : "");
    }

    @Test
    void reads_what_stands_before_and_after_the_damage_and_says_where_it_is() {
        List<Reading> readings = new ArrayList<>();
        String damaged = HEAD
                + item("One", "publish", "post", "", "Rope.")
                + item("Two", "publish", "post", "", "Salt.").replace("</item>", "</itm>")
                + item("Three", "publish", "post", "", "Tar.")
                + item("Four", "private", "post", "", "Never.").replace("</title>", "")
                + item("Five", "publish", "page", "", "Oar.")
                + TAIL;
        String why = read(damaged, readings) instanceof Outcome.Refused refused ? refused.why() : fail();
        assertEquals(
                List.of("One", "Three", "Five"),
                readings.stream().map(Reading::title).toList());
        assertEquals(List.of("Ferries & boats"), readings.getLast().categories());
        assertEquals("Pia L.", readings.getLast().poster());
        assertTrue(why.contains("line 16, column") && why.contains("2 in all") && why.endsWith("after: 3"), why);
    }

    @Test
    void reads_a_section_within_a_section() {
        List<Reading> readings = new ArrayList<>();
        String nested = HEAD
                + item("One", "publish", "post", "", "Rope <![CDATA[ and ]]> salt.")
                + item("Two", "publish", "post", "", "Code: a[b[0]]]]><![CDATA[>1.")
                + TAIL;
        assertEquals(new Outcome.Done(2), read(nested, readings));
        assertTrue(
                readings.getFirst().body().text().endsWith("salt."),
                readings.getFirst().body().text());
        assertEquals("Code: a[b[0]]>1.", readings.getLast().body().text());
    }

    @Test
    void a_draft_that_quotes_an_export_stays_hidden_when_it_is_damaged() {
        List<Reading> readings = new ArrayList<>();
        String quoted = item("Quoted", "publish", "post", "", "Secret.")
                .replace("<![CDATA[", "")
                .replace("]]>", "");
        String damaged = HEAD
                + item("Draft", "draft", "post", "", "See " + quoted.strip()).replace("</title>", "")
                + TAIL;
        assertTrue(read(damaged, readings) instanceof Outcome.Refused);
        assertTrue(readings.isEmpty());
    }

    @Test
    void reads_over_forbidden_control_characters_and_undeclared_entities() {
        List<Reading> readings = new ArrayList<>();
        String odd = HEAD
                + item("Rope\u0008lies", "publish", "post", "", "Salt\u0000 and rope.")
                        .replace("<item>", "<item><wp:x>&nbsp;&rope;</wp:x>")
                + TAIL;
        assertEquals(new Outcome.Done(1), read(odd, readings));
        assertEquals("Rope lies", readings.getFirst().title());
    }

    @Test
    void opens_no_entity() {
        List<Reading> readings = new ArrayList<>();
        String hostile = HEAD.replace(
                        "<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY b '&x;&x;'>]><rss")
                + item("Rope", "publish", "post", "", "Salt.").replace("<![CDATA[Salt.]]>", "Salt &x;&b;.")
                + TAIL;
        assertNotNull(read(hostile, readings));
        readings.forEach(reading ->
                assertTrue(reading.body().text().length() < 20, reading.body().text()));
    }

    @Test
    void reads_more_than_memory_would_hold_of_one_document() throws IOException {
        int posts = 8_000;
        String item = item("Rope", "publish", "post", "", "Salt.")
                + item("Rope", "inherit", "attachment", "", "Rope and salt. ".repeat(600));
        Stream<String> parts = Stream.concat(
                Stream.concat(Stream.of(HEAD), IntStream.range(0, posts).mapToObj(_ -> item)), Stream.of(TAIL));
        Enumeration<InputStream> streams = Collections.enumeration(
                parts.<InputStream>map(part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                        .toList());
        int[] count = {0};
        WordPressExport export = WordPressExport.read(new SequenceInputStream(streams), _ -> count[0]++);
        assertNull(export.damage());
        assertEquals(posts, export.readings());
        assertEquals(posts, count[0]);
        assertTrue((long) item.length() * posts > Extraction.MAX_BYTES);
    }

    @Test
    void refuses_a_piece_without_end() {
        Enumeration<InputStream> endless = Collections.enumeration(Stream.concat(
                        Stream.of(HEAD + "<item><content:encoded><![CDATA["),
                        IntStream.range(0, 40).mapToObj(_ -> "rope ".repeat(200_000)))
                .<InputStream>map(part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .toList());
        try {
            assertNotNull(WordPressExport.read(new SequenceInputStream(endless), _ -> {})
                    .damage());
        } catch (IOException tooLarge) {
            assertTrue(String.valueOf(tooLarge.getMessage()).contains("million characters"));
        }
    }

    @Test
    void never_throws_on_a_damaged_export() {
        String whole = HEAD
                + item("One", "publish", "post", "", "Rope [gallery ids=\"1\"] lies.")
                + item("Two", "draft", "post", "", "Salt.")
                + TAIL;
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(whole.substring(0, 400 + random.nextInt(whole.length() - 400)));
            for (int n = 0; n < 5; n++) {
                damaged.setCharAt(
                        300 + random.nextInt(damaged.length() - 300 < 1 ? 1 : damaged.length() - 300),
                        "<>&]![\u0000 a".charAt(random.nextInt(9)));
            }
            assertNotNull(read(damaged.toString(), new ArrayList<>()));
        }
    }

    private static Outcome read(String export, List<Reading> readings) {
        return new Extraction()
                .read(
                        new Document("blog.xml", null, null, Payload.of(export.getBytes(StandardCharsets.UTF_8))),
                        readings::add);
    }
}
