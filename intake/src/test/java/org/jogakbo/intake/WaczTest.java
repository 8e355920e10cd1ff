package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl in a WACZ: its index, its digests, its signature. */
class WaczTest {
    private static final String WARC = "archive/data.warc.gz";

    @TempDir
    Path folder;

    private final Map<String, byte[]> members = new LinkedHashMap<>();
    private byte[] pageOne = new byte[0];
    private byte[] pageTwo = new byte[0];

    private static byte[] page(String name) throws IOException {
        return Packed.gzip(Packed.response("https://weir.example/" + name, 200, "text/html", "<p>" + name + "</p>"));
    }

    private static String line(String url, String mime, String status, long offset) {
        return "example,weir)/ 20160411091530 {\"url\": \"%s\", \"mime\": \"%s\", \"status\": \"%s\", \"offset\": \"%d\", \"filename\": \"data.warc.gz\"}\n"
                .formatted(url, mime, status, offset);
    }

    /** Two pages, of which the index knows the second alone; the first so shows whether the index was used. */
    private void crawl() throws IOException {
        pageOne = page("one");
        pageTwo = page("two");
        members.put(WARC, Packed.join(pageOne, pageTwo));
        members.put(
                "indexes/index.cdx.gz",
                Packed.gzip(Packed.bytes(line("https://weir.example/two", "text/html", "200", pageOne.length)
                        + line("https://weir.example/p.png", "image/png", "200", 7))));
        members.put("indexes/index.idx", Packed.bytes("!meta 0 {\"format\": \"cdxj-gzip-1.0\"}\n"));
        members.put("pages/pages.jsonl", Packed.bytes("{\"format\": \"json-pages-1.0\"}\n"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private byte[] papers() {
        String resources = members.entrySet().stream()
                .map(member ->
                        "{\"path\": \"%s\", \"hash\": \"%s\"}".formatted(member.getKey(), sha256(member.getValue())))
                .collect(Collectors.joining(","));
        return Packed.bytes(
                "{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\", \"resources\": [" + resources + "]}");
    }

    private Gathered opened() throws IOException {
        members.putIfAbsent("datapackage.json", papers());
        return Gathered.from(Files.write(folder.resolve("crawl.wacz"), Packed.zip(members)));
    }

    @Test
    void pages_are_found_by_the_index() throws IOException {
        crawl();
        Gathered gathered = opened();
        assertEquals(List.of("<p>two</p>"), gathered.texts);
        assertEquals(List.of(), gathered.refusals);
        assertEquals("https://weir.example/two", gathered.arrivals.getFirst().url());
        assertTrue(gathered.inputs().getFirst().endsWith("crawl.wacz!/" + WARC + "!/https://weir.example/two"));
    }

    @Test
    void without_an_index_or_with_a_damaged_one_every_record_is_read() throws IOException {
        for (String damage : List.of("missing", "no json {", "elsewhere", "unpacked")) {
            crawl();
            members.remove("datapackage.json");
            switch (damage) {
                case "missing" -> members.remove("indexes/index.cdx.gz");
                case "elsewhere" ->
                    members.put(
                            "indexes/index.cdx.gz",
                            Packed.gzip(Packed.bytes(line("https://weir.example/two", "text/html", "200", 5))));
                case "unpacked" -> members.put("indexes/index.cdx.gz", Packed.bytes("not gzip"));
                default -> members.put("indexes/index.cdx.gz", Packed.gzip(Packed.bytes(damage)));
            }
            Gathered gathered = opened();
            assertEquals(List.of("<p>one</p>", "<p>two</p>"), gathered.texts, damage);
        }
    }

    @Test
    void a_plain_index_serves_too() throws IOException {
        crawl();
        members.remove("indexes/index.cdx.gz");
        members.put(
                "indexes/index.cdxj",
                Packed.bytes(line("https://weir.example/two", "text/html", "200", pageOne.length)));
        assertEquals(List.of("<p>two</p>"), opened().texts);
    }

    @Test
    void a_file_that_is_not_as_its_papers_say_is_told() throws IOException {
        crawl();
        members.put("datapackage.json", papers());
        members.put("pages/pages.jsonl", Packed.bytes("{}"));
        Gathered pages = opened();
        assertEquals(List.of("<p>two</p>"), pages.texts);
        String refused = pages.refusals.getFirst().toString();
        assertTrue(refused.contains("pages.jsonl") && refused.contains("was expected"), refused);
        members.put(WARC, Packed.join(page("ten"), pageTwo));
        assertTrue(opened().refusals.toString().contains(WARC));
    }

    @Test
    void an_index_that_is_not_as_its_papers_say_is_not_trusted() throws IOException {
        crawl();
        members.put("datapackage.json", papers());
        members.put(
                "indexes/index.cdx.gz",
                Packed.gzip(Packed.bytes(line("https://weir.example/one", "text/html", "200", 0))));
        assertEquals(List.of("<p>one</p>", "<p>two</p>"), opened().texts);
    }

    @Test
    void what_its_papers_name_and_is_not_there_is_told() throws IOException {
        crawl();
        members.put("datapackage.json", papers());
        members.remove("pages/pages.jsonl");
        Gathered gathered = opened();
        assertEquals(List.of("<p>two</p>"), gathered.texts);
        assertTrue(gathered.refusals.toString().contains("pages/pages.jsonl"));
    }

    @Test
    void damaged_papers_cost_no_page() throws IOException {
        crawl();
        members.put("datapackage.json", Packed.bytes("{\"resources\": "));
        members.put("datapackage-digest.json", Packed.bytes("nothing"));
        Gathered gathered = opened();
        assertEquals(List.of("<p>two</p>"), gathered.texts);
        assertEquals(2, gathered.refusals.size());
    }

    @Test
    void a_signature_by_a_bare_key_is_checked() throws IOException, GeneralSecurityException {
        crawl();
        byte[] papers = papers();
        members.put("datapackage.json", papers);
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(384);
        KeyPair key = keys.generateKeyPair();
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key.getPrivate());
        signature.update(sha256(papers).getBytes(StandardCharsets.UTF_8));
        String signed = """
                {"path": "datapackage.json", "hash": "%1$s", "signedData": {"hash": "%1$s", "created": "2016-04-11T10:00:00Z",
                "publicKey": "%2$s", "signature": "%3$s"}}""".formatted(
                        sha256(papers),
                        Base64.getEncoder().encodeToString(key.getPublic().getEncoded()),
                        Base64.getEncoder().encodeToString(signature.sign()));
        members.put("datapackage-digest.json", Packed.bytes(signed));
        Gathered good = opened();
        assertEquals(List.of(), good.refusals);
        assertTrue(good.notes.getFirst().contains("the signature holds"), good.notes.toString());
        members.put(
                "datapackage-digest.json", Packed.bytes(signed.replace("\"signature\": \"", "\"signature\": \"AAAA")));
        Gathered bad = opened();
        assertEquals(List.of("<p>two</p>"), bad.texts);
        assertTrue(bad.refusals.getFirst().why().contains("does not hold"), bad.refusals.toString());
        members.put("datapackage.json", Packed.join(papers, Packed.bytes(" ")));
        members.put("datapackage-digest.json", Packed.bytes(signed));
        assertTrue(opened().refusals.getFirst().why().contains("papers (datapackage.json) were changed"));
    }

    @Test
    void a_certificate_that_cannot_be_read_is_told() throws IOException {
        crawl();
        byte[] papers = papers();
        members.put("datapackage.json", papers);
        members.put("datapackage-digest.json", Packed.bytes("""
                {"hash": "%1$s", "signedData": {"hash": "%1$s", "domain": "weir.example", "domainCert": "x", "signature": "AA=="}}""".formatted(sha256(papers))));
        assertTrue(opened().refusals.getFirst().why().contains("weir.example"));
    }

    @Test
    void a_revisit_may_refer_to_another_file_of_the_same_crawl() throws IOException {
        crawl();
        members.remove("indexes/index.cdx.gz");
        byte[] head = Packed.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        members.put(
                "archive/later.warc.gz",
                Packed.gzip(Packed.record("revisit", "application/http", "https://weir.example/one", head)));
        assertEquals(List.of(), opened().refusals);
    }

    @Test
    void a_wacz_whose_directory_is_lost_gives_its_pages() throws IOException {
        crawl();
        members.put("datapackage.json", papers());
        byte[] zip = Packed.zip(members);
        Path file = Files.write(folder.resolve("crawl.wacz"), java.util.Arrays.copyOf(zip, zip.length - 30));
        Gathered gathered = Gathered.from(file);
        assertEquals(List.of("<p>one</p>", "<p>two</p>"), gathered.texts);
        assertEquals(1, gathered.refusals.size());
    }
}
