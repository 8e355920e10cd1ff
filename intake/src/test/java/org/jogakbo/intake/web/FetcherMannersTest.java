package org.jogakbo.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.clipping.capture.Payload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherMannersTest extends FetcherContract {
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
