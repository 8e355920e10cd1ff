package org.jogakbo.reading.page.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogakbo.reading.page.map.PageMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The shapes that pages of the press have, each with what must stay and what must go; classes are absent or say nothing unless told. */
class PageShapesTest {
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
    private static final String MILL =
            "Far away in Upper Ostwick the mill has a new wheel, which turns the other way round, so that the bread"
                    + " comes out before the flour goes in.";
    private static final String HEAD = "<h1>No ferry on Tuesday</h1>";
    private static final String MENU =
            "<div><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li><li><a href=/s>Sport</a></li></ul></div>";

    private static String text(String html) {
        Known known = new Known("No ferry on Tuesday", "", List.of("Ada Quill"), "");
        return BodyFinder.find(PageMap.of(Jsoup.parse(html)), known, "https://courier.example/a")
                .body()
                .text();
    }

    private static String p(String... paragraphs) {
        return "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
    }

    @Test
    void tables_that_lay_out_the_whole_page() {
        assertEquals(
                STORY,
                text("<table width=800><tr><td colspan=2>" + MENU + "</td></tr><tr><td width=150>" + MENU
                        + "</td><td><font size=5><b>No ferry on Tuesday</b></font><br><br>" + ONE + "<br><br>" + TWO
                        + "<br><br>" + THREE
                        + "</td></tr><tr><td colspan=2>Copyright 1999 The Courier</td></tr></table>"));
    }

    @Test
    void preformatted_text() {
        assertEquals(STORY, text(MENU + HEAD + "<pre>" + STORY + "</pre>"));
    }

    @Test
    void paragraphs_that_are_divs() {
        assertEquals(
                STORY,
                text(MENU + "<div>" + HEAD + "<div><div>" + ONE + "</div><div>" + TWO + "</div><div>" + THREE
                        + "</div></div></div>"));
    }

    @Test
    void an_amp_page() {
        assertEquals(
                STORY,
                text("<html amp><amp-sidebar>" + MENU + "</amp-sidebar><article>" + HEAD
                        + "<amp-img src=/f.jpg width=600 height=400></amp-img>" + p(ONE)
                        + "<amp-ad width=300 height=250></amp-ad>" + p(TWO)
                        + "<amp-social-share type=system></amp-social-share>" + p(THREE) + "</article></html>"));
    }

    @Test
    void a_listicle_keeps_its_headings_and_short_entries() {
        StringBuilder list = new StringBuilder();
        StringBuilder expected = new StringBuilder(ONE);
        for (int i = 1; i <= 6; i++) {
            list.append(
                    "<h2>%d. Boat number %d</h2><figure><img src=/b%d.jpg><figcaption>Boat %d at rest</figcaption></figure><p>A fine boat with %d oars.</p>"
                            .formatted(i, i, i, i, i));
            expected.append("\n\n%d. Boat number %d\n\nA fine boat with %d oars.".formatted(i, i, i));
        }
        assertEquals(expected.toString(), text(MENU + "<div>" + HEAD + p(ONE) + list + "</div>" + MENU));
    }

    @Test
    void a_live_blog_keeps_all_its_posts() {
        String post = "<div><div><time>%s</time></div><h2>%s</h2><p>%s</p></div>";
        String body = text(MENU + "<main>" + HEAD + "<div>" + post.formatted("14:20", "The dog is back", THREE)
                + post.formatted("12:05", "Songs on the landing", TWO)
                + post.formatted("09:30", "No ferry", ONE) + "</div></main>");
        assertEquals(List.of(true, true, true), List.of(body.contains(ONE), body.contains(TWO), body.contains(THREE)));
    }

    @Test
    void questions_and_answers() {
        assertEquals(
                ONE + "\n\nWhere was the dog?\n\nOn the boat.\n\nAnd the cake?\n\n" + TWO
                        + "\n\nWho ate it?\n\nNobody will say.",
                text(MENU + "<div>" + HEAD + p(ONE) + "<p><b>Where was the dog?</b></p><p>On the boat.</p>"
                        + "<p><b>And the cake?</b></p>" + p(TWO)
                        + "<p><b>Who ate it?</b></p><p>Nobody will say.</p></div>"));
    }

    @Test
    void quoted_posts_and_quotations_stay() {
        assertEquals(
                ONE + "\n\nThe dog is on my boat.\n\n— Boat (@boat) 12 April\n\n" + TWO + "\n\nWe sang, said one.\n\n"
                        + THREE,
                text("<article>" + HEAD + p(ONE)
                        + "<blockquote class=twitter-tweet><p>The dog is on my boat.</p>— Boat (@boat) <a"
                        + " href=https://t.example/1>12 April</a></blockquote>"
                        + p(TWO) + "<blockquote>" + p("We sang, said one.") + "</blockquote>" + p(THREE)
                        + "</article>"));
    }

