package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipTest {
    @TempDir
    Path folder;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("page.html.gz"), bytes);
    }

    @Test
    void a_packed_document_arrives_unpacked() throws IOException {
        Gathered gathered = Gathered.from(write(Packed.gzip(Packed.bytes("<p>나루터</p>"))));
        assertEquals(List.of("<p>나루터</p>"), gathered.texts);
        assertEquals(
                folder.resolve("page.html.gz").toString(),
                gathered.arrivals.getFirst().input());
    }

    @Test
    void several_members_are_one_document_and_what_follows_is_ignored() throws IOException {
        byte[] two = Packed.join(
                Packed.gzip(Packed.bytes("one ")), Packed.gzip(Packed.bytes("two")), Packed.bytes("\0\0garbage"));
        assertEquals(List.of("one two"), Gathered.from(write(two)).texts);
    }

    @Test
    void refuses_a_truncated_gzip_wherever_it_ends() throws IOException {
        byte[] whole = Packed.gzip(Packed.bytes("The harbour master counted nine boats. ".repeat(40)));
        for (int length = 3; length < whole.length; length++) {
            String refused = Gathered.from(write(Arrays.copyOf(whole, length))).refused();
            assertTrue(refused.contains("page.html.gz") && refused.contains("ends in the middle"), refused);
        }
    }

    @Test
    void says_how_far_a_truncated_gzip_could_be_read() throws IOException {
        byte[] whole = Packed.gzip(Packed.bytes("a boat"));
        String refused =
                Gathered.from(write(Arrays.copyOf(whole, whole.length - 3))).refused();
        assertTrue(refused.contains("gave 6 bytes"), refused);
    }

    @Test
    void a_flipped_bit_is_refused_or_changes_nothing() throws IOException {
        String text = "The harbour master counted nine boats in the fog.";
        byte[] whole = Packed.gzip(Packed.bytes(text));
        for (int at = 10; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 4;
            Gathered gathered = Gathered.from(write(flipped));
            // The last bits of the data are padding.
            assertTrue(gathered.refusals.size() == 1 || gathered.texts.equals(List.of(text)), "byte " + at);
            assertEquals(1, gathered.refusals.size() + gathered.texts.size());
        }
    }

    @Test
    void a_bomb_is_stopped_by_its_ratio_and_by_the_size() throws IOException {
        byte[] bomb = Packed.gzip(new byte[20 << 20]);
        assertTrue(
                Gathered.from(write(bomb), Gathered.small(32 << 20)).refused().contains("bomb"));
        assertTrue(Gathered.from(write(bomb), Gathered.small(1 << 20)).refused().contains("more than 1.0 MiB"));
    }

    @Test
    void refuses_a_container_in_a_gzip() throws IOException {
        byte[] twice = Packed.gzip(Packed.gzip(Packed.bytes("x")));
        assertTrue(Gathered.from(write(twice)).refused().contains("another container"));
    }

    @Test
    void refuses_an_empty_document() throws IOException {
        assertTrue(Gathered.from(write(Packed.gzip(new byte[0]))).refused().contains("empty"));
    }
}
