package org.jogakbo.reading.page.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogakbo.reading.page.map.PageMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BodyFinderTest {
    private static final String ONE =
            "The ferry to Low Ostwick did not leave on Tuesday, because the ferryman had gone to look for his dog"
                    + " and the dog, as it turned out, had taken the earlier boat.";
    private static final String TWO =
            "Passengers waited on the landing with two bicycles, a wedding cake and a crate of chickens, and sang"
                    + " what they knew of the old harbour songs until it grew dark.";
    private static final String THREE =
            "On Wednesday the dog came back by itself, the ferry left on time, and nobody in the village would say"
                    + " who had eaten the cake.";
    private static final String STORY = ONE + "\n\n" + TWO + "\n\n" + THREE;

    private static String text(String html, String title, String lede, String articleBody) {
        Known known = new Known(title, lede, List.of("Ada Quill"), articleBody);
        return BodyFinder.find(PageMap.of(Jsoup.parse(html)), known, "https://courier.example/a")
                .body()
                .text();
    }

    private static String text(String html) {
        return text(html, "No ferry", "", "");
    }

    private static String p(String... paragraphs) {
        return "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
    }

    @Test
    void paragraphs_in_several_boxes_of_a_kind_are_one_text() {
        assertEquals(
                STORY,
                text("<h1>No ferry</h1><div id=x><div class=part>" + p(ONE)
                        + "</div><div class=ad>Advertisement</div><div class=part>" + p(TWO) + "</div><div class=part>"
                        + p(THREE) + "</div></div>"));
    }

    @Test
    void paragraphs_made_of_line_breaks_are_found() {
        assertEquals(STORY, text("<div><a href=/>Home</a></div><td>" + ONE + "<br><br>" + TWO + "<br><br>" + THREE));
    }

    @Test
    void neighbouring_articles_and_comments_stay_outside() {
        String teaser = "<li><a href=/b>Another day, another boat: the harbour in the year of the long rain</a></li>";
        assertEquals(
                STORY,
                text("<main><article><h1>No ferry</h1>" + p(ONE, TWO, THREE) + "<h3>More</h3><ul>" + teaser.repeat(4)
                        + "</ul></article>"
                        + "<section id=comments><h2>2 comments</h2>"
                        + p("I was there, and the cake was very good indeed, I am told.")
                        + "</section></main>"));
    }

    @Test
    void a_line_that_is_all_the_text_by_a_picture_is_its_caption() {
        assertEquals(
                STORY,
                text("<div>" + p(ONE)
                        + "<div><div><img src=/f.jpg></div><div>The ferry at rest on Tuesday evening</div></div>"
                        + p(TWO, THREE) + "</div>"));
    }

    @Test
    void what_stands_before_the_headline_goes_and_the_standfirst_stays() {
        assertEquals(
                "The dog had taken the earlier boat, and the ferryman went after it.\n\n" + STORY,
                text("<article><p>Harbour</p><h1>No ferry</h1>"
                        + "<h2 class=standfirst>The dog had taken the earlier boat, and the ferryman went after it.</h2>"
                        + "<p>By Ada Quill</p><p>12 April 2016</p>" + p(ONE, TWO, THREE) + "</article>"));
    }

    @Test
    void a_standfirst_outside_the_text_is_found_by_the_description() {
        String lede = "The dog had taken the earlier boat, and the ferryman went after it.";
        assertEquals(
                lede + "\n\n" + STORY,
                text(
                        "<header><h1>No ferry</h1><div>" + lede + "</div></header><div>" + p(ONE, TWO, THREE)
                                + "</div>",
                        "No ferry",
                        lede,
                        ""));
    }

    @Test
    void notes_on_author_and_rights_at_the_end_go() {
        assertEquals(
                STORY,
                text("<div>"
                        + p(
                                ONE,
                                TWO,
                                THREE,
                                "Ada Quill can be reached at <a href='mailto:a@c.example'>a@c.example</a>.",
                                "© 2016 The Courier")
                        + "</div>"));
    }

    @Test
    void text_that_a_script_would_show_is_read() {
        assertEquals(
                STORY,
                text("<article><h1>No ferry</h1>" + p(ONE) + "<div style='display:none'>" + p(TWO)
                        + "</div><div style='display:none'>" + p(THREE) + "</div></article>"));
    }

    @Test
    void a_hidden_menu_is_not() {
        assertEquals(
                STORY,
                text("<div>" + p(ONE, TWO, THREE) + "<div hidden>" + p("Your browser is old and cannot show this film.")
                        + "</div></div>"));
    }

    @Test
    void linked_data_speaks_where_the_page_shows_nothing() {
        assertEquals(STORY, text("<div id=app>Loading</div>", "No ferry", "", STORY.replace("\n\n", "\n")));
    }

    @Test
    void quoted_posts_of_social_media_are_kept() {
        assertEquals(
                ONE + "\n\nThe cake is a lie.\n\n" + TWO + "\n\n" + THREE,
                text("<div>" + p(ONE) + "<div class=social-embed><blockquote>" + p("The cake is a lie.")
                        + "</blockquote></div>" + p(TWO, THREE) + "</div>"));
    }
}
