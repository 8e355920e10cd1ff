package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Feeds, sitemaps and the open interface, read back by other parsers. */
final class FeedTest {
    private final ShelfEdition edition = RiverArchive.of(60);
    private final SiteSettings settings =
            SiteSettings.DEFAULT.withTitle("Wick River").withBaseUrl("https://wick.example/clips");
    private final Site site = new Site(edition, new PlainSearch(edition), settings);

    private Document xml(String path) throws Exception {
        Answer answer = site.answer(Ask.of(path));
        assertEquals(200, answer.status(), path);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
    }

    private JsonNode json(String path, Map<String, String> query) throws Exception {
        Answer answer = site.answer(new Ask(path, query, null));
        assertEquals(200, answer.status(), path);
        return new ObjectMapper().readTree(answer.body());
    }

    private static List<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node instanceof Element && name.equals(node.getNodeName()))
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    @Test
    void an_atom_feed_has_what_rfc_4287_demands() throws Exception {
        Element feed = xml("/feed.atom").getDocumentElement();

        assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
        assertEquals("https://wick.example/clips/", text(feed, "id"));
        assertEquals("Wick River", text(feed, "title"));
        assertEquals("2021-07-01T09:00:00Z", text(feed, "updated"));
        assertEquals(
                "https://wick.example/clips/feed.atom",
                children(feed, "link").get(1).getAttribute("href"));
        List<Element> entries = children(feed, "entry");
        assertEquals(20, entries.size());
        Set<String> ids = new HashSet<>();
        for (Element entry : entries) {
            ids.add(text(entry, "id"));
            assertFalse(text(entry, "title").isEmpty());
            assertFalse(Instant.parse(text(entry, "updated")).toString().isEmpty());
            assertEquals(1, children(entry, "summary").size());
            assertEquals(
                    1,
                    children(entry, "link").stream()
                            .filter(link -> link.getAttribute("rel").equals("alternate"))
                            .count());
            for (Element published : children(entry, "published")) {
                assertTrue(OffsetDateTime.parse(published.getTextContent()).getYear() > 2000);
            }
        }
        assertEquals(20, ids.size());
        Element first = entries.getFirst();
        assertEquals("Ash Brook runs clear again", text(first, "title"));
        assertEquals("2021-08-30T18:20:00+01:00", text(first, "published"));
        assertEquals("Mara Tolland", text(children(first, "author").getFirst(), "name"));
        assertEquals("Harbour Herald", text(first, "dc:publisher"));
    }

    @Test
    void a_month_without_a_day_is_no_moment() throws Exception {
        Element witness = children(xml("/category/law/feed.atom").getDocumentElement(), "entry").stream()
                .filter(entry -> text(entry, "title").startsWith("A witness"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, children(witness, "published").size());
        assertEquals("2021-08", text(witness, "dc:date"));
        assertEquals(
                0,
                children(witness, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("via"))
                        .count());
    }

    @Test
    void an_rss_feed_has_what_rss_2_demands() throws Exception {
        Element channel = children(xml("/2021/08/feed.rss").getDocumentElement(), "channel")
                .getFirst();

        assertEquals("Wick River · August 2021", text(channel, "title"));
        assertEquals("https://wick.example/clips/2021/08/", text(channel, "link"));
        assertFalse(text(channel, "description").isEmpty());
        Element item = children(channel, "item").getFirst();
        assertEquals("Mon, 30 Aug 2021 18:20:00 +0100", text(item, "pubDate"));
        assertEquals("https://wick.example/clips/2021/08/ash-brook-runs-clear-again/", text(item, "link"));
        assertTrue(text(item, "guid").startsWith("urn:uuid:"), "an id that says nothing of the address");
        assertEquals("Rivers", text(item, "category"));
    }

    @Test
    void a_json_feed_is_one_of_version_1_1() throws Exception {
        JsonNode feed = json("/outlet/mill-gazette/feed.json", Map.of());

        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").asText());
        assertEquals(
                "https://wick.example/clips/outlet/mill-gazette/feed.json",
                feed.get("feed_url").asText());
        assertEquals(
                "More of what the divers found",
                feed.get("items").get(0).get("title").asText());
        assertEquals(
                "Joss Penhale",
                feed.get("items").get(0).get("authors").get(0).get("name").asText());
    }

    @Test
    void without_an_address_of_its_own_a_feed_is_relative_and_its_ids_are_names() throws Exception {
        Site bare = new Site(edition, new PlainSearch(edition), settings.withBaseUrl(null));
        String feed = bare.answer(Ask.of("/2021/08/feed.atom")).text();

        assertTrue(feed.contains("href=\"../../2021/08/ash-brook-runs-clear-again/\""), feed);
        assertTrue(feed.contains("<id>urn:uuid:"), feed);
        assertEquals(404, bare.answer(Ask.of("/sitemap.xml")).status());
        assertFalse(bare.answer(Ask.of("/robots.txt")).text().contains("Sitemap"));
    }

    @Test
    void the_sitemap_names_every_page_once() throws Exception {
        NodeList all = xml("/sitemap.xml").getElementsByTagName("loc");
        Set<String> addresses = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            Node loc = all.item(i);
            addresses.add(loc.getTextContent());
            String path = loc.getTextContent().substring("https://wick.example/clips".length());
            assertEquals(200, site.answer(Ask.of(path)).status(), path);
        }
        assertEquals(all.getLength(), addresses.size());
        assertTrue(addresses.contains("https://wick.example/clips/2021/08/"));
        assertTrue(addresses.size() > 60);
    }

    @Test
    void a_large_archive_has_its_sitemap_in_parts() {
        SitemapAnswers sitemaps = new SitemapAnswers(edition, settings, 50);
        assertEquals(
                List.of("sitemap/lists.xml", "sitemap/1.xml", "sitemap/2.xml"),
                SitemapAnswers.parts(edition.overview(), sitemaps.most()));
    }

    @Test
    void the_open_interface_lists_filters_and_searches() throws Exception {
        JsonNode all = json("/api/v1/clippings", Map.of("size", "7", "page", "2"));
        assertEquals(7, all.get("items").size());
        assertEquals(60, all.get("total").asInt());
        assertEquals(
                2,
                json("/api/v1/clippings", Map.of("month", "2021-08", "size", "2"))
                        .get("items")
                        .size());
        JsonNode one = json("/api/v1/clippings/2021/08/more-of-what-the-divers-found", Map.of());
        assertEquals("The Mill Gazette", one.get("outlet").get("name").asText());
        assertEquals(2, one.get("series").get("part").asInt());
        assertTrue(one.get("text").asText().startsWith("On the second day the divers"));
        assertEquals(
                "A letter without a date",
                json("/api/v1/clippings/undated/a-letter-without-a-date", Map.of())
                        .get("title")
                        .asText());
        assertTrue(json("/api/v1/outlets", Map.of()).get("total").asInt() > 3);
        assertEquals(
                "2021-08",
                json("/api/v1/months", Map.of())
                        .get("items")
                        .get(0)
                        .get("month")
                        .asText());
        assertEquals(
                1,
                json("/api/v1/search", Map.of("q", "runs clear")).get("total").asInt());
        assertEquals("*", site.answer(Ask.of("/api/v1/outlets")).headers().get("Access-Control-Allow-Origin"));
    }

    @Test
    void the_description_of_the_interface_names_every_path_that_answers() throws Exception {
        JsonNode description = json("/api/v1/openapi.json", Map.of());
        assertEquals("3.1.0", description.get("openapi").asText());
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            String address = "/api/v1"
                    + path.getKey()
                            .replace("{year}", "2021")
                            .replace("{month}", "08")
                            .replace(
                                    "{slug}",
                                    path.getKey().contains("undated")
                                            ? "a-letter-without-a-date"
                                            : "ash-brook-runs-clear-again");
            assertEquals(200, site.answer(Ask.of(address)).status(), address);
        }
    }

    @Test
    void feeds_say_that_something_is_gone_and_nothing_of_what_it_was() throws Exception {
        Element before =
                children(xml("/feed.atom").getDocumentElement(), "entry").getFirst();
        String id = text(before, "id");
        String slug = "ash-brook-runs-clear-again";
        edition.withdraw(new org.jogakbo.protection.PublicPath("2021/08", slug));

        Element feed = xml("/feed.atom").getDocumentElement();
        List<Element> gone = children(feed, "at:deleted-entry");
        assertEquals(1, gone.size());
        assertEquals(id, gone.getFirst().getAttribute("ref"));
        for (String path : List.of("/feed.atom", "/feed.rss", "/feed.json", "/2021/08/feed.atom")) {
            String text = new String(site.answer(Ask.of(path)).body(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(text.contains(id), path);
            assertFalse(text.contains(slug), path);
        }
    }
}
