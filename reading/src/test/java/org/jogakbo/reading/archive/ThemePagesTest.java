package org.jogakbo.reading.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same three invented posts in the markup of a dozen blog programs and themes. */
class ThemePagesTest {
    private static final List<String> TITLES = List.of(
            "Ferry crews ask for warmer coats", "What the lamp keeper wrote – Part 2", "A quiet week at the weir");
    private static final List<String> DAYS = List.of("2016-04-28", "2016-04-19", "2016-04-02");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old-divs",
                "articles-with-time",
                "blocks-in-a-grid",
                "business-theme",
                "newspaper-modules",
                "blogger",
                "ghost",
                "jekyll",
                "flat-by-hand",
                "kubrick",
                "builder-theme",
                "cards-in-rows"
            })
    void finds_every_post_and_none_else(String page) {
        List<Reading> readings = read(page);
        assertEquals(TITLES, readings.stream().map(Reading::title).toList());
        assertEquals(
                DAYS,
                readings.stream().map(reading -> date(reading).substring(0, 10)).toList());
        assertEquals(List.of(0, 1, 2), readings.stream().map(Reading::index).toList());
        for (Reading reading : readings) {
            String body = reading.body().text();
            assertTrue(body.matches("(?s)(?:The crews of|The second notebook|Nothing happened at).*"), body);
            assertTrue(
                    !body.contains("2016")
                            && !body.contains("Talbot")
                            && !body.contains("Posted")
                            && !body.contains("Read"),
                    body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles-with-time", "blogger", "jekyll", "flat-by-hand", "kubrick"})
    void reads_whole_posts_with_their_credits(String page) {
        List<Reading> readings = read(page);
        assertEquals("Pier Post", outlet(readings.get(0)));
        assertEquals("The Gull Review", outlet(readings.get(1)));
        assertNull(readings.get(2).credit());
        assertTrue(readings.get(0).body().text().endsWith("She keeps a kettle beside the wheel."));
        assertTrue(readings.get(2).body().text().endsWith("It was the only voice for three days."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"old-divs", "blocks-in-a-grid", "business-theme", "cards-in-rows"})
    void hears_read_more_under_excerpts(String page) {
        for (Reading reading : read(page)) {
            assertTrue(reading.readMore());
            assertEquals(reading.url(), reading.readMoreUrl());
            assertTrue(
                    reading.body().text().matches("(?s).*\\w"), reading.body().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old-divs",
                "articles-with-time",
                "blocks-in-a-grid",
                "business-theme",
                "blogger",
                "kubrick",
                "builder-theme"
            })
    void reads_the_categories_shown_and_no_tags(String page) {
        assertEquals(
                List.of(List.of("Ferries", "Winter"), List.of("Lighthouse"), List.of("Ferries")),
                read(page).stream().map(Reading::categories).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old-divs",
                "articles-with-time",
                "blocks-in-a-grid",
                "business-theme",
                "newspaper-modules",
                "blogger",
                "builder-theme",
                "cards-in-rows",
                "flat-by-hand"
            })
    void reads_the_posters_shown(String page) {
        assertEquals(
                List.of("Ines Talbot", "Ruben Vale", "Ines Talbot"),
                read(page).stream().map(Reading::poster).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "old-divs,MONTH,April 2016",
        "kubrick,MONTH,'April, 2016'",
        "blogger,MONTH,'April, 2016'",
        "articles-with-time,CATEGORY,Ferries",
        "blocks-in-a-grid,CATEGORY,Ferries",
        "newspaper-modules,CATEGORY,Ferries",
        "builder-theme,CATEGORY,Ferries",
        "ghost,HOME,",
        "jekyll,HOME,",
        "flat-by-hand,HOME,",
        "business-theme,HOME,",
        "korean,MONTH,2016년 4월"
    })
    void says_what_the_page_lists(String page, ArchiveLabel.Kind kind, String label) {
        ArchiveLabel archive = read(page).getFirst().archive();
        assertNotNull(archive);
        assertEquals(kind, archive.kind());
        assertEquals(label, archive.label());
    }

    @Test
    void reads_a_korean_page() {
        List<Reading> readings = read("korean");
        assertEquals(
                List.of("배를 지키는 사람들", "등대지기의 공책 – 2부"),
                readings.stream().map(Reading::title).toList());
        assertEquals(
                List.of("부두신문", "갈매기일보"),
                readings.stream().map(ThemePagesTest::outlet).toList());
        assertEquals(
                List.of("2016-04-28", "2016-04-19"),
                readings.stream().map(ThemePagesTest::date).toList());
        assertEquals("이은결", readings.getFirst().poster());
        assertEquals(List.of("오다경"), readings.getFirst().pseudonyms());
        assertEquals("ko", readings.getFirst().language());
        assertTrue(readings.getFirst().readMore());
    }

    @Test
    void reads_a_single_post_and_neither_its_comments_nor_the_posts_beside_it() {
        List<Reading> readings = read("block-single-with-more-posts");
        assertEquals(1, readings.size());
        Reading post = readings.getFirst();
        assertEquals(Reading.Kind.ARTICLE, post.kind());
        assertNull(post.archive());
        assertEquals(TITLES.getFirst(), post.title());
        assertEquals("Pier Post", outlet(post));
        assertEquals("Ines Talbot", post.poster());
        assertEquals(List.of("Ferries", "Winter"), post.categories());
        assertEquals("https://pierpost.example/ropes", post.related().getFirst().url());
        assertTrue(post.body().text().endsWith("She keeps a kettle beside the wheel."));
    }

    private static String outlet(Reading reading) {
        assertNotNull(reading.credit(), reading.title());
        return reading.credit().outlet();
    }

    private static String date(Reading reading) {
        PressDate date = reading.published();
        assertNotNull(date, reading.title());
        return date.iso();
    }

    static List<Reading> read(String page) {
        List<Reading> readings = new ArrayList<>();
        new Extraction().read(new Document(page + ".html", null, null, Payload.of(bytes(page))), readings::add);
        return readings;
    }

    static byte[] bytes(String page) {
        try (InputStream in = ThemePagesTest.class.getResourceAsStream("/archive/" + page + ".html")) {
            assertNotNull(in, page);
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new AssertionError(page, failed);
        }
    }
}
