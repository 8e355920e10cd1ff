package org.jogakbo.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends FetcherContract {
    @Nested
    class A_page {
        @Test
        void comes_with_its_address_its_type_and_its_time() throws IOException {
            site.html("/a?b=c", "<p>The river rose.</p>");
            Fetched.Page page = page("/a?b=c#d");
            assertEquals(site.url("/a?b=c"), page.url());
            assertEquals("text/html; charset=utf-8", page.contentType());
            assertEquals(Fast.NOW, page.at());
            assertEquals("<p>The river rose.</p>", Fast.text(page));
            assertFalse(page.unchanged());
        }

        @Test
        void is_asked_for_by_name_and_with_nothing_else() {
            site.on("/a", (exchange, _) -> {
                exchange.getResponseHeaders().set("Set-Cookie", "watch=1");
                Site.send(exchange, 200, "text/html", "x");
            });
            page("/a");
            page("/a");
            assertEquals(
                    List.of("Jogakbo/1.2 (+desk@river.example)"),
                    site.lastFields().get("User-agent"));
            for (String none : List.of("Cookie", "Referer", "Authorization", "From", "Upgrade", "If-none-match")) {
                assertNull(site.lastFields().get(none), none);
            }
        }

        @Test
        void may_come_packed() throws IOException {
            ByteArrayOutputStream gzip = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
                out.write("gzip".getBytes(StandardCharsets.UTF_8));
            }
            ByteArrayOutputStream zlib = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
                out.write("zlib".getBytes(StandardCharsets.UTF_8));
            }
            packed("/gzip", "gzip", gzip.toByteArray());
            packed("/zlib", "deflate", zlib.toByteArray());
            byte[] bare = zlib.toByteArray();
            packed("/bare", "deflate", java.util.Arrays.copyOfRange(bare, 2, bare.length - 4));
            packed("/odd", "zstd", bare);
            assertEquals("gzip", Fast.text(page("/gzip")));
            assertEquals("zlib", Fast.text(page("/zlib")));
            assertEquals("zlib", Fast.text(page("/bare")));
            assertTrue(refused("/odd").contains("packed as zstd"));
        }

        private void packed(String path, String coding, byte[] body) {
            site.on(path, (exchange, _) -> {
                exchange.getResponseHeaders().set("Content-Encoding", coding);
                Site.send(exchange, 200, "text/html", body);
            });
        }

        @Test
        void that_is_a_decompression_bomb_is_refused() throws IOException {
            ByteArrayOutputStream bomb = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 64; i++) {
                    out.write(zeros);
                }
            }
            packed("/bomb", "gzip", bomb.toByteArray());
            assertTrue(refused("/bomb").contains("decompression bomb"), () -> refused("/bomb"));
        }

        @Test
        void that_is_too_large_is_refused_by_what_it_says_and_by_what_it_is() {
            byte[] large = new byte[(6 << 20) + 1];
            site.on("/said", (exchange, _) -> Site.send(exchange, 200, "text/html", large));
            site.on("/streamed", (exchange, _) -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(large);
            });
            assertTrue(refused("/said").contains("6.0 MiB"));
            assertTrue(refused("/streamed").contains("6.0 MiB"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"image/png", "video/mp4", "text/css", "application/javascript; charset=utf-8"})
        void that_is_no_page_is_refused_by_its_type(String type) {
            site.on("/a", (exchange, _) -> Site.send(exchange, 200, type, "x"));
            assertTrue(refused("/a").contains("not a page"));
        }

        @Test
        void that_is_not_there_or_not_for_us_is_refused_and_asked_for_once() {
            for (int status : List.of(204, 206, 400, 401, 402, 403, 404, 410, 418, 451)) {
                site.on("/" + status, (exchange, _) -> exchange.sendResponseHeaders(status, -1));
                String why = refused("/" + status);
                assertTrue(why.contains(String.valueOf(status)), why);
                assertEquals(
                        1, site.asked().stream().filter(("/" + status)::equals).count());
            }
            site.on("/empty", (exchange, _) -> Site.send(exchange, 200, "text/html", ""));
            assertTrue(refused("/empty").contains("empty"));
        }
    }

    @Nested
    class A_redirect {
        @Test
        void gives_the_page_its_last_address() {
            site.html("/z/new", "x");
            site.redirect("/a", 301, "/b").redirect("/b", 302, site.url("/c")).redirect("/c", 303, "z/d");
            site.redirect("/z/d", 307, "e").redirect("/z/e", 308, "new");
            assertEquals(site.url("/z/new"), page("/a").url());
        }

        @Test
        void that_never_ends_is_refused() {
            site.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
            assertTrue(refused("/a").contains("circle"));
            for (int i = 0; i < 20; i++) {
                site.redirect("/" + i, 302, "/" + (i + 1));
            }
            assertTrue(refused("/0").contains("More than 10 redirects"));
            assertFalse(site.asked().contains("/12"));
        }

        @Test
        void that_leads_nowhere_is_refused() {
            site.redirect("/a", 302, "file:///etc/passwd").redirect("/b", 302, "http://x@y/");
            site.on("/c", (exchange, _) -> exchange.sendResponseHeaders(302, -1));
            assertTrue(refused("/a").contains("not file://"));
            assertTrue(refused("/b").contains("user name"));
            assertTrue(refused("/c").contains("does not say where"));
        }

        @Test
        void out_of_where_it_may_lead_is_not_followed() {
            site.redirect("/a", 302, "/elsewhere").html("/elsewhere", "x");
            Fetched fetched = fetcher.fetch(site.url("/a"), to -> !to.contains("elsewhere"));
            assertTrue(assertInstanceOf(Fetched.Refused.class, fetched)
                    .refusal()
                    .why()
                    .contains("another site"));
            assertFalse(site.asked().contains("/elsewhere"));
        }
    }
}
