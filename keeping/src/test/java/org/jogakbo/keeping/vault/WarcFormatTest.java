package org.jogakbo.keeping.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Payload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.Warcinfo;

/** That any WARC tool can read what the vault wrote. */
final class WarcFormatTest {
    private static final String TEXT = "The bell of Saint Orla was found in the harbour.";

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private List<Capture> captures = List.of();

    @BeforeEach
    void store() throws IOException {
        Payload payload = Payload.of(TEXT.getBytes(UTF_8));
        try (WarcVault vault = WarcVault.open(folder)) {
            captures = vault.store(List.of(
                    new Arrival(
                            "bell.html",
                            "https://bell.example/a b/종?x=%41&y=[1]",
                            "text/html; charset=\"euc-kr\"",
                            Arrivals.NOON,
                            payload),
                    new Arrival("old pages.zip!/종 100%.html", null, "text/html; charset", Arrivals.NOON, payload),
                    new Arrival("x".repeat(30_000), "not an address", null, Instant.EPOCH, payload)));
        }
        file = folder.resolve(captures.getFirst().file());
    }

    @Test
    void is_read_back_by_jwarc_with_the_digests_right() throws Exception {
        List<String> targets = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file)) {
            reader.calculateBlockDigest();
            assertEquals(WarcCompression.GZIP, reader.compression());
            Warcinfo info = (Warcinfo) reader.next().orElseThrow();
            assertEquals("jogakbo-00000.warc.gz", info.filename().orElseThrow());
            assertEquals(List.of("WARC File Format 1.1"), info.fields().all("format"));
            for (Capture capture : captures) {
                WarcResource record = (WarcResource) reader.next().orElseThrow();
                assertEquals(capture.offset(), reader.position());
                assertEquals(TEXT, new String(record.body().stream().readAllBytes(), UTF_8));
                assertEquals(
                        capture.digest().hex(),
                        record.payloadDigest().orElseThrow().hex());
                assertEquals(record.blockDigest(), record.calculatedBlockDigest());
                assertEquals(Optional.of(info.id()), record.warcinfoID());
                assertEquals(capture.capturedAt(), record.date());
                targets.add(record.targetURI().toString());
            }
            assertTrue(reader.next().isEmpty());
        }
        assertEquals("https://bell.example/a%20b/%EC%A2%85?x=%41&y=[1]", targets.getFirst());
        assertEquals("urn:jogakbo:input:old%20pages.zip%21/%EC%A2%85%20100%25.html", targets.get(1));
    }

    @Test
    void writes_the_named_fields_of_the_standard() throws Exception {
        String head = record(captures.getFirst());
        String digest = Digest.of(TEXT.getBytes(UTF_8)).hex();
        assertTrue(head.startsWith("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:"), head);
        assertTrue(head.contains("\r\nWARC-Date: 2019-05-04T12:00:00.123456789Z\r\n"), head);
        assertTrue(head.contains("\r\nWARC-Payload-Digest: sha256:" + digest + "\r\n"), head);
        assertTrue(head.contains("\r\nWARC-Block-Digest: sha256:" + digest + "\r\n"), head);
        assertTrue(head.contains("\r\nContent-Type: text/html; charset=\"euc-kr\"\r\n"), head);
        assertTrue(head.contains("\r\nContent-Length: 48\r\n\r\n" + TEXT + "\r\n\r\n"), head);
    }

    @Test
    void leaves_out_a_media_type_that_is_none_but_keeps_its_words() throws Exception {
        String head = record(captures.get(1));
        assertFalse(head.contains("\r\nContent-Type:"), head);
        assertEquals("text/html; charset", captures.get(1).contentType());
    }

    @Test
    void makes_one_gzip_member_a_record() throws Exception {
        int members = 0;
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord _ : reader) {
                members++;
            }
        }
        List<String> lines = Files.readAllLines(folder.resolve("jogakbo-00000.sha256"), UTF_8);
        assertEquals("jogakbo members 1", lines.getFirst());
        assertEquals(members, lines.size() - 1);
        assertTrue(lines.get(2).startsWith(captures.getFirst().offset() + " "), lines.get(2));
    }

    /** The text of the file from this record on, unpacked by the JDK. */
    private String record(Capture capture) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(capture.offset());
            String rest = new String(new GZIPInputStream(in).readAllBytes(), UTF_8);
            int end = rest.indexOf("\r\n\r\nWARC/1.1", 10);
            return end < 0 ? rest : rest.substring(0, end + 4);
        }
    }
}
