package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The public server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeTest {
    /** Static: {@code @BeforeAll} needs it. */
    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Served site;

    @BeforeAll
    void serve_the_example() throws Exception {
        site = Served.example(folder);
    }

    @AfterAll
    void stop() throws Exception {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/2022/",
                "/2022/02/",
                "/undated/",
                "/category/the-boats/",
                "/outlet/harbour-ledger/",
                "/search?q=boats",
                "/outlets/",
                "/feed.atom",
                "/2022/02/feed.rss",
                "/category/families/feed.json",
                "/sitemap.xml",
                "/robots.txt",
                "/health",
                "/api/v1/openapi.json",
                "/log/checkpoint",
                "/ko/",
                "/en/2022/02/"
            })
    void answers_every_address_of_the_agreement(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertTrue(
                answer.headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("")
                        .startsWith("default-src 'none'"),
                path);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere/,404",
        "/2022/13/,404",
        "/2022/02/no-such-clipping/,404",
        "/2022/02,301",
        "/log/../../private/catalog.db,400",
        "/log/tile/0/..%2F..%2F..,400",
        "/%00,400"
    })
    void says_what_there_is_not(String path, int status) throws Exception {
        assertEquals(status, site.get(path).statusCode());
    }

    @Test
    void speaks_the_language_that_is_asked_for() throws Exception {
        assertTrue(site.get("/2022/02/", "Accept-Language", "ko-KR,ko;q=0.9")
                .body()
                .contains("2022년 2월"));
        assertTrue(site.get("/2022/02/", "Accept-Language", "en").body().contains("February 2022"));
        assertTrue(site.get("/ko/2022/02/", "Accept-Language", "en").body().contains("2022년 2월"));
    }

    @Test
    void sends_a_page_once_to_who_has_it() throws Exception {
        String etag = site.get("/").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = site.get("/", "If-None-Match", etag);
        assertEquals(304, again.statusCode());
        assertTrue(again.body().isEmpty());
    }

    @Test
    void compresses_for_who_can_read_it() throws Exception {
        HttpResponse<String> answer = site.get("/", "Accept-Encoding", "gzip");
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
        int bytes =
                Integer.parseInt(answer.headers().firstValue("Content-Length").orElseThrow());
        assertTrue(bytes < 40_000, "home page of " + bytes + " bytes");
    }

    @Test
    void tells_nothing_of_its_inside() throws Exception {
        HttpResponse<String> answer = site.get("/nowhere/");
        assertFalse(answer.headers().map().containsKey("server"));
        assertFalse(answer.body().contains("jetty"));
    }

    @Test
    void shows_what_is_withdrawn_as_if_it_had_never_been_at_once() throws Exception {
        String path = Arrays.stream(site.get("/2020/").body().split("\""))
                .filter(link -> link.matches("(\\.\\./)*2020/\\d\\d/[^/]+/|\\d\\d/[^/]+/"))
                .findFirst()
                .orElseThrow();
        String slug = path.substring(0, path.length() - 1).replaceFirst(".*/", "");
        String month = path.replaceFirst("/" + slug + "/$", "").replaceFirst(".*/", "");
        assertEquals(200, site.get("/2020/" + month + "/" + slug + "/").statusCode());
        Told.by(
                        "withdraw",
                        java.net.URLDecoder.decode(slug, java.nio.charset.StandardCharsets.UTF_8),
                        "--data",
                        folder.resolve("data"))
                .expecting(0);
        Thread.sleep(120);
        HttpResponse<String> gone = site.get("/2020/" + month + "/" + slug + "/");
        HttpResponse<String> never = site.get("/2020/" + month + "/never-was/");
        assertEquals(404, gone.statusCode());
        assertEquals(never.body(), gone.body());
        assertEquals(never.headers().map().keySet(), gone.headers().map().keySet());
        assertFalse(site.get("/2020/" + month + "/").body().contains(slug));
        Told.by("verify", "--data", folder.resolve("data")).expecting(0);
    }
}
