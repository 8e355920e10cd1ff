package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies as servers packed them. */
class WarcBodyTest {
    private static final String PAGE = "<p>" + "The lamp was lit again. ".repeat(20) + "</p>";

    /** {@link #PAGE}, packed by Brotli. */
    private static final byte[] BROTLI =
            Base64.getDecoder().decode("G+YB+I2TVP09DMptqV5IC2ks9Q+igykDBYOqBOGwToBmBL1jDUq7+bpUPjSVx2AH");

    @TempDir
    Path folder;

    private Gathered from(byte[] http) throws IOException {
        byte[] record = Packed.record("response", "application/http", "https://lamp.example/a", http);
        return Gathered.from(Files.write(folder.resolve("crawl.warc"), record));
    }

    private void arrives(byte[] body, String... fields) throws IOException {
        Gathered gathered = from(Packed.http(body, fields));
        assertEquals(List.of(PAGE), gathered.texts, String.join(", ", fields));
        assertEquals(List.of(), gathered.refusals);
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating =
                new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            deflating.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] chunks(byte[] body, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += size) {
            byte[] chunk = Arrays.copyOfRange(body, at, Math.min(body.length, at + size));
            out.writeBytes(Packed.join(
                    Packed.bytes(Integer.toHexString(chunk.length) + ";a=b\r\n"), chunk, Packed.bytes("\r\n")));
        }
        return Packed.join(out.toByteArray(), Packed.bytes("0\r\nTrailer: x\r\n\r\n"));
    }

    @Test
    void every_coding_is_undone() throws IOException {
        byte[] page = Packed.bytes(PAGE);
        arrives(Packed.gzip(page), "Content-Encoding: gzip");
        arrives(Packed.gzip(page), "content-encoding:  X-GZIP");
        arrives(deflate(page, false), "Content-Encoding: deflate");
        arrives(deflate(page, true), "Content-Encoding: deflate");
        arrives(BROTLI, "Content-Encoding: br");
        arrives(Zstd.compress(page), "Content-Encoding: zstd");
    }

    @Test
    void several_codings_are_undone_from_the_last_to_the_first() throws IOException {
        arrives(Packed.gzip(BROTLI), "Content-Encoding: br, gzip");
        arrives(Packed.gzip(Zstd.compress(Packed.bytes(PAGE))), "Content-Encoding: zstd", "Content-Encoding: gzip");
        arrives(chunks(Packed.gzip(BROTLI), 9), "Content-Encoding: br, gzip", "Transfer-Encoding: chunked");
    }

    @Test
    void a_body_that_is_not_packed_as_its_head_says_is_taken_as_it_is() throws IOException {
        byte[] page = Packed.bytes(PAGE);
        for (String coding : List.of("gzip", "deflate", "br", "zstd", "gzip, br", "identity", "utf-8")) {
            arrives(page, "Content-Encoding: " + coding);
        }
        arrives(page, "Transfer-Encoding: chunked");
    }

    @Test
    void chunks_are_joined_and_ill_formed_ones_give_what_can_be_had() throws IOException {
        byte[] page = Packed.bytes(PAGE);
        arrives(chunks(page, 1), "Transfer-Encoding: chunked");
        arrives(chunks(page, 100), "Transfer-Encoding: gzip, Chunked");
        byte[] broken = Packed.bytes("5\r\n<p>on\r\n3\r\ne a\r\nnd then no size</p>");
        assertEquals(
                List.of("<p>one a\r\nnd then no size</p>"),
                from(Packed.http(broken, "Transfer-Encoding: chunked")).texts);
        byte[] short0 = Packed.bytes("5\r\n<p>on\r\nff\r\ne</p>");
        assertEquals(List.of("<p>one</p>"), from(Packed.http(short0, "Transfer-Encoding: chunked")).texts);
    }

    @Test
    void a_body_that_breaks_off_gives_what_came_before() throws IOException {
        byte[] packed = Packed.gzip(Packed.bytes(PAGE + PAGE.replace('a', 'o').toUpperCase(java.util.Locale.ROOT)));
        Gathered gathered = from(Packed.http(Arrays.copyOf(packed, packed.length - 12), "Content-Encoding: gzip"));
        assertTrue(gathered.texts.getFirst().startsWith("<p>The lamp"), gathered.texts.toString());
    }

    @Test
    void bombs_are_stopped_in_every_coding() throws IOException {
        byte[] zeros = new byte[20 << 20];
        zeros[0] = '<';
        for (byte[] http : List.of(
                Packed.http(Packed.gzip(zeros), "Content-Encoding: gzip"),
                Packed.http(Packed.gzip(Packed.gzip(zeros)), "Content-Encoding: gzip, gzip"),
                Packed.http(deflate(zeros, false), "Content-Encoding: deflate"),
                Packed.http(Zstd.compress(zeros), "Content-Encoding: zstd"))) {
            String refused = from(http).refused();
            assertTrue(refused.contains("bomb"), refused);
        }
        byte[] record = Packed.record(
                "response",
                "application/http",
                "https://lamp.example/a",
                Packed.http(Packed.gzip(zeros), "Content-Encoding: gzip"));
        Path file = Files.write(folder.resolve("crawl.warc"), record);
        assertTrue(Gathered.from(file, Gathered.small(1 << 20)).refused().contains("more than 1.0 MiB"));
    }
}
