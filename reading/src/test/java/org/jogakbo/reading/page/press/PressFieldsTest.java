package org.jogakbo.reading.page.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.press.LeadImage;
import org.jogakbo.clipping.press.PressDetails;
import org.jogakbo.reading.page.ArticlePage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a page says beside its text")
class PressFieldsTest {
    private static final String TEXT =
            "<p>%s The ferry to Low Skerry sailed on Tuesday for the first time in nine years, and forty people stood"
                    + " on deck.</p><p>None of them spoke until the lighthouse came in sight, the harbour master said"
                    + " afterwards, on the pier.</p>";

    private static Reading read(String head, String body) {
        String page = "<html lang=en><head><title>The ferry sails again</title>" + head
                + "</head><body><article><h1>The ferry sails again</h1>" + body + "</article></body></html>";
        return ArticlePage.read(Jsoup.parse(page, "https://ledger.example/a"), "https://ledger.example/a")
                .orElseThrow();
    }

    private static PressDetails details(String head, String body) {
        return read(head, body).press();
    }

    @Test
    void section_tags_and_picture_come_from_metadata_with_the_caption_that_is_printed() {
        Reading reading = read(
                "<meta property='article:section' content='Islands'><meta property='article:tag' content='Ferries'>"
                        + "<meta property='article:tag' content='Low Skerry'>"
                        + "<meta property='og:image' content='https://ledger.example/img/ferry-at-pier-1200x675.jpg'>",
                "<figure><img src='/img/ferry-at-pier-640x360.jpg' alt='A ferry'><figcaption>At the pier."
                        + " <span class='credit'>Photo: Odile Farrow</span></figcaption></figure>"
                        + TEXT.formatted(""));
        assertEquals("Islands", reading.press().section());
        assertEquals(List.of("Ferries", "Low Skerry"), reading.press().tags());
        assertEquals(
                new LeadImage(
                        "https://ledger.example/img/ferry-at-pier-1200x675.jpg",
                        "A ferry",
                        "At the pier.",
                        "Odile Farrow"),
                reading.press().leadImage());
        for (Field field : List.of(Field.SECTION, Field.TAGS, Field.LEAD_IMAGE)) {
            assertNotNull(reading.found().get(field), field.name());
        }
    }

    @Test
    void linked_data_gives_picture_caption_and_credit() {
        LeadImage image = Objects.requireNonNull(details(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The ferry sails"
                                + " again\","
                                + "\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://ledger.example/pier-photo.jpg\",\"caption\":\"At"
                                + " the pier\",\"creditText\":\"Odile Farrow\"}}</script>",
                        TEXT.formatted(""))
                .leadImage());
        assertEquals("At the pier", image.caption());
        assertEquals("Odile Farrow", image.credit());
    }

    @Test
    void a_sites_mark_is_no_picture_of_the_article_and_search_words_are_no_tags() {
        PressDetails details = details(
                "<meta property='og:image' content='https://ledger.example/img/default-logo.png'>"
                        + "<meta name='keywords' content='ferry, cheap ferry'>",
                TEXT.formatted(""));
        assertNull(details.leadImage());
        assertEquals(List.of(), details.tags());
        assertNull(details.section());
        assertNull(details.wire());
        assertNull(details.dateline());
    }

    @Test
    void links_in_a_box_of_tags_are_tags() {
        assertEquals(
                List.of("Ferries", "Islands"),
                details(
                                "",
                                TEXT.formatted("")
                                        + "<div class='article-tags'><a href='/tag/ferries'>#Ferries</a> <a rel='tag'"
                                        + " href='/x'>Islands</a></div>")
                        .tags());
    }

    @Test
    void a_dateline_stays_in_the_text_and_credits_the_agency() {
        Reading reading = read("", TEXT.formatted("LOW SKERRY, Jan. 5 (Yonhap) --"));
        assertEquals(
                "LOW SKERRY", Objects.requireNonNull(reading.press().dateline()).place());
        assertEquals("Yonhap", reading.press().wire());
        assertEquals(0, reading.body().text().indexOf("LOW SKERRY, Jan. 5 (Yonhap) --"));
    }

    @Test
    void an_agency_that_metadata_names_as_author_is_the_wire_credit_and_no_person() {
        Reading reading = read("<meta name='author' content='The Associated Press'>", TEXT.formatted(""));
        assertEquals("AP", reading.press().wire());
        assertEquals(List.of(), reading.byline());
    }
}
