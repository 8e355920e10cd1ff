package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jogakbo.intake.bounds.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void a_plain_file_arrives_and_can_be_opened_again() throws IOException {
        Path page = write("ferry.html", "<title>The ferry runs again</title>");
        Gathered gathered = Gathered.from(page);
        assertEquals(List.of(page.toString()), gathered.inputs());
        assertEquals(List.of("<title>The ferry runs again</title>"), gathered.texts);
        assertNull(gathered.arrivals.getFirst().url());
        assertEquals(Gathered.NOON, gathered.arrivals.getFirst().arrivedAt());
        Files.writeString(page, "later");
        try (var in = gathered.arrivals.getFirst().payload().open()) {
            assertEquals("later", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void refuses_what_is_not_there_or_empty_or_an_address() throws IOException {
        assertTrue(Gathered.from(folder.resolve("nowhere.html")).refused().contains("no such file"));
        assertTrue(Gathered.from(write("empty.html", "")).refused().contains("empty"));
        assertTrue(
                Gathered.from("https://example.org/a", Bounds.DEFAULT).refused().contains("Addresses"));
        assertTrue(Gathered.from("a\0b", Bounds.DEFAULT).refused().contains("no such file"));
        assertTrue(Gathered.from(folder.resolve("empty.html/below")).refused().contains("empty.html/below"));
    }

    @Test
    void refuses_a_gigabyte_by_its_size_and_names_both_sizes() throws IOException {
        Path huge = folder.resolve("huge.html");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        String refused = Gathered.from(huge).refused();
        assertTrue(refused.contains("1.0 GiB (1,073,741,824 bytes)"), refused);
        assertTrue(refused.contains("64.0 MiB"), refused);
    }

    @Test
    void a_stream_is_cut_off_at_the_bound() {
        assertEquals(List.of("12345678"), Gathered.fromStream(Packed.bytes("12345678"), Gathered.small(8)).texts);
        String refused = Gathered.fromStream(Packed.bytes("123456789"), Gathered.small(8))
                .refused();
        assertTrue(refused.contains("more than 8 bytes"), refused);
        assertTrue(Gathered.fromStream(new byte[0], Gathered.small(8)).refused().contains("empty"));
    }

    @Test
    void a_stream_may_be_a_container() throws IOException {
        byte[] zip = Packed.zip(Map.of("a.html", Packed.bytes("one")));
        assertEquals(
                List.of("-!/a.html"), Gathered.fromStream(zip, Bounds.DEFAULT).inputs());
        assertEquals(List.of("two"), Gathered.fromStream(Packed.gzip(Packed.bytes("two")), Bounds.DEFAULT).texts);
    }

    @Test
    void refuses_a_pipe_without_waiting_for_it() throws Exception {
        Path pipe = folder.resolve("pipe");
        try {
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo here");
        } catch (IOException noMkfifo) {
            assumeTrue(false, "no mkfifo here");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertTrue(Gathered.from(pipe).refused().contains("neither a file nor a folder")));
    }

    @Test
    void refuses_a_device() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "no devices here");
        assertTrue(Gathered.from(Path.of("/dev/null")).refused().contains("neither a file nor a folder"));
    }

    @Test
    void refuses_what_may_not_be_read_and_goes_on() throws IOException {
        Path closed = write("in/a-closed.html", "secret");
        write("in/b-open.html", "open");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "the administrator may read everything");
        Gathered gathered = Gathered.from(folder.resolve("in"));
        assertEquals(List.of("open"), gathered.texts);
        assertTrue(gathered.refusals.getFirst().why().contains("no permission"));
    }

    @Test
    void random_bytes_are_a_document_or_a_refusal() throws IOException {
        Random random = new Random(7);
        byte[][] heads = {{0x1f, (byte) 0x8b, 8}, {'P', 'K', 3, 4}, Packed.bytes("WARC/1.0\r\n"), {}};
        for (int round = 0; round < 400; round++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            Path file =
                    Files.write(folder.resolve("noise"), Packed.join(heads[round % heads.length], noise, new byte[1]));
            Gathered gathered = Gathered.from(file);
            assertTrue(gathered.arrivals.size() + gathered.refusals.size() > 0);
        }
    }

    @Test
    void counts_files_and_members_beforehand() throws IOException {
        write("in/a.html", "a");
        write("in/deep/b.html", "b");
        write("in/.hidden", "no");
        Files.write(folder.resolve("in/c.zip"), Packed.zip(Map.of("x", Packed.bytes("x"), "y", Packed.bytes("y"))));
        Door door = new Door(Bounds.DEFAULT, InstantSource.system());
        assertEquals(4, door.count(List.of(folder.resolve("in").toString())));
        assertEquals(2, door.count(List.of(folder.resolve("nowhere").toString(), "-")));
    }
}
