package org.jogakbo.reading.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.feed.entry.PersonText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a list of quay news -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
              <title>Ferries &#8211; Quay Clippings</title>
              <atom:link rel="self" href="https://quay.example/category/ferries/feed/"/>
              <link>https://quay.example</link>
              <language>en-GB</language>
              <generator>https://wordpress.org/?v=6.4</generator>
              <item>
                <title>Crews &amp;amp; coats &#8211; Part 2</title>
                <link>https://quay.example/2021/06/coats/</link>
                <pubDate>Wed, 30 Jun 2021 22:30:12 +0000</pubDate>
                <d:creator><![CDATA[Pia L.]]></d:creator>
                <category><![CDATA[Ferries]]></category><category><![CDATA[Weather]]></category><category>coats</category>
                <guid isPermaLink="false">https://quay.example/?p=3</guid>
                <description>Short &lt;a href="https://quay.example/2021/06/coats/"&gt;Continue reading&lt;/a&gt;</description>
                <content:encoded><![CDATA[<p>The crews asked for coats. The <a href="/board/">board</a> listened.</p><p>Tilda, a pseudonym, sewed them.</p>
                <p>[<a href="https://pier.example/coats">Pier Post</a>]</p>
                <p>Der Beitrag <a href="https://quay.example/2021/06/coats/">Crews</a> erschien zuerst auf <a href="https://quay.example">Quay Clippings</a>.</p>]]></content:encoded>
              </item>
              <item>
                <title>No coats yet</title>
                <guid>https://quay.example/2021/05/none/</guid>
                <category>Ferries</category>
                <description>It is cold. &lt;a href="https://quay.example/2021/05/none/"&gt;Continue reading No coats yet&lt;/a&gt;</description>
              </item>
            </channel></rss>
            """;

    @Test
    void reads_an_rss_feed_in_order_with_every_field() {
        Feed feed = Feed.read(RSS, null);
        assertNull(feed.damage());
        assertEquals(2, feed.readings().size());
        Reading coats = feed.readings().getFirst();
        assertEquals(Reading.Kind.FEED, coats.kind());
        assertEquals("Crews & coats – Part 2", coats.title());
        assertEquals("https://quay.example/2021/06/coats/", coats.url());
        assertEquals(
                "2021-06-30T22:30:12Z",
                Objects.requireNonNull(coats.published()).iso());
        assertEquals("Pia L.", coats.poster());
        assertEquals("en-GB", coats.language());
        assertEquals(
                "The crews asked for coats. The board listened.\n\nTilda, a pseudonym, sewed them.",
                coats.body().text());
        assertEquals("Pier Post", Objects.requireNonNull(coats.credit()).outlet());
        assertEquals(2, Objects.requireNonNull(coats.series()).part());
        assertEquals(List.of("Tilda"), coats.pseudonyms());
        assertEquals(List.of("https://quay.example/board/"), coats.links());
        assertFalse(coats.readMore());
        assertEquals(
                "feed entry",
                Objects.requireNonNull(coats.found().get(Field.TITLE)).where());
    }

    @Test
    void tells_categories_from_tags_where_wordpress_prints_both_alike() {
        assertEquals(
                List.of("Ferries", "Weather"),
                Feed.read(RSS, null).readings().getFirst().categories());
        String other = RSS.replace("wordpress", "another");
        assertEquals(
                List.of("Ferries", "Weather", "coats"),
                Feed.read(other, null).readings().getFirst().categories());
    }

    @Test
    void takes_a_permalink_guid_for_the_address_and_an_excerpt_for_the_text() {
        Reading none = Feed.read(RSS, null).readings().get(1);
        assertEquals("https://quay.example/2021/05/none/", none.url());
        assertEquals("It is cold.", none.body().text());
        assertFalse(none.readMore(), "every entry of a feed leads to its own post");
        assertNull(none.readMoreUrl());
        assertNull(none.published());
    }

    @Test
    void says_what_the_feed_lists() {
        assertEquals(
                new ArchiveLabel(ArchiveLabel.Kind.CATEGORY, "Ferries", null, null),
                Feed.read(RSS, null).readings().getFirst().archive());
        String home = RSS.replace("/category/ferries", "");
        assertEquals(
                new ArchiveLabel(ArchiveLabel.Kind.HOME, null, null, null),
                Feed.read(home, null).readings().getFirst().archive());
        assertEquals(
                new ArchiveLabel(ArchiveLabel.Kind.MONTH, "June 2021", 2021, 6),
                FeedLabel.of("June 2021 – Quay", "https://quay.example/2021/06/feed/"));
        assertEquals(
                new ArchiveLabel(ArchiveLabel.Kind.TAG, "coats", null, null),
                FeedLabel.of("Quay » coats", "https://quay.example/tag/coats/feed/atom/"));
    }

    @Test
    void reads_atom_with_its_bases_and_three_ways_to_write_a_text() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://quay.example/blog/" xml:lang="de">
                <title>Quay</title><author><name>Pia L.</name></author>
                <entry><title type="text">Salt &lt;b&gt; rope</title><link rel="alternate" href="one/"/><published>2021-06-30T23:30:12+01:00</published><updated>2021-07-01T08:00:00+01:00</updated>
                <category term="rope" label="Rope"/><content type="xhtml" xml:base="../img/"><div xmlns="http://www.w3.org/1999/xhtml"><p>Rope <a href="a.html">lies</a> here<br/>and there.</p><iframe src="x"/><p>Still here.</p></div></content></entry>
                <entry><title type="html">&lt;b&gt;Two&lt;/b&gt;</title><link href="https://quay.example/two"/><summary>1 &lt; 2</summary><author><name>Ole</name><email>ole@quay.example</email></author></entry>
                </feed>
                """;
        List<Reading> readings = Feed.read(atom, null).readings();
        Reading one = readings.getFirst();
        assertEquals("Salt <b> rope", one.title());
        assertEquals("https://quay.example/blog/one/", one.url());
        assertEquals(
                "2021-06-30T23:30:12+01:00",
                Objects.requireNonNull(one.published()).iso());
        assertEquals(
                "2021-07-01T08:00:00+01:00",
                Objects.requireNonNull(one.modified()).iso());
        assertEquals("Pia L.", one.poster());
        assertEquals("de", one.language());
        assertEquals(List.of("Rope"), one.categories());
        assertEquals("Rope lies here\nand there.\n\nStill here.", one.body().text());
        assertEquals(List.of("https://quay.example/img/a.html"), one.links());
        assertEquals("Two", readings.get(1).title());
        assertEquals("1 < 2", readings.get(1).body().text());
        assertEquals("Ole", readings.get(1).poster());
    }

    @Test
    void reads_a_json_feed() {
        String json = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Quay", "home_page_url": "https://quay.example/", "language": "en", "authors": [{"name": "Pia L."}],
                 "items": [{"id": "1", "url": "https://quay.example/1", "title": "Coats", "content_html": "<p>Warm <a href='/x'>coats</a>.</p><p>[Pier Post]</p>", "date_published": "2021-06-30T23:30:12+01:00", "tags": ["Ferries"]},
                           {"id": "https://quay.example/2", "content_text": "One.\\n\\nTwo."}]}
                """;
        assertTrue(Feed.isFeed(json));
        List<Reading> readings = Feed.read(json, null).readings();
        assertEquals("Coats", readings.getFirst().title());
        assertEquals("Warm coats.", readings.getFirst().body().text());
        assertEquals(
                "Pier Post",
                Objects.requireNonNull(readings.getFirst().credit()).outlet());
        assertEquals("Pia L.", readings.getFirst().poster());
        assertEquals(List.of("Ferries"), readings.getFirst().categories());
        assertEquals("https://quay.example/2", readings.get(1).url());
        assertEquals("One.\n\nTwo.", readings.get(1).body().text());
        String damage = Feed.read(json.substring(0, json.length() - 20), null).damage();
        assertTrue(damage != null && damage.contains("line"), damage);
    }

    @Test
    void reads_rdf_where_the_items_stand_beside_the_channel() {
        String rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://quay.example/"><title>Quay</title><link>https://quay.example/</link><dc:language>ko</dc:language></channel>
                <item rdf:about="https://quay.example/a"><title>Rope</title><link>https://quay.example/a</link><description>Rope is salt.</description><dc:date>2021-06-30</dc:date><dc:subject>Ropes</dc:subject></item>
                </rdf:RDF>
                """;
        Reading rope = Feed.read(rdf, null).readings().getFirst();
        assertEquals("2021-06-30", Objects.requireNonNull(rope.published()).iso());
        assertEquals(List.of("Ropes"), rope.categories());
        assertEquals("Rope is salt.", rope.body().text());
        assertNull(rope.language(), "the feed says Korean, the letters say otherwise");
    }

    @Test
    void reads_an_ill_formed_feed_and_says_that_it_was() {
        String broken =
                "<rss version=0.91><channel><title>Quay</title><item><title>Rope & salt</title><dc:creator>Pia</dc:creator><description>Rope&nbsp;lies.</description></channel>";
        Reading rope = Feed.read(broken, null).readings().getFirst();
        assertEquals("Rope & salt", rope.title());
        assertEquals("Pia", rope.poster());
        assertTrue(Objects.requireNonNull(rope.found().get(Field.TITLE)).where().contains("ill-formed"));
    }

    /** The JDK's parser has no words for it, and fails on saying so. */
    @Test
    void reads_a_feed_with_a_letter_in_its_document_type_that_xml_forbids() {
        String broken =
                "<!DOCTYPE rss [ <!ENTITY quay \"Qu\u0001ay\"> \u0002 ]><rss version='2.0'><channel><item><title>Rope</title><description>Rope lies on the quay.</description></item></channel></rss>";
        assertEquals("Rope", Feed.read(broken, null).readings().getFirst().title());
    }

    @Test
    void prints_no_e_mail_address_as_a_name() {
        assertEquals("Pia L.", PersonText.name("pia@quay.example (Pia L.)"));
        assertEquals("Pia L.", PersonText.name("Pia L. <pia@quay.example>"));
        assertNull(PersonText.name("pia@quay.example"));
    }

    @Test
    void expands_no_entity_and_opens_nothing() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss><channel><item><title>Tick</title><description>&b;|&x;|</description></item></channel></rss>";
        assertTrue(Feed.isFeed(bomb));
        Reading reading = Feed.read(bomb, null).readings().getFirst();
        assertFalse(reading.body().text().contains("haha"), reading.body().text());
        assertTrue(reading.body().text().contains("|"), reading.body().text());
    }

    @Test
    void reads_no_more_than_ten_thousand_entries_and_says_so() {
        String many = "<rss><channel>" + "<item><title>Rope</title></item>".repeat(10_001) + "</channel></rss>";
        Feed feed = Feed.read(many, null);
        assertEquals(10_000, feed.readings().size());
        assertNotNull(feed.damage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>Rope</p></body></html>",
                "Rope is salt.",
                "<!-- x --><p>",
                "{\"rope\": 1}",
                "",
                "<rssx>",
                "<!DOCTYPE html><title>rss</title>"
            })
    void takes_nothing_else_for_a_feed(String text) {
        assertFalse(Feed.isFeed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item>",
                "<item><title>",
                "<a:b xmlns:a='x' xml:base='y/'>",
                "<description>",
                "<item><description><div>",
                "<entry><content type='xhtml'>"
            })
    void survives_any_depth(String tag) {
        String deep = "<rss><channel>" + tag.repeat(50_000) + "rope";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertNotNull(Feed.read(deep, null)));
    }

    @Test
    void never_throws_on_a_damaged_feed() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(RSS.substring(0, random.nextInt(RSS.length())));
            for (int n = 0; n < 10 && !damaged.isEmpty(); n++) {
                damaged.setCharAt(
                        random.nextInt(damaged.length()), "<>&\"'/[]\u0000 a=\ud800".charAt(random.nextInt(13)));
            }
            assertNotNull(Feed.read(
                    damaged.toString(), random.nextBoolean() ? "https://quay.example/feed" : "not an address"));
        }
    }

    @Test
    void calls_an_entry_without_text_empty() {
        assertEquals(
                Quality.EMPTY,
                Feed.read("<rss><channel><item><title>Rope</title></item></channel></rss>", null)
                        .readings()
                        .getFirst()
                        .quality());
    }

    @Test
    void hears_an_invitation_to_read_on_elsewhere() {
        Reading read = Feed.read(
                        "<rss><channel><item><title>Rope</title><link>https://quay.example/1</link><description>It lies. &lt;a href=\"https://pier.example/rope\"&gt;Read more&lt;/a&gt;</description></item></channel></rss>",
                        null)
                .readings()
                .getFirst();
        assertTrue(read.readMore());
        assertEquals("https://pier.example/rope", read.readMoreUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link>https://quay.example/1</link>",
                "<guid isPermaLink='false'>tag:quay.example,2021:1</guid>",
                "<pubDate>Wed, 30 Jun 2021 22:30:12 +0000</pubDate>",
                "<category>Ferries</category>",
                "<media:group xmlns:media='http://search.yahoo.com/mrss/'><media:description>Rope lies.</media:description></media:group>",
                "<media:thumbnail xmlns:media='http://search.yahoo.com/mrss/' url='https://quay.example/1.jpg'/>"
            })
    void keeps_an_entry_that_says_anything_at_all(String only) {
        Feed feed = Feed.read("<rss><channel><item>" + only + "</item></channel></rss>", null);
        assertEquals(1, feed.readings().size());
    }

    @Test
    void counts_entries_that_say_nothing() {
        Feed feed = Feed.read(
                "<feed><entry><rights>All</rights></entry><entry><content type='html'>&lt;p>&lt;/p></content></entry></feed>",
                null);
        assertEquals(List.of(), feed.readings());
        assertEquals(2, feed.listed());
    }

    @Test
    void makes_no_address_of_an_identifier() {
        String json =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"home_page_url\": \"https://quay.example/\", \"items\": [{\"id\": \"17\", \"content_text\": \"One.\"}]}";
        assertNull(Feed.read(json, null).readings().getFirst().url());
    }

    @Test
    void puts_in_the_plain_words_that_a_feed_declares() {
        String feed =
                "<!DOCTYPE rss [<!ENTITY quay \"Salt Quay\">]><rss><channel><item><title>&quay; &amp; rope</title></item></channel></rss>";
        assertEquals(
                "Salt Quay & rope", Feed.read(feed, null).readings().getFirst().title());
        String many = feed.replace("&amp;", "&quay;".repeat(50_000));
        assertTrue(Feed.read(many, null).readings().getFirst().title().length() < 500_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ropes donâ€™t lie                                       | The ropes don’t lie
            caf&Atilde;&copy;                                         | café
            Die Fähre heißt ‚Möwe‘                                    | Die Fähre heißt ‚Möwe‘
            un café                                                   | un café
            배와 “밧줄”                                                 | 배와 “밧줄”
            """)
    void mends_what_was_encoded_twice_and_nothing_else(String written, String read) {
        Feed feed = Feed.read(
                "<rss><channel><item><description>" + written.replace("&", "&amp;")
                        + "</description></item></channel></rss>",
                null);
        assertEquals(read, feed.readings().getFirst().body().text());
    }
}
