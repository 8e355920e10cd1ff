package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jogakbo.protection.edition.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead elsewhere, nowhere, or are none. */
final class AddressTest {
    private final ShelfEdition edition = RiverArchive.of(90);
    private final Site site = new Site(edition, new PlainSearch(edition), RiverArchive.SETTINGS);
    private final Visitor visitor = new Visitor(site);

    @Test
    void a_page_that_stands_for_none_repeats_nothing_of_what_was_asked() {
        for (String address : List.of("/2021/06/seo-bora-speaks/", "/ko/nowhere/seo-bora/", "/category/seo-bora/")) {
            assertFalse(visitor.ask(address).text().contains("bora"), address);
        }
    }

    @Test
    void pages_of_a_list_are_numbered_and_the_first_has_the_bare_address() {
        Document second = visitor.page("/page/2/");

        assertEquals("../../", second.select("link[rel=prev]").attr("href"));
        assertEquals("../../page/3/", second.select("link[rel=next]").attr("href"));
        Answer first = visitor.ask("/page/1/");
        assertEquals(301, first.status());
        assertEquals("../../", first.headers().get("Location"));
        assertEquals(404, visitor.ask("/page/99/").status());
        assertEquals(404, visitor.ask("/page/0/").status());
    }

    @Test
    void a_missing_slash_is_added_without_naming_a_host() {
        assertEquals("./04/", visitor.ask("/2020/04").headers().get("Location"));
        assertEquals("./ko/", visitor.ask("/ko").headers().get("Location"));
        assertEquals("./outlets/", visitor.ask("/ko/outlets").headers().get("Location"));
        assertEquals(404, visitor.ask("//evil.example/2020").status());
        assertEquals(404, visitor.ask("//2020/04").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing/",
                "/2020/13/",
                "/1850/",
                "/2020/04/nothing/",
                "/outlet/nobody/",
                "/category/none/",
                "/undated/none/",
                "/story/x/",
                "/person/x/",
                "/place/x/",
                "/figures/",
                "/ko/feed.atom",
                "/ko/nothing",
                "/api/v1/nothing",
                "/assets/other.css",
                "/1850/feed.rss",
                "/sitemap/7.xml",
                "/page/x/",
                "/.git/config",
                "/%2e%2e%2e/"
            })
    void what_is_not_there_is_not_found(String address) {
        Answer answer = visitor.ask(address);
        assertEquals(404, answer.status());
        assertTrue(answer.headers().containsKey("Content-Security-Policy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%zz/",
                "/%ff/",
                "/a%00b/",
                "/a%2fb/",
                "/../etc/passwd",
                "/%2e%2e/x",
                "nothing",
                "",
                "/a%0d%0aSet-Cookie:x/",
                "/search?q=x&year=abc",
                "/search?q=x&page=-1",
                "/search?page=0",
                "/search?q=x&page=101",
                "/api/v1/clippings?size=1000",
                "/api/v1/clippings?month=2020-13",
                "/api/v1/clippings?colour=red",
                "/api/v1/clippings?year=2020&outlet=ap",
                "/api/v1/search?year=x"
            })
    void nonsense_is_refused(String address) {
        assertEquals(400, visitor.ask(address).status());
    }

    @Test
    void an_apology_tells_nothing_even_when_the_store_is_broken() {
        Edition broken = (Edition)
                Proxy.newProxyInstance(Edition.class.getClassLoader(), new Class<?>[] {Edition.class}, (_, _, _) -> {
                    throw new IllegalStateException("secret path");
                });
        Answer sorry = new Site(broken, new PlainSearch(edition), RiverArchive.SETTINGS).apology(Ask.of("/"));
        assertEquals(500, sorry.status());
        assertFalse(sorry.text().contains("secret"));
        assertEquals("no-store", sorry.headers().get("Cache-Control"));
        assertEquals(
                "A thread broke",
                Jsoup.parse(site.apology(Ask.of("/")).text()).select("h1").text());
    }

    @Test
    void any_address_whatever_gets_a_calm_answer() {
        List<String> pieces = List.of(
                "/",
                "//",
                "2021",
                "08",
                "page",
                "1",
                "2",
                "ko",
                "en",
                "undated",
                "category",
                "outlet",
                "rivers",
                "feed.atom",
                "search",
                "api",
                "v1",
                "clippings",
                "sitemap.xml",
                "assets",
                "%",
                "%41",
                "%EA%B0%95",
                "%ff",
                ".",
                "..",
                "강",
                "\u202E",
                "\uD800",
                "?",
                "#",
                ":");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder address = new StringBuilder("/");
            for (int n = random.nextInt(9); n > 0; n--) {
                address.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? "/" : "");
            }
            Answer answer = site.answer(Ask.of(address.toString()));
            assertTrue(Set.of(200, 301, 400, 404).contains(answer.status()), address + ": " + answer.status());
            String location = answer.headers().getOrDefault("Location", "./");
            assertTrue(location.startsWith("./") || location.equals("../../"), address + " leads to " + location);
        }
    }

    @Test
    void a_very_long_address_is_refused() {
        assertEquals(400, visitor.ask("/" + "a/".repeat(5000)).status());
    }
}
