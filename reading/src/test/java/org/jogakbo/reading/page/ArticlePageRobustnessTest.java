package org.jogakbo.reading.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ArticlePageRobustnessTest {
    private static final String WHOLE = """
            <!doctype html><html lang="en"><head><title>Lark found | Courier</title><meta property="og:title" content="Lark found">
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Lark found","author":{"name":"Ada Quill"},
            "datePublished":"2016-04-11","articleBody":"The boat was found in the reeds north of Ostwick."}]}</script></head>
            <body><div class="a"><h1>Lark found</h1><table><tr><td>A<td>B</table><figure><img src="/a.jpg" srcset="x 1x, y 2x">
            <figcaption>Dawn</figcaption></figure><p>%s</p><ul><li>one<li><blockquote>two</blockquote></ul><p>%s</p></div></body></html>
            """.formatted(ArticlePageTest.FIRST, ArticlePageTest.SECOND);

    @Test
    void a_page_cut_anywhere_is_read_without_an_exception() {
        for (int cut = 0; cut <= WHOLE.length(); cut += 3) {
            assertNotNull(ArticlePage.read(Jsoup.parse(WHOLE.substring(0, cut)), "https://courier.example/x"));
        }
    }

    @Test
    void a_page_with_bytes_gone_wrong_is_read_without_an_exception() {
        Random random = new Random(20160411);
        String letters = "<>/\"'= {}[],:&#;!-abc가\u0000";
        for (int round = 0; round < 400; round++) {
            StringBuilder page = new StringBuilder(WHOLE);
            for (int i = 0; i < 30; i++) {
                page.setCharAt(random.nextInt(page.length()), letters.charAt(random.nextInt(letters.length())));
            }
            assertNotNull(ArticlePage.read(Jsoup.parse(page.toString()), "https://courier.example/x"));
        }
    }

    @Test
    void deep_nesting_overflows_nothing() {
        for (String open : List.of(
                "<div>",
                "<blockquote>",
                "<div class=caption>",
                "<div class=share>",
                "<div class=date>",
                "<div hidden>",
                "<figure>",
                "<span class=byline>",
                "<table><tr><td>",
                "<article>")) {
            String page = "<h1>Lark</h1>" + open.repeat(100_000) + ArticlePageTest.FIRST;
            Parser deep = Parser.htmlParser();
            assertNotNull(ArticlePage.read(Jsoup.parse(page, "", deep), null));
        }
    }

    @Test
    void long_attributes_and_texts_cost_no_more_than_their_length() {
        String megabyte = "share comment ".repeat(75_000);
        for (String attribute : List.of("class", "style", "href", "id", "datetime", "itemprop")) {
            assertNotNull(ArticlePage.read(
                    Jsoup.parse("<h1>Lark</h1><time " + attribute + "='" + megabyte + "'>x</time><p>"
                            + ArticlePageTest.FIRST),
                    null));
        }
        assertNotNull(ArticlePage.read(
                Jsoup.parse("<title>" + megabyte + "</title><h1>" + megabyte + "</h1><p>" + megabyte), null));
        assertNotNull(ArticlePage.read(
                Jsoup.parse("<meta property=og:title content='" + megabyte + "'><meta name=author content='" + megabyte
                        + "'>"),
                null));
    }

    @Test
    void many_empty_elements_and_deep_linked_data_are_walked_once() {
        assertNotNull(ArticlePage.read(Jsoup.parse("<div><p></p></div>".repeat(100_000)), null));
        String json = "{\"a\":".repeat(50_000);
        assertNotNull(
                ArticlePage.read(Jsoup.parse("<script type=application/ld+json>" + json + "</script><p>x"), null));
        assertNotNull(ArticlePage.read(Jsoup.parse("<h1><span class=author>A</span>".repeat(20_000)), null));
        assertNotNull(ArticlePage.read(Jsoup.parse("<time>soon</time><p class=date>later</p>".repeat(50_000)), null));
        assertNotNull(ArticlePage.read(
                Jsoup.parse("<title>Lark</title><h1>Lark</h1>"
                        + "<p class=dek>So it was said of the boat in the reeds.</p>".repeat(20_000)),
                null));
    }
}
