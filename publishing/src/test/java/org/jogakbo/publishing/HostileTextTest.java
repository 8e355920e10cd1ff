package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.publishing.words.Percent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Texts that try to be more than texts. */
final class HostileTextTest {
    private static final String EVIL =
            "</script><script>alert(1)</script> \"'><img src=x onerror=y> ]]> &amp; \u0000\u0007\u001b\u0085 \u202Eevil\u202C \uD800 \uFFFF end";
    private static final String TAMED =
            "</script><script>alert(1)</script> \"'><img src=x onerror=y> ]]> &amp; evil end";

    private final ShelfEdition edition = new ShelfEdition();
    private final PublicClipping clipping = Scraps.titled(EVIL)
            .on("2020-05-05")
            .from(EVIL)
            .at("javascript:alert(1)")
            .by(EVIL)
            .in(EVIL)
            .part(EVIL, 1)
            .calls(EVIL)
            .related(EVIL, "javascript:alert(2)")
            .related(EVIL, "data:text/html,x")
            .readMore("javascript:alert(3)")
            .tells(new Body(List.of(
                    Block.Paragraph.of(EVIL),
                    Scraps.linked(EVIL, EVIL, "javascript:alert(4)"),
                    new Block.Heading(2, List.of(Run.of(EVIL))),
                    new Block.Figure(new Image("javascript:alert(5)", EVIL), List.of(Run.of(EVIL))))))
            .publish(edition);
    private final Site site = new Site(edition, new PlainSearch(edition), SiteSettings.DEFAULT);

    private Document page(Ask ask) {
        Answer answer = site.answer(ask);
        assertEquals(200, answer.status(), ask.path());
        assertTrue(
                answer.text()
                        .codePoints()
                        .noneMatch(c -> (c < ' ' && c != '\n' && c != '\t')
                                || (c >= 0x7f && c < 0xa0)
                                || (c >= 0x202a && c <= 0x202e)
                                || (c >= 0xd800 && c <= 0xdfff)
                                || c == 0xffff),
                ask.path());
        return Jsoup.parse(answer.text());
    }

    @Test
    void pages_show_them_as_text() {
        String path = Percent.encodePath(clipping.path().toString());
        for (Ask ask : List.of(
                Ask.of("/"),
                Ask.of(path),
                Ask.of("/2020/05/"),
                Ask.of("/outlets/"),
                Ask.of("/feeds/"),
                new Ask("/search", Map.of("q", EVIL), null),
                new Ask("/search", Map.of("q", "alert", "outlet", EVIL, "category", EVIL), null))) {
            Document page = page(ask);
            assertEquals(0, page.select("script, img, iframe, [onerror]").size(), ask.path());
            assertEquals(0, page.select("[href^=javascript], [href^=data]").size(), ask.path());
        }
        assertEquals(TAMED, squeezed(page(Ask.of(path)).select("h1").text()));
        assertEquals(
                TAMED, squeezed(page(Ask.of(path)).select(".body p").getFirst().text()));
    }

    private static String squeezed(String text) {
        // A lone surrogate may have become U+FFFD before it came here, or be left out here.
        return text.replace("\uFFFD", "").replaceAll("\\s+", " ");
    }

    @Test
    void feeds_stay_well_formed() throws Exception {
        for (String path : List.of("/feed.atom", "/feed.rss")) {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(site.answer(Ask.of(path)).body()));
            String title = document.getElementsByTagName("title").item(1).getTextContent();
            assertEquals(TAMED, squeezed(title), path);
        }
        var json = new ObjectMapper().readTree(site.answer(Ask.of("/feed.json")).body());
        assertEquals(TAMED, squeezed(json.get("items").get(0).get("title").asText()));
        var api = new ObjectMapper()
                .readTree(site.answer(Ask.of("/api/v1/clippings")).body());
        assertEquals(TAMED, squeezed(api.get("items").get(0).get("title").asText()));
    }

    @Test
    void an_address_is_not_echoed_as_markup() {
        String text = site.answer(Ask.of("/%3Cscript%3Ealert(1)%3C/script%3E/")).text();
        assertFalse(text.contains("<script>"));
    }
}
