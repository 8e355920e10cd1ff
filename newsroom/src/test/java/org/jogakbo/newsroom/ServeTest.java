package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Every way in which a clipping's address may be asked for; the star is its last part. */
    private static final List<String> DOORS = List.of(
            "/%s*/",
            "/%s*", "/en/%s*/", "/ko/%s*/", "/%s*/index.html", "/api/v1/clippings/%s*", "/api/v1/clippings/%s*/");

    private static final String[] CONDITIONAL = {
        "If-None-Match",
        "*",
        "If-Modified-Since",
        "Sat, 29 Oct 2039 19:43:31 GMT",
        "Accept-Encoding",
        "gzip",
        "Accept-Language",
        "ko"
    };

    private static void alike(HttpResponse<String> never, HttpResponse<String> gone, String what) {
        assertEquals(never.statusCode(), gone.statusCode(), what);
        assertEquals(never.body(), gone.body(), what);
        assertEquals(headers(never), headers(gone), what);
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        // A redirect to the same address with its slash says no more than was asked.
        headers.remove("location");
        return headers;
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
        for (String door : DOORS) {
            String address = door.formatted("2020/" + month + "/");
            alike(site.get(address.replace("*", "never-was")), site.get(address.replace("*", slug)), address);
            alike(
                    site.get(address.replace("*", "never-was"), CONDITIONAL),
                    site.get(address.replace("*", slug), CONDITIONAL),
                    address + " with conditions");
        }
        assertEquals(404, site.get("/2020/" + month + "/" + slug + "/").statusCode());
        assertFalse(site.get("/2020/" + month + "/").body().contains(slug));
        Told.by("verify", "--data", folder.resolve("data")).expecting(0);
    }
}
