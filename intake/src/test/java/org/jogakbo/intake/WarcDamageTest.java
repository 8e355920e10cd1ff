package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jogakbo.clipping.capture.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is damaged, every page whose bytes were not touched arrives, and the damage is told. */
class WarcDamageTest {
    private static final int ROUNDS = 150;
    private static final int PAGES = 12;

    @TempDir
    Path folder;

    enum Packing {
        PLAIN,
        BY_RECORD
    }

    /** A file of records, and where each begins. */
    private record Crawl(Payload payload, List<Integer> starts, List<String> pages) {
        static Crawl invent(Random chance, Packing packing) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Integer> starts = new ArrayList<>();
            List<String> pages = new ArrayList<>();
            for (int i = 0; i < PAGES; i++) {
                String page = "<p>Lantern %d %s</p>"
                        .formatted(i, Long.toString(chance.nextLong(), 36).repeat(1 + chance.nextInt(20)));
                byte[] http = Packed.http(Packed.bytes(page));
                byte[] record = Packed.record(
                        "response",
                        "application/http",
                        "https://lantern.example/" + i,
                        http,
                        "WARC-Block-Digest: sha1:" + Packed.digest("SHA-1", http));
                starts.add(out.size());
                pages.add(page);
                out.writeBytes(packing == Packing.PLAIN ? record : Packed.gzip(record));
            }
            starts.add(out.size());
            return new Crawl(Payload.of(out.toByteArray()), starts, pages);
        }

        byte[] bytes() {
            try (InputStream in = payload.open()) {
                return in.readAllBytes();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        /** The record in which this byte lies. */
        int recordAt(int at) {
            int record = 0;
            while (starts.get(record + 1) <= at) {
                record++;
            }
            return record;
        }

        List<String> without(Set<Integer> touched) {
            List<String> left = new ArrayList<>();
            for (int i = 0; i < PAGES; i++) {
                if (!touched.contains(i)) {
                    left.add(pages.get(i));
                }
            }
            return left;
        }
    }

    private Gathered read(byte[] bytes, Packing packing) throws IOException {
        return Gathered.from(
                Files.write(folder.resolve(packing == Packing.PLAIN ? "crawl.warc" : "crawl.warc.gz"), bytes));
    }

    /** Flips in what no digest is of (a date, the empty lines between) may go unnoticed; a page changed by them must not come as it was. */
    private static void everyUntouchedPageCame(Crawl crawl, Set<Integer> touched, Gathered gathered, String what) {
        List<String> came = new ArrayList<>(gathered.texts);
        came.retainAll(crawl.without(touched));
        assertEquals(crawl.without(touched).toString(), came.toString(), what);
        assertTrue(crawl.pages().containsAll(gathered.texts), what + ": a changed page came");
        assertFalse(
                gathered.refusals.isEmpty() && gathered.texts.size() < PAGES,
                what + ": a page was lost and nobody told " + gathered.inputs());
    }

    @ParameterizedTest
    @EnumSource
    void flipped_bytes(Packing packing) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Random chance = new Random(round);
            Crawl crawl = Crawl.invent(chance, packing);
            byte[] bytes = crawl.bytes();
            Set<Integer> touched = new HashSet<>();
            for (int flips = 1 + chance.nextInt(4); flips > 0; flips--) {
                int at = chance.nextInt(bytes.length);
                // Two in one record could hit both a digest and what it is of.
                if (touched.add(crawl.recordAt(at))) {
                    bytes[at] ^= (byte) (1 << chance.nextInt(8));
                }
            }
            everyUntouchedPageCame(crawl, touched, read(bytes, packing), packing + " round " + round);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stretch_overwritten_or_cut_out(Packing packing) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Random chance = new Random(1_000 + round);
            Crawl crawl = Crawl.invent(chance, packing);
            int from = chance.nextInt(crawl.bytes().length - 10);
            int to = Math.min(crawl.bytes().length, from + 1 + chance.nextInt(900));
            Set<Integer> touched = new HashSet<>();
            for (int record = crawl.recordAt(from); record <= crawl.recordAt(to - 1); record++) {
                touched.add(record);
            }
            byte[] noise = new byte[to - from];
            chance.nextBytes(noise);
            byte[] before = Arrays.copyOf(crawl.bytes(), from);
            byte[] after = Arrays.copyOfRange(crawl.bytes(), to, crawl.bytes().length);
            everyUntouchedPageCame(
                    crawl, touched, read(Packed.join(before, noise, after), packing), packing + " noise " + round);
            // The head of one record sewn to the rest of another by chance is a record: that cannot be told, and is not
            // asked for.
            List<String> came = new ArrayList<>(read(Packed.join(before, after), packing).texts);
            came.retainAll(crawl.without(touched));
            assertEquals(crawl.without(touched).toString(), came.toString(), packing + " cut " + round);
        }
    }

    @ParameterizedTest
    @EnumSource
    void garbage_between_records(Packing packing) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Random chance = new Random(2_000 + round);
            Crawl crawl = Crawl.invent(chance, packing);
            int at = crawl.starts().get(1 + chance.nextInt(PAGES));
            byte[] noise = new byte[1 + chance.nextInt(5_000)];
            chance.nextBytes(noise);
            noise[0] = 'x';
            // A writer that was killed left the line's end at least.
            noise[noise.length - 1] = '\n';
            byte[] bytes = Packed.join(
                    Arrays.copyOf(crawl.bytes(), at),
                    noise,
                    Arrays.copyOfRange(crawl.bytes(), at, crawl.bytes().length));
            Gathered gathered = read(bytes, packing);
            assertEquals(crawl.pages(), gathered.texts, packing + " round " + round);
            assertFalse(gathered.refusals.isEmpty(), packing + " round " + round);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_length(Packing packing) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Random chance = new Random(3_000 + round);
            Crawl crawl = Crawl.invent(chance, Packing.PLAIN);
            int wrong = chance.nextInt(PAGES);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int i = 0; i < PAGES; i++) {
                byte[] record = Arrays.copyOfRange(
                        crawl.bytes(), crawl.starts().get(i), crawl.starts().get(i + 1));
                String text = new String(record, StandardCharsets.ISO_8859_1);
                String lied = i != wrong
                        ? text
                        : text.replaceFirst("Content-Length: \\d+", "Content-Length: " + chance.nextInt(6_000));
                byte[] bytes = lied.getBytes(StandardCharsets.ISO_8859_1);
                out.writeBytes(packing == Packing.PLAIN ? bytes : Packed.gzip(bytes));
            }
            everyUntouchedPageCame(crawl, Set.of(wrong), read(out.toByteArray(), packing), packing + " round " + round);
        }
    }

    @Test
    void a_file_cut_off_anywhere() throws IOException {
        Crawl crawl = Crawl.invent(new Random(4_000), Packing.PLAIN);
        for (int length = 5; length < crawl.bytes().length; length += 97) {
            Gathered gathered = read(Arrays.copyOf(crawl.bytes(), length), Packing.PLAIN);
            int whole = crawl.recordAt(length);
            assertTrue(gathered.texts.size() >= whole, "cut at " + length);
            assertEquals(crawl.pages().subList(0, gathered.texts.size()), gathered.texts);
        }
    }
}
