package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcDigest;

/** What a record says of its bytes is compared with them. */
class WarcDigestTest {
    private static final byte[] BODY = Packed.bytes("<p>Nine boats in the fog.</p>");
    private static final byte[] HTTP = Packed.http(BODY);
    private static final byte[] OTHER = Packed.record(
            "response", "application/http", "https://quay.example/other", Packed.http(Packed.bytes("<p>other</p>")));

    @TempDir
    Path folder;

    private Gathered from(byte[] block, String... fields) throws IOException {
        byte[] record = Packed.record("response", "application/http", "https://quay.example/a", block, fields);
        return Gathered.from(Files.write(folder.resolve("crawl.warc"), Packed.join(OTHER, record, OTHER)));
    }

    private void good(String... fields) throws IOException {
        Gathered gathered = from(HTTP, fields);
        assertEquals(List.of(), gathered.refusals, String.join(", ", fields));
        assertEquals(3, gathered.arrivals.size());
    }

    private String bad(String... fields) throws IOException {
        Gathered gathered = from(HTTP, fields);
        assertEquals(List.of("<p>other</p>", "<p>other</p>"), gathered.texts);
        assertEquals(1, gathered.refusals.size());
        return gathered.refusals.getFirst().toString();
    }

    @Test
    void good_digests_are_accepted_in_every_algorithm_and_spelling() throws IOException {
        for (String algorithm : List.of("md5", "sha1", "SHA-1", "sha256", "sha-256", "sha384", "sha512")) {
            String java = algorithm.replaceAll("(?i)sha-?", "SHA-").toUpperCase(Locale.ROOT);
            byte[] digest = new WarcDigest(java, HexFormat.of().parseHex("00")).bytes();
            assertEquals(1, digest.length);
            String base32 = Packed.digest(java, HTTP);
            good("WARC-Block-Digest: " + algorithm + ":" + base32);
            good("WARC-Block-Digest: " + algorithm + ":" + base32.toLowerCase(Locale.ROOT));
            good("WARC-Payload-Digest: " + algorithm + ":" + Packed.digest(java, BODY));
        }
        good(
                "WARC-Block-Digest: sha1:" + hex(HTTP),
                "WARC-Payload-Digest: sha1:" + hex(BODY).toUpperCase(Locale.ROOT));
        good("WARC-Payload-Digest: sha1:" + java.util.Base64.getEncoder().encodeToString(sha1(BODY)));
        good("WARC-Payload-Digest: sha1:"
                + java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(sha1(BODY)));
    }

    private static byte[] sha1(byte[] bytes) {
        return new WarcDigest("sha1:" + Packed.digest("SHA-1", bytes)).bytes();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha1(bytes));
    }

    @Test
    void an_algorithm_that_is_not_known_is_not_held_against_the_record() throws IOException {
        good("WARC-Block-Digest: crc32:12345678", "WARC-Payload-Digest: blake3:abc");
        good("WARC-Block-Digest: nonsense", "WARC-Payload-Digest: sha1:");
    }

    @Test
    void a_bad_digest_is_refused_with_what_was_expected_and_found_and_its_neighbours_come() throws IOException {
        String found = Packed.digest("SHA-1", HTTP);
        String expected = Packed.digest("SHA-1", BODY);
        String refused = bad("WARC-Block-Digest: sha1:" + expected);
        assertTrue(
                refused.contains("at byte %,d (response of https://quay.example/a)".formatted(OTHER.length)), refused);
        assertTrue(refused.contains(expected + " was expected, " + found + " was found"), refused);
        assertTrue(bad("WARC-Payload-Digest: sha1:" + found).contains("its payload is not"));
        assertTrue(bad("WARC-Payload-Digest: sha1:1" + expected.substring(1)).contains("its payload is not"));
        assertTrue(bad("WARC-Payload-Digest: sha256:" + expected).contains("its payload is not"));
    }

    @Test
    void a_payloads_digest_may_be_of_the_chunks_as_sent_joined_or_unpacked() throws IOException {
        byte[] packed = Packed.gzip(BODY);
        byte[] chunked = Packed.join(
                Packed.bytes(Integer.toHexString(packed.length) + "\r\n"), packed, Packed.bytes("\r\n0\r\n\r\n"));
        byte[] http = Packed.http(chunked, "Content-Encoding: gzip", "Transfer-Encoding: chunked");
        for (byte[] of : List.of(chunked, packed, BODY)) {
            Gathered gathered = from(http, "WARC-Payload-Digest: sha1:" + Packed.digest("SHA-1", of));
            assertEquals(List.of(), gathered.refusals);
            assertEquals(3, gathered.arrivals.size());
        }
    }

    @Test
    void a_bad_digest_of_a_picture_is_told_too() throws IOException {
        byte[] picture = Packed.record(
                "resource",
                "image/png",
                "https://quay.example/p",
                BODY,
                "WARC-Block-Digest: sha1:" + Packed.digest("SHA-1", HTTP));
        Gathered gathered = Gathered.from(Files.write(folder.resolve("crawl.warc"), Packed.join(picture, OTHER)));
        assertEquals(List.of("<p>other</p>"), gathered.texts);
        assertTrue(gathered.refusals.getFirst().why().contains("resource of https://quay.example/p"));
    }

    @Test
    void a_truncated_records_payload_digest_is_not_held_against_it() throws IOException {
        good("WARC-Truncated: length", "WARC-Payload-Digest: sha1:" + Packed.digest("SHA-1", HTTP));
    }
}
