package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jogakbo.clipping.capture.Arrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcTest {
    private static final byte[] INFO =
            Packed.record("warcinfo", "application/warc-fields", "", Packed.bytes("a: b\r\n"));
    private static final byte[] FIRST = page("https://island.example/one", "<p>one</p>");
    private static final byte[] SECOND = page("https://island.example/two", "<p>둘</p>");
    private static final byte[] THIRD = page("https://island.example/three", "<p>three</p>");
    private static final byte[] PICTURE = Packed.response("https://island.example/p", 200, "image/png", "png");
    private static final byte[] MISSING = Packed.response("https://island.example/q", 404, "text/html", "gone");

    @TempDir
    Path folder;

    private static byte[] page(String url, String body) {
        return Packed.response(url, 200, "text/html; charset=utf-8", body);
    }

    private Gathered from(byte[]... parts) throws IOException {
        return Gathered.from(Files.write(folder.resolve("crawl.warc"), Packed.join(parts)));
    }

    private static byte[] damaged(byte[] record) {
        byte[] broken = record.clone();
        Arrays.fill(broken, 12, 40, (byte) '\1');
        return broken;
    }

    @Test
    void only_pages_with_status_200_arrive_with_what_the_record_says() throws IOException {
        Gathered gathered = from(INFO, FIRST, PICTURE, MISSING, SECOND);
        assertEquals(List.of("<p>one</p>", "<p>둘</p>"), gathered.texts);
        Arrival one = gathered.arrivals.getFirst();
        assertEquals(folder.resolve("crawl.warc") + "!/https://island.example/one", one.input());
        assertEquals("https://island.example/one", one.url());
        assertEquals("text/html; charset=utf-8", one.contentType());
        assertEquals(Instant.parse("2016-04-11T09:15:30Z"), one.arrivedAt());
        assertEquals(List.of(), gathered.refusals);
    }

    @Test
    void packed_by_record_or_as_a_whole_is_the_same() throws IOException {
        byte[] whole = Packed.gzip(Packed.join(INFO, FIRST, SECOND));
        byte[][] records = {Packed.gzip(INFO), Packed.gzip(FIRST), Packed.gzip(SECOND)};
        assertEquals(List.of("<p>one</p>", "<p>둘</p>"), from(whole).texts);
        assertEquals(List.of("<p>one</p>", "<p>둘</p>"), from(records).texts);
    }

    @Test
    void a_damaged_record_is_refused_and_its_neighbours_come() throws IOException {
        Gathered gathered = from(INFO, FIRST, damaged(SECOND), THIRD);
        assertEquals(List.of("<p>one</p>", "<p>three</p>"), gathered.texts);
        assertEquals(1, gathered.refusals.size());
        assertTrue(gathered.refusals.getFirst().why().contains("at byte " + (INFO.length + FIRST.length)));
    }

    @Test
    void a_flipped_bit_in_a_packed_record_costs_that_record_alone() throws IOException {
        byte[] second = Packed.gzip(SECOND);
        for (int at = 10; at < second.length; at++) {
            byte[] flipped = second.clone();
            flipped[at] ^= 1;
            Gathered gathered = from(Packed.gzip(FIRST), flipped, Packed.gzip(THIRD));
            assertEquals(List.of("<p>one</p>", "<p>three</p>"), gathered.texts, "byte " + at);
            assertEquals(1, gathered.refusals.size());
        }
    }

    @Test
    void a_truncated_warc_gives_what_stands_before_the_break() throws IOException {
        byte[] plain = Packed.join(FIRST, SECOND);
        byte[] packed = Packed.join(Packed.gzip(FIRST), Packed.gzip(SECOND));
        for (int cut = 5; cut < 60; cut++) {
            Gathered gathered = from(Arrays.copyOf(packed, packed.length - cut));
            assertEquals(List.of("<p>one</p>"), gathered.texts, "cut " + cut);
            assertEquals(1, gathered.refusals.size());
            gathered = from(Arrays.copyOf(plain, plain.length - cut));
            assertEquals(List.of("<p>one</p>"), gathered.texts, "cut " + cut);
            assertEquals(1, gathered.refusals.size());
        }
    }

    @Test
    void encodings_of_the_transport_are_undone() throws IOException {
        byte[] http = Packed.join(
                Packed.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"),
                Packed.gzip(Packed.bytes("<p>packed</p>")));
        byte[] chunked = Packed.bytes("""
                HTTP/1.1 200 OK
                Content-Type: text/html
                Transfer-Encoding: chunked

                5
                <p>in
                8
                 parts</
                2
                p>
                0

                """.replace("\n", "\r\n"));
        Gathered gathered = from(
                Packed.record("response", "application/http", "https://island.example/a", http),
                Packed.record("response", "application/http", "https://island.example/b", chunked));
        assertEquals(List.of("<p>packed</p>", "<p>in parts</p>"), gathered.texts);
    }

    @Test
    void a_page_that_cannot_be_unpacked_is_refused_in_plain_words() throws IOException {
        byte[] packed =
                Packed.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: compress\r\n\r\nxyz");
        Gathered gathered =
                from(Packed.record("response", "application/http", "https://island.example/a", packed), FIRST);
        assertEquals(List.of("<p>one</p>"), gathered.texts);
        assertTrue(gathered.refusals.getFirst().why().contains("packed as compress"));
    }

    @Test
    void a_page_over_the_bound_is_refused_and_the_rest_comes() throws IOException {
        Path file = Files.write(
                folder.resolve("crawl.warc"), Packed.join(page("https://island.example/long", "x".repeat(500)), FIRST));
        Gathered gathered = Gathered.from(file, Gathered.small(100));
        assertEquals(List.of("<p>one</p>"), gathered.texts);
        assertTrue(gathered.refusals.getFirst().why().contains("more than 100 bytes"));
    }

    @Test
    void a_bomb_of_zeros_is_stopped() throws IOException {
        byte[] zeros = Packed.gzip(page("https://island.example/bomb", "\0".repeat(20 << 20)));
        Path file = Files.write(folder.resolve("crawl.warc.gz"), Packed.join(zeros, Packed.gzip(FIRST)));
        Gathered gathered = Gathered.from(file, Gathered.small(32 << 20));
        assertEquals(List.of("<p>one</p>"), gathered.texts);
        assertTrue(gathered.refusals.getFirst().why().contains("bomb"), gathered.refusals.toString());
    }

    @Test
    void a_wacz_gives_the_pages_of_its_warcs() throws IOException {
        byte[] wacz = Packed.zip(Map.of(
                "datapackage.json", Packed.bytes("{}"),
                "pages/pages.jsonl", Packed.bytes("{}"),
                "archive/data.warc.gz", Packed.join(Packed.gzip(INFO), Packed.gzip(FIRST))));
        Gathered gathered = Gathered.from(Files.write(folder.resolve("site.wacz"), wacz));
        assertEquals(List.of("<p>one</p>"), gathered.texts);
        assertEquals("https://island.example/one", gathered.arrivals.getFirst().url());
        assertEquals(List.of(), gathered.refusals);
    }

    @Test
    void refuses_a_warc_without_pages() throws IOException {
        assertTrue(from(INFO, PICTURE).refused().contains("no web page with status 200"));
    }
}
