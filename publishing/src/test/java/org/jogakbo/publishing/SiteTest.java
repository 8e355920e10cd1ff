package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jogakbo.protection.PublicClipping;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class SiteTest {
    private final ShelfEdition edition = RiverArchive.of(90);
    private final Site site = new Site(edition, new PlainSearch(edition), RiverArchive.SETTINGS);
    private final Visitor visitor = new Visitor(site);

    @Test
    void every_link_on_every_page_leads_somewhere_and_every_page_is_well_formed() {
        Map<String, Document> pages = new Crawl(visitor::ask).from("/", "/search?q=bell", "/ko/");

        assertTrue(pages.size() > 300, "only " + pages.size() + " pages were found");
        assertTrue(pages.containsKey("/ko/2021/08/"));
        assertTrue(pages.containsKey("/en/undated/a-letter-without-a-date/"));
        assertTrue(pages.containsKey("/category/%EC%9E%90%EC%9B%90%EB%B4%89%EC%82%AC/"));
    }

    @Test
    void a_month_lists_its_clippings_newest_first_with_credit_excerpt_and_read_more() {
        Document month = visitor.page("/2021/08/");

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
        Document page = visitor.page("/2021/08/more-of-what-the-divers-found/");

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
        Document page = visitor.page("/2021/08/more-of-what-the-divers-found/");

        assertEquals(0, page.select("img, script, iframe, [style], [src]").size());
        assertEquals(
                "Picture at the original: A green bell on a jetty",
                page.select("figure p").text());
        assertEquals("https://img.example/bell.jpg", page.select("figure a").attr("href"));
    }

    @Test
    void says_that_links_are_left_out_to_protect_a_person() {
        Document page = visitor.page("/2021/08/a-witness-speaks-about-the-seed-works-pipe/");

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
        assertEquals(200, visitor.ask(address).status());
        String tag = visitor.ask("/").headers().get("ETag");

        edition.withdraw(clipping.path());

        Answer gone = visitor.ask(address);
        assertEquals(410, gone.status());
        assertFalse(gone.text().contains("Zanzibar"));
        assertFalse(visitor.ask("/").text().contains("Zanzibar"));
        assertNotEquals(tag, visitor.ask("/").headers().get("ETag"));
        assertEquals(
                410,
                visitor.ask("/api/v1/clippings" + address.substring(0, address.length() - 1))
                        .status());
        assertFalse(visitor.ask("/feed.atom").text().contains("Zanzibar"));
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
                    Map<String, String> headers = visitor.ask(address).headers();
                    assertEquals(
                            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                            headers.get("Content-Security-Policy"),
                            address);
                    assertEquals("nosniff", headers.get("X-Content-Type-Options"), address);
                    assertEquals("no-referrer", headers.get("Referrer-Policy"), address);
                    assertTrue(headers.containsKey("Cache-Control"), address);
                    assertEquals(visitor.ask(address).status() == 200, headers.containsKey("ETag"), address);
                });
    }

    @Test
    void the_style_sheet_may_be_kept_for_good() {
        String styles = visitor.page("/").select("link[rel=stylesheet]").attr("href");
        Answer answer = visitor.ask("/" + styles);
        assertEquals("text/css; charset=utf-8", answer.contentType());
        assertEquals("public, max-age=31536000, immutable", answer.headers().get("Cache-Control"));
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        Site other = new Site(RiverArchive.of(90), new PlainSearch(edition), RiverArchive.SETTINGS);
        for (String address : new String[] {"/", "/2021/08/", "/feed.atom", "/api/v1/clippings", "/sitemap.xml"}) {
            assertArrayEquals(
                    visitor.ask(address).body(), other.answer(Ask.of(address)).body(), address);
        }
    }

    @Test
    void an_empty_archive_has_a_friendly_page_and_valid_feeds() {
        ShelfEdition none = new ShelfEdition();
        Site empty = new Site(none, new PlainSearch(none), RiverArchive.SETTINGS);

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
        Document found = visitor.page("/search?q=bell");

        assertEquals("bell", found.select("mark").getFirst().text().toLowerCase(Locale.ROOT));
        Element facet = found.select(".facets a[href*=category]").getFirst();
        assertTrue(facet.attr("href").startsWith("search?q=bell&category="), facet.outerHtml());
        Document narrowed = visitor.page("/" + facet.attr("href"));
        assertEquals("search?q=bell", narrowed.select(".chosen a").attr("href"));
        assertEquals("noindex", narrowed.select("meta[name=robots]").attr("content"));
        assertEquals(
                "Nothing found for “zzzz”",
                visitor.page("/search?q=zzzz").select(".lede b").text());
    }

    @Test
    void home_and_month_weigh_at_most_fifty_kilobytes_compressed_with_styles() throws IOException {
        ShelfEdition large = RiverArchive.of(1104);
        Site whole = new Site(large, new PlainSearch(large), RiverArchive.SETTINGS);
        int styles = compressed(visitor.ask(
                        "/" + visitor.page("/").select("link[rel=stylesheet]").attr("href"))
                .body());
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
        String hosts = visitor.page("/").select("[href^=http]").stream()
                .map(link -> link.attr("href").replaceFirst("(https?://[^/]*).*", "$1"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals("https://news.example https://wick.example", hosts);
    }
}
