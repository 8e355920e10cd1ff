package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jogakbo.publishing.words.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The languages of the interface. */
final class SpokenTest {
    private final ShelfEdition edition = RiverArchive.of(30);
    private final Site site = new Site(edition, new PlainSearch(edition), SiteSettings.DEFAULT.withTitle("강"));

    private Answer ask(String path, String acceptLanguage) {
        return site.answer(new Ask(path, Map.of(), acceptLanguage));
    }

    @Test
    void an_address_without_language_speaks_the_readers() {
        Answer korean = ask("/2021/08/", "ko-KR,ko;q=0.9,en;q=0.5");
        assertEquals("2021년 8월", Jsoup.parse(korean.text()).select("h1").text());
        assertEquals("Accept-Language", korean.headers().get("Vary"));
        assertEquals("ko", korean.headers().get("Content-Language"));
        assertEquals(
                "August 2021",
                Jsoup.parse(ask("/2021/08/", "fr,en;q=0.3,ko;q=0.1").text())
                        .select("h1")
                        .text());
        assertEquals(
                "August 2021",
                Jsoup.parse(ask("/2021/08/", "\u0000;;q=zz").text())
                        .select("h1")
                        .text());
    }

    @Test
    void a_pinned_address_keeps_its_language_in_every_link() {
        Answer answer = ask("/ko/2021/08/", "en");
        Document page = Jsoup.parse(answer.text(), "http://site.example/ko/2021/08/");
        assertEquals("ko", page.select("html").attr("lang"));
        assertFalse(answer.headers().containsKey("Vary"));
        for (Element link : page.select("a[href]:not([hreflang])")) {
            String target = link.absUrl("href");
            assertTrue(
                    target.startsWith("http://site.example/ko/")
                            || target.startsWith("https://news.example/")
                            || target.contains("/feed."),
                    target);
        }
        assertEquals("../../../en/2021/08/", page.select(".tongues a[lang=en]").attr("href"));
    }

    @Test
    void the_search_form_and_its_pages_keep_the_language() {
        Document page = Jsoup.parse(
                site.answer(new Ask("/ko/search", Map.of("q", "강"), null)).text());
        assertEquals("../ko/search", page.select("form").attr("action"));
        assertEquals(
                "../en/search?q=%EA%B0%95", page.select(".tongues a[lang=en]").attr("href"));
    }

    @Test
    void a_text_keeps_its_own_language() {
        Document page = Jsoup.parse(ask("/en/2021/08/", "en").text());
        assertEquals("ko", page.select(".told:contains(강을 살리는 작은 손길)").attr("lang"));
        assertEquals("en", page.select("html").attr("lang"));
    }

    @Test
    void notices_speak_the_readers_language_too() {
        Document page = Jsoup.parse(ask("/ko/2021/99/x/y/", "en").text());
        assertEquals("여기에는 조각이 없습니다", page.select("h1").text());
        assertEquals("../../../../../ko/", page.select("main a").attr("href"));
    }

    @Test
    void dates_are_as_precise_as_they_are_known() {
        ShelfEdition dates = new ShelfEdition();
        Scraps.titled("A month").on("2016-04").publish(dates);
        Scraps.titled("A day").on("2016-04-11").publish(dates);
        Scraps.titled("A year").on("2016").publish(dates);
        Site told = new Site(dates, new PlainSearch(dates), SiteSettings.DEFAULT);
        assertEquals("2016년 4월 11일", stamp(told, "/ko/2016/04/a-day/"));
        assertEquals("2016년 4월", stamp(told, "/ko/2016/04/a-month/"));
        assertEquals("2016", stamp(told, "/en/undated/a-year/"));
        assertEquals("April 2016", stamp(told, "/en/2016/04/a-month/"));
    }

    private static String stamp(Site site, String path) {
        return Jsoup.parse(site.answer(Ask.of(path)).text())
                .select(".stamp .vh")
                .text();
    }

    @Test
    void the_archives_own_language_is_the_fallback() {
        SiteSettings settings = new SiteSettings("강", "", null, true, 20, Language.KO);
        Site korean = new Site(edition, new PlainSearch(edition), settings);
        assertEquals(
                "ko",
                Jsoup.parse(korean.answer(Ask.of("/")).text()).select("html").attr("lang"));
    }
}
