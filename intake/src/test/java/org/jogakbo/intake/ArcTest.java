package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ARC, WARC's elder, and WARCs packed by zstd. */
class ArcTest {
    private static final byte[] ONE = Packed.arc("https://lock.example/one", Packed.http(Packed.bytes("<p>one</p>")));
    private static final byte[] TWO =
            Packed.arc("https://lock.example/two?a=Keeper of the Lock", Packed.http(Packed.bytes("<p>two</p>")));
    private static final byte[] WARC_ONE = Packed.response("https://lock.example/one", 200, "text/html", "<p>one</p>");
    private static final byte[] WARC_TWO = Packed.response("https://lock.example/two", 200, "text/html", "<p>two</p>");

    @TempDir
    Path folder;

    private Gathered from(byte[]... parts) throws IOException {
        return Gathered.from(Files.write(folder.resolve("crawl"), Packed.join(parts)));
    }

    private static void both(Gathered gathered) {
        assertEquals(List.of("<p>one</p>", "<p>two</p>"), gathered.texts);
        assertEquals(List.of(), gathered.refusals);
    }

    @Test
    void an_arc_is_known_by_its_first_bytes_and_read_plain_or_packed() throws IOException {
        Gathered plain = from(Packed.arcHead(), ONE, TWO);
        both(plain);
        assertEquals(
                "https://lock.example/two?a=Keeper of the Lock",
                plain.arrivals.getLast().url());
        assertEquals(
                Instant.parse("2014-02-16T05:02:21Z"), plain.arrivals.getLast().arrivedAt());
        both(from(Packed.gzip(Packed.arcHead()), Packed.gzip(ONE), Packed.gzip(TWO)));
        both(from(Packed.gzip(Packed.join(Packed.arcHead(), ONE, TWO))));
    }

    @Test
    void damage_in_an_arc_costs_one_record() throws IOException {
        byte[] garbage = Packed.bytes("\0\1\2 nothing that anybody wrote \n\n");
        Gathered between = from(Packed.arcHead(), ONE, garbage, TWO);
        assertEquals(List.of("<p>one</p>", "<p>two</p>"), between.texts);
        assertEquals(1, between.refusals.size());
        byte[] length = ONE.clone();
        int digit = new String(length, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('\n') - 1;
        length[digit - 1] = '9';
        Gathered wrong = from(Packed.arcHead(), length, TWO);
        assertEquals("<p>two</p>", wrong.texts.getLast());
        assertEquals(1, wrong.refusals.size());
        Gathered cut = from(Packed.arcHead(), ONE, Arrays.copyOf(TWO, TWO.length - 5));
        assertEquals(List.of("<p>one</p>"), cut.texts);
        assertTrue(cut.refusals.getFirst().why().contains("cut short"));
    }

    @Test
    void a_warc_packed_by_zstd_record_by_record_or_as_a_whole() throws IOException {
        both(from(Zstd.compress(WARC_ONE), Zstd.compress(WARC_TWO)));
        both(from(Zstd.compress(Packed.join(WARC_ONE, WARC_TWO))));
    }

    @Test
    void a_dictionary_in_front_is_used_plain_or_packed() throws IOException {
        byte[] dictionary = Packed.bytes("WARC/1.0 WARC-Type: response Content-Type: text/html <p></p>".repeat(8));
        for (byte[] stored : List.of(dictionary, Zstd.compress(dictionary))) {
            ByteBuffer frame = ByteBuffer.allocate(8 + stored.length).order(ByteOrder.LITTLE_ENDIAN);
            frame.putInt(0x184D2A5D).putInt(stored.length).put(stored);
            try (ZstdCompressCtx packer = new ZstdCompressCtx()) {
                packer.loadDict(dictionary);
                both(from(frame.array(), packer.compress(WARC_ONE), packer.compress(WARC_TWO)));
            }
        }
    }

    @Test
    void damage_in_zstd_costs_one_frame() throws IOException {
        byte[] damaged = Zstd.compress(WARC_TWO);
        Arrays.fill(damaged, 20, 60, (byte) 0x55);
        Gathered gathered = from(Zstd.compress(WARC_ONE), damaged, Zstd.compress(WARC_ONE));
        assertEquals(List.of("<p>one</p>", "<p>one</p>"), gathered.texts);
        assertEquals(1, gathered.refusals.size());
    }

    @Test
    void zstd_that_holds_no_warc_is_refused_in_plain_words() throws IOException {
        assertTrue(from(Zstd.compress(Packed.bytes("<p>a page</p>"))).refused().contains("packed as zstd"));
    }

    @Test
    void a_record_may_go_on_in_the_next_member() throws IOException {
        int cut = WARC_ONE.length - 9;
        byte[] rest = Packed.join(Arrays.copyOfRange(WARC_ONE, cut, WARC_ONE.length), WARC_TWO);
        both(from(Packed.gzip(Arrays.copyOf(WARC_ONE, cut)), Packed.gzip(rest)));
        both(from(
                Packed.gzip(Arrays.copyOf(WARC_ONE, cut)),
                Packed.gzip(Arrays.copyOf(rest, 3)),
                Packed.gzip(Arrays.copyOfRange(rest, 3, rest.length))));
    }
}
