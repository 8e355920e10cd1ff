package org.jogakbo.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jogakbo.clipping.capture.Payload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LeadsTest {
    private static final String WICK = "https://wick.example";

    private static Leads leads(@Nullable String url, String type, String text) {
        Payload payload = Payload.of(text.getBytes(StandardCharsets.UTF_8));
        return Leads.of(new Document(url == null ? "page" : url, url, type, payload));
    }

    private static String post(String slug, String text) {
        return "<article class=hentry><h2 class=entry-title><a rel=bookmark href='/2016/04/" + slug + "/'>The " + slug
                + " of the river</a></h2><div class=entry-content>" + text + "</div></article>";
    }

    private static String page(String... posts) {
        return "<!doctype html><html><body class='archive date'><h1>Monthly Archives: April 2016</h1><main>"
                + String.join("", posts) + "</main><nav><a href='/2016/04/page/2/'>Older</a></nav></body></html>";
    }

    @Nested
    class Of_a_page {
        private final Leads leads = leads(
                WICK + "/2016/04/",
                "text/html",
                page(
                        post("whole", "<p>The water rose, and then it fell again, as it does.</p>"),
                        post("more", "<p>The water rose.</p><p><a href='/2016/04/more/'>Continue reading</a></p>"),
                        post("dots", "<p>The water rose, and then the […]</p>"),
                        post(
                                "press",
                                "<p>The water rose …</p><p>[AP] <a href='https://press.example/a'>Read more</a></p>"),
                        "<article class=hentry><h2 class=entry-title><a rel=bookmark"
                                + " href='https://press.example/b'>Abroad</a></h2><div class=entry-content><p>The water"
                                + " rose, and […]</p></div></article>"));

        @Test
        void are_the_next_page_and_the_posts_that_are_cut_short() {
            assertEquals(WICK + "/2016/04/page/2/", leads.next());
            assertFalse(leads.guessed());
            assertEquals(List.of(WICK + "/2016/04/more/", WICK + "/2016/04/dots/"), leads.cut());
        }

        @Test
        void name_every_post() {
            assertTrue(leads.listed()
                    .containsAll(List.of(
                            WICK + "/2016/04/whole/",
                            WICK + "/2016/04/more/",
                            WICK + "/2016/04/dots/",
                            WICK + "/2016/04/press/")));
        }
    }

    @Nested
    class Of_a_feed {
        private static String rss(String generator, String inside) {
            return "<?xml version='1.0'?><rss version='2.0'"
                    + " xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>Wick</title>"
                    + "<link>https://wick.example/</link>" + generator
                    + inside
                    + "<item><title>Cut</title><link>https://wick.example/2016/04/cut/</link><description>The water"
                    + " rose"
                    + " […]</description></item><item><title>Whole</title><link>https://wick.example/2016/04/whole/</link><description>The"
                    + " water rose and fell.</description></item></channel></rss>";
        }

        @Test
        void are_where_it_says_that_it_goes_on() {
            String next = "<atom:link rel='next' href='/feed/?paged=2'/>";
            Leads leads = leads(WICK + "/feed/", "application/rss+xml", rss("", next));
            assertEquals(WICK + "/feed/?paged=2", leads.next());
            assertFalse(leads.guessed());
            assertEquals(List.of(WICK + "/2016/04/cut/"), leads.cut());
        }

        @Test
        void are_guessed_for_wordpress_alone() {
            String generator = "<generator>https://wordpress.org/?v=6.5</generator>";
            Leads leads = leads(WICK + "/feed/?paged=2", "application/rss+xml", rss(generator, ""));
            assertEquals(WICK + "/feed/?paged=3", leads.next());
            assertTrue(leads.guessed());
            assertEquals(
                    WICK + "/feed/?paged=2",
                    leads(WICK + "/feed/", "text/xml", rss(generator, "")).next());
            assertNull(leads(WICK + "/feed/", "text/xml", rss("", "")).next());
        }

        @Test
        void of_json_are_its_next_url() {
            Leads leads = leads(WICK + "/feed.json", "application/feed+json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"Wick","next_url":"https://wick.example/feed2.json",
                 "items":[{"id":"1","url":"https://wick.example/a","title":"A","content_text":"The water rose..."}]}\
                """);
            assertEquals(WICK + "/feed2.json", leads.next());
            assertEquals(List.of(WICK + "/a"), leads.cut());
        }
    }

    @Test
    void there_are_none_of_what_is_no_list_or_has_no_address() {
        Leads none = leads(WICK + "/a.txt", "text/plain", "A title\n\nA text …\n");
        assertEquals(new Leads(null, false, List.of(), List.of()), none);
        assertEquals(none, leads(null, "text/html", page(post("more", "<p>…</p>"))));
        assertEquals(none, leads(WICK + "/a", "text/html", "\u0089PNG\r\n"));
    }
}
