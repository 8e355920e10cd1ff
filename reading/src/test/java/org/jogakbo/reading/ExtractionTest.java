package org.jogakbo.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionTest {
    private static final String TEXT = """
            Ferry crews ask for warmer coats

            The crews of the two Salt Lane ferries asked the harbour board for coats. “It’s colder than the water,” they said – and so it is.

            [Pier Post]
            """;

    @Test
    void refuses_an_empty_document() {
        assertTrue(refusal("a.txt", new byte[0]).why().contains("empty"));
        assertTrue(
                refusal("a.txt", "\n \n".getBytes(StandardCharsets.UTF_8)).why().contains("empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a,PNG",
        "255044462d312e34,PDF",
        "504b030414000000,ZIP",
        "4d5a900003000000,Windows program",
        "1f8b080000000000,gzip",
        "ffd8ffe000104a46,JPEG",
        "0001020304050607,binary"
    })
    void refuses_what_is_no_text_and_says_what_it_looks_like(String hex, String name) {
        assertTrue(refusal("page.html", HexFormat.of().parseHex(hex)).why().contains(name));
    }

    @Test
    void refuses_a_document_that_is_too_large() {
        Payload endless = new Payload() {
            @Override
            public long size() {
                return Extraction.MAX_BYTES + 1;
            }

            @Override
            public InputStream open() {
                byte[] part = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                return new SequenceInputStream(Collections.enumeration(Collections.nCopies(65, part).stream()
                        .map(ByteArrayInputStream::new)
                        .toList()));
            }
        };
        Outcome outcome = new Extraction().read(new Document("a.txt", null, null, endless), _ -> {});
        assertTrue(assertInstanceOf(Outcome.Refused.class, outcome).why().contains("64 MiB"));
    }

    @Test
    void refuses_bytes_that_cannot_be_read() {
        Payload broken = new Payload() {
            @Override
            public long size() {
                return 1;
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        Outcome outcome = new Extraction().read(new Document("a.txt", null, null, broken), _ -> {});
        assertTrue(assertInstanceOf(Outcome.Refused.class, outcome).why().contains("the disk is gone"));
    }

    @Test
    void refuses_a_page_without_an_article() {
        assertInstanceOf(
                Outcome.Refused.class,
                read(
                        "a.html",
                        "<html><body><p></p></body></html>".getBytes(StandardCharsets.UTF_8),
                        null,
                        new ArrayList<>()));
        assertTrue(refusal(
                        "a.xml",
                        "<?xml version='1.0'?><rss version='2.0'><channel/></rss>".getBytes(StandardCharsets.UTF_8))
                .why()
                .contains("feed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void reads_a_text_in_any_charset(String charset) {
        String mark = charset.startsWith("UTF") ? "\ufeff" : "";
        Reading reading = only("a.txt", (mark + TEXT).getBytes(Charset.forName(charset)), null);
        assertEquals("Ferry crews ask for warmer coats", reading.title());
        assertTrue(
                reading.body().text().contains("“It’s colder than the water,” they said – and"),
                reading.body().text());
    }

    @ParameterizedTest
    @CsvSource({
        "x-windows-949,부두의 선원들이 바란다,부두의 배를 지키는 사람들이 따뜻한 외투를 달라고 했다. 밤 갑판은 바닷물보다 더 춥다고 한다.",
        "windows-31j,灯台守の手帳,二冊目の手帳は嵐で始まり、婚礼で終わる。島にはそのことを覚えている人がいない。彼は一週間に六十一隻の船を数えた。"
    })
    void reads_east_asian_texts_and_pages_without_a_declaration(String charset, String title, String body) {
        String text = title + "\n\n" + body + "\n";
        Reading plain = only("a.txt", text.getBytes(Charset.forName(charset)), null);
        assertEquals(title, plain.title());
        assertEquals(body, plain.body().text());
        String page =
                "<html><body class='single'><article class='hentry'><h1>%s</h1><div class='entry-content'><p>%s</p></div></article></body></html>"
                        .formatted(title, body);
        assertEquals(
                body,
                only("a.html", page.getBytes(Charset.forName(charset)), null)
                        .body()
                        .text());
    }

    @Test
    void trusts_the_server_before_the_page_and_the_page_before_the_bytes() {
        String page =
                "<html><head><meta charset='%s'></head><body class='single'><article class='hentry'><h1>부두</h1><div class='entry-content'><p>외투가 있다.</p></div></article></body></html>";
        byte[] declared = page.formatted("euc-kr").getBytes(Charset.forName("x-windows-949"));
        assertEquals("외투가 있다.", only("a.html", declared, null).body().text());
        byte[] wrongly = page.formatted("utf-8").getBytes(Charset.forName("x-windows-949"));
        assertEquals(
                "외투가 있다.",
                only("a.html", wrongly, "text/html; charset=EUC-KR").body().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"euc-kr", "shift_jis", "iso-8859-1"})
    void reads_faultless_utf_8_whatever_the_page_says_but_not_whatever_the_server_says(String charset) {
        String text = "외투가 있다. “Café” 灯台";
        String page =
                "<html><head><meta charset='%s'></head><body class='single'><article class='hentry'><h1>부두</h1><div class='entry-content'><p>%s</p></div></article></body></html>"
                        .formatted(charset, text);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertEquals(text, only("a.html", bytes, null).body().text());
        assertEquals(text, only("a.html", bytes, "text/html").body().text());
        assertNotEquals(
                text,
                only("a.html", bytes, "text/html; charset=" + charset).body().text());
    }

    @Test
    void believes_the_page_when_its_bytes_are_no_faultless_utf_8() {
        String page =
                "<html><head><meta charset='iso-8859-1'></head><body class='single'><article class='hentry'><h1>Quay</h1><div class='entry-content'><p>A café by the quay.</p></div></article></body></html>";
        assertEquals(
                "A café by the quay.",
                only("a.html", page.getBytes(StandardCharsets.ISO_8859_1), null)
                        .body()
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div class=hentry><h2><a href=/a/b>x</a></h2>",
                "<blockquote>",
                "<ul><li>",
                "<table><tr><td>",
                "<b>",
                "<article>",
                "<span class=entry-meta>"
            })
    void survives_pages_of_any_depth(String tag) {
        String html = "<html><body>" + tag.repeat(100_000) + "deep text";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertNotNull(read("deep.html", bytes, null, new ArrayList<>())));
    }

    @Test
    void survives_wide_pages() {
        StringBuilder html = new StringBuilder("<html><body class=blog>");
        for (int i = 0; i < 20_000; i++) {
            html.append("<div><h2><a href='https://saltlane.example/")
                    .append(i)
                    .append("/'>Post number ")
                    .append(i);
            html.append("</a></h2><p>Some text about the ferry.</p></div>");
        }
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertNotNull(read("wide.html", bytes, null, new ArrayList<>())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old-divs",
                "blocks-in-a-grid",
                "blogger",
                "flat-by-hand",
                "korean",
                "block-single-with-more-posts"
            })
    void never_throws_on_a_truncated_or_damaged_page(String page) throws IOException {
        try (InputStream in = ExtractionTest.class.getResourceAsStream("/archive/" + page + ".html")) {
            assertNotNull(in);
            byte[] whole = in.readAllBytes();
            Random random = new Random(page.hashCode());
            for (int i = 0; i < 60; i++) {
                byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
                assertNotNull(read(page + ".html", cut, null, new ArrayList<>()));
                assertNotNull(read(page + ".txt", cut, null, new ArrayList<>()));
                byte[] damaged = whole.clone();
                for (int n = 0; n < 20; n++) {
                    damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(96));
                }
                assertNotNull(read(page + ".html", damaged, null, new ArrayList<>()));
            }
        }
    }

    private static Outcome.Refused refusal(String input, byte[] bytes) {
        return assertInstanceOf(Outcome.Refused.class, read(input, bytes, null, new ArrayList<>()));
    }

    private static Reading only(String input, byte[] bytes, @Nullable String contentType) {
        List<Reading> readings = new ArrayList<>();
        assertEquals(new Outcome.Done(1), read(input, bytes, contentType, readings));
        return readings.getFirst();
    }

    private static Outcome read(String input, byte[] bytes, @Nullable String contentType, List<Reading> readings) {
        return new Extraction().read(new Document(input, null, contentType, Payload.of(bytes)), readings::add);
    }
}
