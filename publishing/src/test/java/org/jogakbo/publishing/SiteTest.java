package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.publishing.words.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteTest {
    private static final SiteSettings SETTINGS =
            new SiteSettings("Wick River", "A river in the press", "https://wick.example/", true, 20, Language.EN);

    private final ShelfEdition edition = RiverArchive.of(90);
    private final Site site = new Site(edition, new PlainSearch(edition), SETTINGS);

    private Answer ask(String address) {
        String[] sides = address.split("\\?", 2);
        Map<String, String> query = new HashMap<>();
        for (String pair : sides.length < 2 ? new String[0] : sides[1].split("&")) {
            String[] both = pair.split("=", 2);
            query.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return site.answer(new Ask(sides[0], query, null));
    }

    private Document page(String address) {
        Answer answer = ask(address);
        assertEquals(200, answer.status(), address);
        return Jsoup.parse(answer.text());
    }

    @Test
    void every_link_on_every_page_leads_somewhere_and_every_page_is_well_formed() {
        Map<String, Document> pages = new Crawl(this::ask).from("/", "/search?q=bell", "/ko/");

        assertTrue(pages.size() > 300, "only " + pages.size() + " pages were found");
        assertTrue(pages.containsKey("/ko/2021/08/"));
        assertTrue(pages.containsKey("/en/undated/a-letter-without-a-date/"));
        assertTrue(pages.containsKey("/category/%EC%9E%90%EC%9B%90%EB%B4%89%EC%82%AC/"));
    }

    @Test
    void a_month_lists_its_clippings_newest_first_with_credit_excerpt_and_read_more() {
        Document month = page("/2021/08/");

        assertEquals("August 2021", month.select("h1").text());
        Element first = month.select(".card").getFirst();
        assertEquals("Ash Brook runs clear again", first.select("h3").text());
        assertEquals("2021-08-30T18:20:00+01:00", first.select("time").attr("datetime"));
        assertEquals("[Harbour Herald]", first.select("a.credit").text());
        assertTrue(first.select("a.credit").attr("href").startsWith("https://news.example/"));
        Element divers =
                month.select(".card:contains(More of what the divers found)").getFirst();
        assertEquals(
                "../../2021/08/more-of-what-the-divers-found/",
                divers.select("a.more").attr("href"));
        assertTrue(divers.select("a.more").text().startsWith("Read more"));
        assertEquals("d30", first.id());
        assertEquals("#d30", month.select(".days a").reversed().getFirst().attr("href"));
    }

    @Test
    void a_clipping_shows_everything_that_is_public_of_it() {
        Document page = page("/2021/08/more-of-what-the-divers-found/");

        assertAll(
                () -> assertEquals(
                        "More of what the divers found", page.select("h1").text()),
                () -> assertEquals("By Joss Penhale", page.select(".by > span").text()),
                () -> assertEquals(
                        "[The Mill Gazette]", page.select(".by .credit").text()),
                () -> assertEquals(
                        "[Read more at The Mill Gazette]", page.select("p.full").text()),
                () -> assertEquals(
                        "Names in this text are pseudonyms: Wren, Old Tam.",
                        page.select(".note").text()),
                () -> assertEquals(
                        "Part 1 What the divers found",
                        page.select("#series li").getFirst().text()),
                () -> assertEquals("page", page.select("#series b").attr("aria-current")),
                () -> assertEquals(
                        "A bell without a church", page.select(".related a").text()),
                () -> assertEquals(2, page.select(".related li").size()),
                () -> assertEquals(1, page.select("blockquote").size()),
                () -> assertEquals(
                        "the office opens at nine", page.select(".body em").text()),
                () -> assertEquals(2, page.select(".neighbours a").size()),
                () -> assertTrue(page.select(".cite")
                        .text()
                        .endsWith("https://wick.example/2021/08/more-of-what-the-divers-found/")),
                () -> assertEquals(
                        "https://wick.example/2021/08/more-of-what-the-divers-found/",
                        page.select("link[rel=canonical]").attr("href")));
    }

    @Test
    void a_picture_is_told_and_linked_but_never_loaded() {
        Document page = page("/2021/08/more-of-what-the-divers-found/");

        assertEquals(0, page.select("img, script, iframe, [style], [src]").size());
        assertEquals(
                "Picture at the original: A green bell on a jetty",
                page.select("figure p").text());
        assertEquals("https://img.example/bell.jpg", page.select("figure a").attr("href"));
    }

    @Test
    void says_that_links_are_left_out_to_protect_a_person() {
        Document page = page("/2021/08/a-witness-speaks-about-the-seed-works-pipe/");

        assertEquals(
                "Links or pictures are left out here to protect a person.",
                page.select(".note").text());
        assertEquals(0, page.select("a.credit").size());
        assertEquals("[Tideway Times]", page.select(".by .credit").text());
    }

    @Test
    void a_withdrawn_clipping_is_gone_and_nothing_of_it_is_told() {
        PublicClipping clipping =
                Scraps.titled("Zanzibar confidential").on("2020-02-02").publish(edition);
        String address = clipping.path().toString();
        assertEquals(200, ask(address).status());
        String tag = ask("/").headers().get("ETag");

        edition.withdraw(clipping.path());

        Answer gone = ask(address);
        assertEquals(410, gone.status());
        assertFalse(gone.text().contains("Zanzibar"));
        assertFalse(ask("/").text().contains("Zanzibar"));
        assertNotEquals(tag, ask("/").headers().get("ETag"));
        assertEquals(
                410,
                ask("/api/v1/clippings" + address.substring(0, address.length() - 1))
                        .status());
        assertFalse(ask("/feed.atom").text().contains("Zanzibar"));
    }

    @Test
    void a_page_that_stands_for_none_repeats_nothing_of_what_was_asked() {
        for (String address : List.of("/2021/06/seo-bora-speaks/", "/ko/nowhere/seo-bora/", "/category/seo-bora/")) {
            assertFalse(ask(address).text().contains("bora"), address);
        }
    }

    @Test
    void pages_of_a_list_are_numbered_and_the_first_has_the_bare_address() {
        Document second = page("/page/2/");

        assertEquals("../../", second.select("link[rel=prev]").attr("href"));
        assertEquals("../../page/3/", second.select("link[rel=next]").attr("href"));
        Answer first = ask("/page/1/");
        assertEquals(301, first.status());
        assertEquals("../../", first.headers().get("Location"));
        assertEquals(404, ask("/page/99/").status());
        assertEquals(404, ask("/page/0/").status());
    }

    @Test
    void a_missing_slash_is_added_without_naming_a_host() {
        assertEquals("./04/", ask("/2020/04").headers().get("Location"));
        assertEquals("./ko/", ask("/ko").headers().get("Location"));
        assertEquals("./outlets/", ask("/ko/outlets").headers().get("Location"));
        assertEquals(404, ask("//evil.example/2020").status());
        assertEquals(404, ask("//2020/04").status());
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
        Answer answer = ask(address);
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
        assertEquals(400, ask(address).status());
    }

    @Test
    void an_apology_tells_nothing_even_when_the_store_is_broken() {
        Edition broken = (Edition)
                Proxy.newProxyInstance(Edition.class.getClassLoader(), new Class<?>[] {Edition.class}, (_, _, _) -> {
                    throw new IllegalStateException("secret path");
                });
        Answer sorry = new Site(broken, new PlainSearch(edition), SETTINGS).apology(Ask.of("/"));
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
        assertEquals(400, ask("/" + "a/".repeat(5000)).status());
    }

    @Test
    void every_answer_has_the_strict_headers() {
        Stream.of(
                        "/",
                        "/2021/",
                        "/2021/08/",
                        "/undated/",
                        "/outlets/",
                        "/categories/",
                        "/feeds/",
                        "/search",
                        "/search?q=bell",
                        "/feed.atom",
                        "/feed.rss",
                        "/feed.json",
                        "/sitemap.xml",
                        "/robots.txt",
                        "/favicon.svg",
                        "/health",
                        "/api/v1/clippings",
                        "/api/v1/openapi.json",
                        "/nothing/",
                        "/%",
                        "/2021",
                        "/page/1/")
                .forEach(address -> {
                    Map<String, String> headers = ask(address).headers();
                    assertEquals(
                            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                            headers.get("Content-Security-Policy"),
                            address);
                    assertEquals("nosniff", headers.get("X-Content-Type-Options"), address);
                    assertEquals("no-referrer", headers.get("Referrer-Policy"), address);
                    assertTrue(headers.containsKey("Cache-Control"), address);
                    assertEquals(ask(address).status() == 200, headers.containsKey("ETag"), address);
                });
    }

    @Test
    void the_style_sheet_may_be_kept_for_good() {
        String styles = page("/").select("link[rel=stylesheet]").attr("href");
        Answer answer = ask("/" + styles);
        assertEquals("text/css; charset=utf-8", answer.contentType());
        assertEquals("public, max-age=31536000, immutable", answer.headers().get("Cache-Control"));
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        Site other = new Site(RiverArchive.of(90), new PlainSearch(edition), SETTINGS);
        for (String address : new String[] {"/", "/2021/08/", "/feed.atom", "/api/v1/clippings", "/sitemap.xml"}) {
            assertArrayEquals(ask(address).body(), other.answer(Ask.of(address)).body(), address);
        }
    }

    @Test
    void an_empty_archive_has_a_friendly_page_and_valid_feeds() {
        ShelfEdition none = new ShelfEdition();
        Site empty = new Site(none, new PlainSearch(none), SETTINGS);

        Document home = Jsoup.parse(empty.answer(Ask.of("/")).text());
        assertEquals(
                "The cloth is cut, the first patch is still to be sewn",
                home.select("h1").text());
        assertEquals(200, empty.answer(Ask.of("/feed.atom")).status());
        assertEquals(200, empty.answer(Ask.of("/outlets/")).status());
        assertEquals(200, empty.answer(Ask.of("/sitemap.xml")).status());
    }

    @Test
    void a_search_marks_its_words_and_offers_facets_that_keep_the_words() {
        Document found = page("/search?q=bell");

        assertEquals("bell", found.select("mark").getFirst().text().toLowerCase(Locale.ROOT));
        Element facet = found.select(".facets a[href*=category]").getFirst();
        assertTrue(facet.attr("href").startsWith("search?q=bell&category="), facet.outerHtml());
        Document narrowed = page("/" + facet.attr("href"));
        assertEquals("search?q=bell", narrowed.select(".chosen a").attr("href"));
        assertEquals("noindex", narrowed.select("meta[name=robots]").attr("content"));
        assertEquals(
                "Nothing found for “zzzz”",
                page("/search?q=zzzz").select(".lede b").text());
    }

    @Test
    void home_and_month_weigh_at_most_fifty_kilobytes_compressed_with_styles() throws IOException {
        ShelfEdition large = RiverArchive.of(1104);
        Site whole = new Site(large, new PlainSearch(large), SETTINGS);
        int styles = compressed(
                ask("/" + page("/").select("link[rel=stylesheet]").attr("href")).body());
        for (String address : new String[] {"/", "/2020/01/"}) {
            int weight = styles + compressed(whole.answer(Ask.of(address)).body());
            assertTrue(weight < 50_000, address + " weighs " + weight);
        }
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    @Test
    void nothing_but_credits_and_the_canonical_address_leaves_the_site() {
        String hosts = page("/").select("[href^=http]").stream()
                .map(link -> link.attr("href").replaceFirst("(https?://[^/]*).*", "$1"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals("https://news.example https://wick.example", hosts);
    }
}
