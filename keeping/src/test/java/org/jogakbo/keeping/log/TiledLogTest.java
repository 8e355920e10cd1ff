package org.jogakbo.keeping.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jogakbo.keeping.log.Entries.entries;
import static org.jogakbo.keeping.log.Entries.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jogakbo.keeping.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The log in a folder. */
final class TiledLogTest extends PublicLogContract {
    @TempDir
    Path data;

    private Path folder() {
        return data.resolve("public/log");
    }

    private Path keyFile() {
        return data.resolve("private/keys/log.key");
    }

    @Override
    TiledLog log() throws IOException {
        return TiledLog.open(folder(), LogKey.open(keyFile(), "archive.example/log"));
    }

    @Test
    void goes_on_where_it_stood_when_opened_again() throws Exception {
        for (int n = 0; n < 520; n += 40) {
            try (PublicLog log = log()) {
                assertEquals(n, log.append(entries(n, n + 40)));
                assertEquals(List.of(), Entries.faults(log));
            }
        }
        try (PublicLog log = log();
                PublicLog whole = TiledLog.inMemory("whole.example/log")) {
            whole.append(entries(0, 520));
            assertEquals(whole.checkpoint().root(), log.checkpoint().root());
            assertEquals(entry(300), log.entry(300));
        }
    }

    @Test
    void lays_its_files_as_tlog_tiles_says() throws Exception {
        try (PublicLog log = log()) {
            log.append(entries(0, 1));
            log.append(entries(1, 600));
        }
        try (Stream<Path> files = Files.walk(folder())) {
            assertEquals(
                    List.of(
                            "checkpoint",
                            "tile/0/000",
                            "tile/0/001",
                            "tile/0/002.p/88",
                            "tile/1/000.p/2",
                            "tile/entries/000",
                            "tile/entries/001",
                            "tile/entries/002.p/88",
                            "vkey"),
                    files.filter(Files::isRegularFile)
                            .map(file -> folder().relativize(file).toString())
                            .sorted()
                            .toList());
        }
        assertEquals("tile/0/x001/x234/067", new Tile(0, 1234067, 256).path());
        assertEquals(
                new Tile(2, 1234067, 9), Tile.parse("tile/2/x001/x234/067.p/9").orElseThrow());
        assertTrue(Tile.parse("tile/0/x000/001").isEmpty());
        assertTrue(Tile.parse("tile/0/001.p/256").isEmpty());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keeps_its_key_from_other_users() throws Exception {
        log().close();
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(keyFile()));
        assertFalse(Files.readString(folder().resolve("vkey")).contains("PRIVATE"));
    }

    @Test
    void refuses_another_key_and_a_broken_one() throws Exception {
        log().close();
        String key = Files.readString(keyFile());
        Files.delete(keyFile());
        IOException refused = assertThrows(IOException.class, this::log);
        assertTrue(String.valueOf(refused.getMessage()).contains("Restore the log's key"));
        for (int at = 0; at < key.length(); at++) {
            byte[] broken = key.getBytes(UTF_8);
            broken[at] ^= 1;
            Files.write(keyFile(), broken);
            assertThrows(IOException.class, this::log, "byte " + at);
        }
        Files.writeString(keyFile(), key);
        log().close();
    }

    @Test
    void can_be_checked_with_the_public_key_alone() throws Exception {
        try (PublicLog log = log()) {
            log.append(entries(0, 300));
            LogReader reader =
                    LogReader.open(folder(), VerifierKey.parse(log.verifierKey().toString()));
            assertEquals(log.checkpoint(), reader.checkpoint());
            assertEquals(entry(299), reader.entry(299));
            byte[] leaf = MerkleProof.leafHash(entry(7).encode());
            assertTrue(MerkleProof.included(
                    leaf,
                    7,
                    300,
                    reader.inclusionProof(7, 300),
                    reader.checkpoint().root().raw()));
            reader.verify(fault -> {
                throw new AssertionError(fault.toString());
            });
        }
    }

    @Test
    void finds_every_flipped_bit() throws Exception {
        Random random = new Random(6962);
        try (PublicLog log = log()) {
            log.append(entries(0, 3));
            log.append(entries(3, 259));
            log.append(entries(259, 270));
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder())) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
            for (int n = 0; n < 400; n++) {
                Path file = files.get(n % files.size());
                byte[] bytes = Files.readAllBytes(file);
                int bit = random.nextInt(bytes.length * 8);
                flip(file, bytes, bit);
                assertFalse(Entries.faults(log).isEmpty(), () -> "bit " + bit + " of " + file);
                flip(file, bytes, bit);
            }
            assertEquals(List.of(), Entries.faults(log));
        }
    }

    private static void flip(Path file, byte[] bytes, int bit) throws IOException {
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        Files.write(file, bytes);
    }

    @Test
    void finds_missing_and_foreign_files() throws Exception {
        try (PublicLog log = log()) {
            log.append(entries(0, 300));
            Files.writeString(folder().resolve("tile/0/notes.txt"), "?");
            assertEquals(1, Entries.faults(log).size());
            Files.delete(folder().resolve("tile/0/000"));
            assertEquals(2, Entries.faults(log).size());
            Files.delete(folder().resolve("tile/entries/000"));
            assertFalse(Entries.faults(log).isEmpty());
        }
    }

    @Test
    void forgets_tiles_that_no_checkpoint_covers() throws Exception {
        byte[] before;
        try (PublicLog log = log()) {
            log.append(entries(0, 250));
            before = Files.readAllBytes(folder().resolve("checkpoint"));
            log.append(entries(250, 800));
        }
        // As if the power had failed after the tiles were written: the older partial tiles are still there then.
        try (PublicLog fresh = TiledLog.open(data.resolve("other"), LogKey.open(keyFile(), ""))) {
            fresh.append(entries(0, 250));
        }
        for (String tile : List.of("tile/0/000.p/250", "tile/entries/000.p/250")) {
            Files.createDirectories(Disk.parent(folder().resolve(tile)));
            Files.copy(data.resolve("other").resolve(tile), folder().resolve(tile));
        }
        Files.write(folder().resolve("checkpoint"), before);
        try (PublicLog log = log()) {
            assertEquals(250, log.checkpoint().size());
            assertEquals(List.of(), Entries.faults(log));
            assertEquals(250, log.append(entries(900, 1000)));
            assertEquals(entry(950), log.entry(300));
            assertEquals(List.of(), Entries.faults(log));
        }
    }

    @Test
    void finishes_a_checkpoint_that_waited_for_its_name() throws Exception {
        try (PublicLog log = log()) {
            log.append(entries(0, 5));
            byte[] before = Files.readAllBytes(folder().resolve("checkpoint"));
            log.append(entries(5, 9));
            Files.move(folder().resolve("checkpoint"), folder().resolve("checkpoint.next"));
            Files.write(folder().resolve("checkpoint"), before);
        }
        try (PublicLog log = log()) {
            assertEquals(9, log.checkpoint().size());
            assertEquals(List.of(), Entries.faults(log));
            assertFalse(Files.exists(folder().resolve("checkpoint.next")));
        }
    }

    @Test
    void refuses_to_append_behind_another_program() throws Exception {
        try (PublicLog log = log();
                PublicLog other = log()) {
            other.append(entries(0, 1));
            assertThrows(IOException.class, () -> log.append(entries(1, 2)));
        }
    }
}