    @Test
    void captions_and_photo_credits_go() {
        assertEquals(
                STORY,
                text("<article>" + HEAD
                        + "<div><picture><img src=/f.jpg></picture><div>The ferry at rest</div><div>Ada"
                        + " Quill/Courier</div></div>"
                        + p(ONE)
                        + "<figure><img src=/g.jpg><figcaption>The dog <span>(Ada Quill)</span></figcaption></figure>"
                        + p(TWO, THREE) + "</article>"));
    }

    @Test
    void links_to_other_pages_in_the_middle_of_the_text_go() {
        assertEquals(
                STORY,
                text("<article>" + HEAD + p(ONE)
                        + "<div><h4>Read more</h4><ul><li><a href=/1>The mill that turns the other way"
                        + " round</a></li><li><a href=/2>The long rain in the village</a></li></ul></div>"
                        + p(TWO) + "<p><strong>More: <a href=/3>Ten boats that came back by themselves</a></strong></p>"
                        + p(THREE) + "</article>"));
    }

    @Test
    void lines_for_sharing_and_letters_go() {
        assertEquals(
                STORY,
                text("<article>" + HEAD
                        + "<ul><li><a href=https://f.example/s>Share</a></li><li><a"
                        + " href=https://t.example/s>Tweet</a></li><li><button>Copy</button></li></ul>"
                        + p(ONE)
                        + "<div><p>Get our letter from the harbour every morning.</p><form><input"
                        + " type=email><button>Sign up</button></form></div>"
                        + p(TWO, THREE) + "</article>"));
    }

    @Test
    void a_cookie_wall_goes() {
        assertEquals(
                STORY,
                text("<div role=dialog aria-modal=true><h2>We value your privacy</h2>"
                        + p(
                                "We and our partners store information on a device, such as cookies, and process"
                                        + " personal data, such as unique identifiers, for personalised advertising and"
                                        + " content.",
                                "With your permission we and our partners may use precise location data and"
                                        + " identification through device scanning, which you can withdraw at any time.")
                        + "<button>Accept</button></div><article>" + HEAD + p(ONE, TWO, THREE) + "</article>"));
    }

    @Test
    void the_next_article_of_an_endless_page_goes() {
        String story = "<article>" + HEAD + p(ONE, TWO, THREE) + "</article>";
        String next =
                "<article><h1>The mill</h1>" + p(MILL, MILL + MILL, MILL + MILL + MILL, MILL + MILL) + "</article>";
        assertEquals(STORY, text("<main>" + story + next + "</main>"));
        assertEquals(STORY, text("<main>" + (story + next).replace("article>", "div>") + "</main>"));
    }

    @Test
    void comments_without_a_telling_name_go_by_their_form() {
        String comment = "<div><p><b>Reader %d</b></p><p>I was there and the cake was very good indeed, I am told by my"
                + " aunt.</p><a href=#>Reply</a></div>";
        assertEquals(
                STORY,
                text("<main><div>" + HEAD + p(ONE, TWO, THREE) + "</div><section class=comments>" + comment.formatted(1)
                        + comment.formatted(2) + comment.formatted(3) + "</section></main>"));
    }

    @Test
    void a_text_in_several_boxes_around_other_boxes() {
        assertEquals(
                STORY,
                text(MENU + "<div><div>" + HEAD + "</div><div><div><div>" + p(ONE)
                        + "</div></div><div><div><a href=/x>Buy a boat</a></div></div><div><div>" + p(TWO)
                        + "</div></div><div><div>" + p(THREE) + "</div></div></div></div>"));
    }

    @Test
    void a_page_in_a_script_without_spaces() {
        String korean = "화요일에는 배가 떠나지 않았다. 뱃사공이 개를 찾으러 갔기 때문인데, 알고 보니 개는 먼저 떠난 배를 탔다고 마을 사람들이 전했다.";
        String japanese = "火曜日は船が出なかった。船頭が犬を探しに行ったためで、犬は一つ前の船に乗っていたことが後で分かったと村の人は話している。";
        assertEquals(
                korean + "\n\n" + japanese,
                text(MENU + "<div><h1>배가 없다</h1><div>" + korean + "<br><br>" + japanese + "</div></div>" + MENU));
    }
}
