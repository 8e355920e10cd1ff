package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that a later crawl found unchanged is one article. */
class WarcRevisitTest {
    private static final byte[] BODY = Packed.bytes("<p>The ferry runs again.</p>");
    private static final String DIGEST = "WARC-Payload-Digest: sha1:" + Packed.digest("SHA-1", BODY);
    private static final byte[] PAGE =
            Packed.record("response", "application/http", "https://ferry.example/a", Packed.http(BODY), DIGEST);

    @TempDir
    Path folder;

    private static byte[] revisit(String url, String type, String... fields) {
        byte[] head = Packed.bytes("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n");
        return Packed.record("revisit", "application/http", url, head, fields);
    }

    private Gathered from(byte[]... records) throws IOException {
        return Gathered.from(Files.write(folder.resolve("crawl.warc"), Packed.join(records)));
    }

    private void isNoSecond(byte[]... records) throws IOException {
        Gathered gathered = from(records);
        assertEquals(1, gathered.arrivals.size());
        assertEquals(List.of(), gathered.refusals);
    }

    @Test
    void it_is_no_second_article_however_it_refers_to_the_first() throws IOException {
        String elsewhere = "https://ferry.example/b";
        isNoSecond(PAGE, revisit("https://ferry.example/a", "text/html"));
        isNoSecond(PAGE, revisit(elsewhere, "text/html", DIGEST.replace("sha1", "SHA1")));
        isNoSecond(
                PAGE,
                revisit(elsewhere, "text/html", "WARC-Refers-To: <urn:uuid:00000000-0000-0000-0000-00000000000a>"));
        isNoSecond(
                PAGE,
                revisit(
                        elsewhere,
                        "text/html",
                        "WARC-Refers-To-Target-URI: https://ferry.example/a",
                        "WARC-Refers-To-Date: 2016-04-11T09:15:30Z"));
    }

    @Test
    void the_first_may_stand_farther_back() throws IOException {
        isNoSecond(revisit("https://ferry.example/b", "text/html", DIGEST), PAGE);
    }

    @Test
    void pages_that_lie_in_another_file_are_told_once() throws IOException {
        Gathered gathered = from(
                PAGE,
                revisit("https://ferry.example/b", "text/html"),
                revisit("https://ferry.example/c", "text/html"),
                revisit("https://ferry.example/d.png", "image/png"));
        assertEquals(1, gathered.arrivals.size());
        String refused = gathered.refusals.getFirst().toString();
        assertEquals(1, gathered.refusals.size());
        assertTrue(refused.contains("2 pages") && refused.contains("https://ferry.example/b"), refused);
    }
}
