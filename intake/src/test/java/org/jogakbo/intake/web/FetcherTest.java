package org.jogakbo.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.intake.bounds.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final Bounds SMALL = new Bounds(6 << 20, 6 << 20, 1 << 20, 1 << 20, 50, 10, 2, 4);

    private final Fast pace = new Fast();
    private Site site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher = fetcher(Fast.MANNERS, Visits.NONE);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
    }

    private Fetcher fetcher(Manners manners, Visits visits) {
        return new Fetcher(manners, SMALL, visits, pace, Fast.CLOCK);
    }

    private Fetched.Page page(String path) {
        return assertInstanceOf(Fetched.Page.class, fetcher.fetch(site.url(path)));
    }

    private String refused(String path) {
        return assertInstanceOf(Fetched.Refused.class, fetcher.fetch(site.url(path)))
                .refusal()
                .toString();
    }

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

    @Nested
    class An_address_of_this_computer {
        /** Real names but one, which stands for a site of the public network. */
        private Fetcher outside() {
            DnsResolver real = new CheckedResolver(SystemDefaultDnsResolver.INSTANCE, false);
            DnsResolver names = new DnsResolver() {
                @Override
                public InetAddress[] resolve(String host) throws java.net.UnknownHostException {
                    return host.equals("open.example")
                            ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                            : real.resolve(host);
                }

                @Override
                public String resolveCanonicalHostname(String host) {
                    return host;
                }
            };
            return new Fetcher(
                    Fast.MANNERS.allowingPrivateAddresses(false), SMALL, Visits.NONE, pace, Fast.CLOCK, names);
        }

        private String open(String path) {
            return "http://open.example:" + site.port() + path;
        }

        private void assertClosed(Fetcher outside, String address) throws IOException {
            String why = Fast.text(outside.fetch(address));
            assertTrue(why.startsWith("refused") && (why.contains("It leads to") || why.contains("no such host")), why);
        }

        @Test
        void is_refused_at_once_however_it_is_spelled() throws IOException {
            try (Fetcher outside = outside()) {
                for (String host :
                        List.of("127.0.0.1", "localhost", "2130706433", "0x7f000001", "[::1]", "0", "127.1")) {
                    assertClosed(outside, "http://" + host + ":" + site.port() + "/a");
                }
            }
            assertEquals(List.of(), site.asked());
        }

        @Test
        void is_refused_after_a_redirect_too() throws IOException {
            site.html("/secret", "keys");
            site.redirect("/a", 302, site.url("/secret")).redirect("/b", 307, open("/a"));
            site.redirect("/c", 302, "http://[::ffff:127.0.0.1]:" + site.port() + "/secret");
            site.redirect("/d", 302, "http://169.254.169.254/latest/meta-data/");
            site.html("/fine", "fine");
            try (Fetcher outside = outside()) {
                assertEquals("fine", Fast.text(outside.fetch(open("/fine"))));
                for (String path : List.of("/a", "/b", "/c", "/d")) {
                    assertClosed(outside, open(path));
                }
            }
            assertFalse(site.asked().contains("/secret"));
        }

        @Test
        void is_refused_when_robots_txt_leads_there() throws IOException {
            site.redirect("/robots.txt", 302, site.url("/secret"))
                    .html("/a", "x")
                    .html("/secret", "");
            try (Fetcher outside = outside()) {
                String why = Fast.text(outside.fetch(open("/a")));
                assertTrue(why.contains("robots.txt cannot be read") && why.contains("127.0.0.1"), why);
            }
            assertEquals(List.of("/robots.txt"), site.asked());
        }
    }

    @Nested
    class Robots_txt {
        @Test
        void is_asked_first_and_once() {
            site.robots("User-agent: *\nDisallow: /desk/\n")
                    .html("/a", "x")
                    .html("/b", "x")
                    .html("/desk/a", "x");
            page("/a");
            page("/b");
            assertTrue(refused("/desk/a").contains("robots.txt"));
            assertEquals(List.of("/robots.txt", "/a", "/b"), site.asked());
        }

        @Test
        void may_speak_to_us_by_name_and_be_redirected_to() {
            site.redirect("/robots.txt", 301, "/r")
                    .on(
                            "/r",
                            (exchange, _) -> Site.send(
                                    exchange,
                                    200,
                                    "text/plain",
                                    "User-agent: jogakbo\nDisallow: /\nAllow: /a$\n\nUser-agent: *\nAllow: /\n"));
            site.html("/a", "x").html("/ab", "x");
            page("/a");
            assertTrue(refused("/ab").contains("robots.txt"));
        }

        @Test
        void of_another_page_is_asked_after_a_redirect() throws IOException {
            try (Site other = new Site()) {
                other.robots("User-agent: *\nDisallow: /\n").html("/b", "x");
                site.redirect("/a", 302, other.url("/b"));
                assertTrue(refused("/a").contains("robots.txt"));
                assertEquals(List.of("/robots.txt"), other.asked());
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {400, 401, 403, 404, 410})
        void that_is_not_there_allows_everything(int status) {
            site.on("/robots.txt", (exchange, _) -> exchange.sendResponseHeaders(status, -1))
                    .html("/a", "x");
            page("/a");
        }

        @ParameterizedTest
        @ValueSource(ints = {500, 503, 429})
        void that_cannot_be_had_forbids_everything(int status) {
            site.on("/robots.txt", (exchange, _) -> exchange.sendResponseHeaders(status, -1))
                    .html("/a", "x");
            String why = refused("/a");
            assertTrue(why.contains("robots.txt cannot be read") && why.contains(String.valueOf(status)), why);
            refused("/a");
            assertEquals(List.of("/robots.txt", "/robots.txt", "/robots.txt"), site.asked());
        }

        @Test
        void that_is_endless_is_read_as_far_as_the_bound() {
            String rules = "User-agent: *\nDisallow: /desk\n";
            site.robots(rules + "# and so on\n".repeat(60_000) + "Disallow: /\n");
            site.html("/a", "x").html("/desk", "x");
            page("/a");
            assertTrue(refused("/desk").contains("robots.txt"));
        }
    }

    @Nested
    class Between_requests {
        @Test
        void there_is_a_pause_for_each_host() {
            site.html("/a", "x").html("/b", "x");
            page("/a");
            page("/b");
            assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), pace.pauses);
        }

        @Test
        void it_is_as_long_as_the_site_wishes_within_bounds() {
            site.robots("User-agent: *\nCrawl-delay: 7\n").html("/a", "x");
            page("/a");
            assertEquals(List.of(Duration.ofSeconds(7)), pace.pauses);
            pace.pauses.clear();
            site.robots("User-agent: *\nCrawl-delay: 86400\n");
            fetcher = fetcher(Fast.MANNERS, Visits.NONE);
            page("/a");
            assertEquals(List.of(Duration.ofMinutes(2)), pace.pauses);
        }

        @Test
        void a_busy_site_is_waited_for_by_seconds_and_by_date() {
            fetcher = fetcher(Fast.MANNERS.pausing(Duration.ZERO), Visits.NONE);
            busyUntil("/seconds", 429, "9", 2);
            busyUntil("/date", 503, "Thu, 21 Mar 2019 08:00:30 GMT", 2);
            page("/seconds");
            page("/date");
            assertEquals(List.of(Duration.ofSeconds(9), Duration.ofSeconds(30)), pace.pauses);
        }

        private void busyUntil(String path, int status, String after, int calm) {
            site.on(path, (exchange, number) -> {
                if (number < calm) {
                    exchange.getResponseHeaders().set("Retry-After", after);
                    exchange.sendResponseHeaders(status, -1);
                } else {
                    Site.send(exchange, 200, "text/html", "x");
                }
            });
        }

        @Test
        void a_site_that_wants_more_patience_than_there_is_is_left_alone() {
            busyUntil("/a", 429, "3600", 99);
            site.html("/b", "x");
            assertTrue(refused("/a").contains("(429)"));
            assertTrue(refused("/b").contains("left alone"));
            assertEquals(List.of("/robots.txt", "/a"), site.asked());
        }

        @Test
        void a_server_out_of_order_is_asked_again_ever_later() {
            fetcher = fetcher(Fast.MANNERS.pausing(Duration.ZERO), Visits.NONE);
            site.on("/a", (exchange, _) -> exchange.sendResponseHeaders(502, -1));
            assertTrue(refused("/a").contains("(502)"));
            assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(4)), pace.pauses);
        }
    }

    @Nested
    class What_came_before {
        private final Map<String, Visits.Earlier> kept = new HashMap<>();
        private final List<String> noted = new ArrayList<>();

        private final Visits visits = new Visits() {
            @Override
            public Optional<Earlier> last(String url) {
                return Optional.ofNullable(kept.get(url));
            }

            @Override
            public void note(Fetched.Page page) {
                noted.add(page.url() + " " + page.etag() + " " + page.lastModified());
                kept.put(page.url(), new Earlier(page.etag(), page.lastModified(), page.contentType(), page.payload()));
            }
        };

        @Test
        void is_not_sent_again_when_it_is_the_same() throws IOException {
            fetcher = fetcher(Fast.MANNERS, visits);
            site.on("/a", (exchange, number) -> {
                exchange.getResponseHeaders().set("ETag", "\"r1\"");
                exchange.getResponseHeaders().set("Last-Modified", "Thu, 21 Mar 2019 08:00:00 GMT");
                if (number == 1) {
                    Site.send(exchange, 200, "text/html; charset=euc-kr", "first");
                } else {
                    exchange.sendResponseHeaders(304, -1);
                }
            });
            page("/a");
            Fetched.Page again = page("/a");
            assertTrue(again.unchanged());
            assertEquals("first", Fast.text(again));
            assertEquals("text/html; charset=euc-kr", again.contentType());
            assertEquals(List.of("\"r1\""), site.lastFields().get("If-none-match"));
            assertEquals(
                    List.of("Thu, 21 Mar 2019 08:00:00 GMT"), site.lastFields().get("If-modified-since"));
            assertEquals(List.of(site.url("/a") + " \"r1\" Thu, 21 Mar 2019 08:00:00 GMT"), noted);
        }

        @Test
        void does_not_explain_a_304_that_nobody_asked_for() {
            kept.put(site.url("/other"), new Visits.Earlier("\"x\"", null, null, Payload.of(new byte[1])));
            fetcher = fetcher(Fast.MANNERS, visits);
            site.on("/a", (exchange, _) -> exchange.sendResponseHeaders(304, -1));
            assertTrue(refused("/a").contains("304"));
        }
    }
}
