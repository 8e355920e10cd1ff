package org.jogakbo.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jogakbo.clipping.Quality;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is no article is said to be none, in any language; what is one is never taken for anything else. */
class QualityTest {
    private static final String SENTENCE =
            "The ferry to Low Ostwick did not leave on Tuesday, because the ferryman had gone to look for his dog. ";

    private static Quality of(String html) {
        return ArticlePage.read(Jsoup.parse(html), "https://courier.example/2016/04/ferry")
                .orElseThrow()
                .quality();
    }

    private static String page(String title, String body) {
        return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    }

    private static String story(int sentences) {
        return "<p>" + SENTENCE.repeat(sentences) + "</p>";
    }

    @Test
    void a_guard_with_a_script_of_its_own() {
        assertEquals(
                Quality.BOT_CHECK,
                of(page(
                        "courier.example",
                        "<noscript>Please switch on scripts.</noscript><p>Please wait.</p>"
                                + "<script>window._cf_chl_opt={cType:'managed'}</script>")));
        assertEquals(
                Quality.BOT_CHECK,
                of(page(
                        "courier.example",
                        "<p id=cmsg>Einen Augenblick bitte</p>"
                                + "<script src=https://ct.captcha-delivery.com/c.js></script>")));
        assertEquals(Quality.BOT_CHECK, of(page("잠시만 기다려 주십시오", "<div id=px-captcha></div><p>확인 중입니다.</p>")));
    }

    @Test
    void a_puzzle_on_a_bare_page() {
        assertEquals(
                Quality.BOT_CHECK,
                of(page(
                        "Security check",
                        "<p>Please solve the captcha.</p><iframe src=https://hcaptcha.com/x></iframe>")));
        assertEquals(
                Quality.BOT_CHECK,
                of(page("Access Denied", "<h1>Access Denied</h1><p>You may not see this page.</p>")));
    }

    @Test
    void a_puzzle_beside_the_comments_of_an_article_is_none() {
        assertEquals(
                Quality.ARTICLE,
                of(page(
                        "No ferry",
                        "<h1>No ferry</h1>" + story(8)
                                + "<form><textarea></textarea><div"
                                + " class=h-captcha></div><button>Send</button></form>")));
    }

    @Test
    void an_error_page_by_number_and_mark() {
        assertEquals(
                Quality.ERROR_PAGE,
                of("<title>404 | Courier</title><body class='error404 wide'><h1>404</h1><p>Hier ist nichts.</p>"));
        assertEquals(
                Quality.ERROR_PAGE,
                of("<title>페이지를 찾을 수 없습니다</title><meta name=robots content=noindex><h1>페이지를 찾을 수 없습니다</h1><p>주소를"
                        + " 확인해 주십시오.</p>"));
        assertEquals(
                Quality.ERROR_PAGE,
                of(page("503 Service Unavailable", "<h1>503 Service Unavailable</h1><hr><center>nginx</center>")));
    }

    @Test
    void a_short_report_of_something_not_found_is_an_article() {
        assertEquals(
                Quality.ARTICLE, of(page("Dog not found", "<h1>Dog not found</h1><time>12 April</time>" + story(4))));
        assertEquals(Quality.ARTICLE, of(page("404 dogs counted", "<h1>404 dogs counted</h1>" + story(6))));
    }

    @Test
    void a_page_of_headlines_is_a_stub() {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            teasers.append("<li><h3><a href=/a%d>The mill that turns the other way round, part %d</a></h3></li>"
                    .formatted(i, i));
        }
        assertEquals(
                Quality.STUB,
                of(page("Courier", "<h1>Courier</h1><ul>" + teasers + "</ul><p>" + SENTENCE.repeat(2) + "</p>")));
        assertEquals(
                Quality.ARTICLE,
                of(page(
                        "No ferry",
                        "<h1>No ferry</h1><div>" + story(14) + story(14) + "</div><ul>" + teasers + "</ul>")));
    }

    @Test
    void a_question_about_consent_is_no_article() {
        String words = "We and our partners store data on your device, and use it to show you what we think you like. ";
        assertEquals(
                Quality.STUB,
                of(page(
                        "Before you go on",
                        "<form action=/consent><h1>Before you go on</h1><p>" + words.repeat(6)
                                + "</p><button>Accept all</button><button>Reject all</button></form>")));
        assertEquals(
                Quality.STUB,
                of(page(
                        "Bevor Sie weiterlesen",
                        "<div id=consent-box><p>" + words.repeat(6) + "</p><button>Weiter</button></div>")));
    }

    @Test
    void a_closed_article_says_so() {
        String closed = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"No"
                + " ferry\",\"isAccessibleForFree\":false}</script>";
        assertEquals(Quality.PAYWALL, of(page("No ferry", closed + "<h1>No ferry</h1>" + story(3))));
        assertEquals(Quality.ARTICLE, of(page("No ferry", closed + "<h1>No ferry</h1>" + story(20))));
        assertEquals(
                Quality.PAYWALL,
                of(page("No ferry", "<h1>No ferry</h1>" + story(3) + "<div class=paywall><p>Weiterlesen?</p></div>")));
    }
}
