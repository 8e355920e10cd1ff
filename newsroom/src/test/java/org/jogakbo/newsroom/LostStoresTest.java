package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A store that is missing, older or another archive's")
class LostStoresTest {
    private static final String MONTH = """
            Monthly Archives: March 2019

            The winch on Cable Street

            Posted on March 4, 2019 by Mira

            The winch on Cable Street was mended by Runa Hallvik on Friday, and the harbour office paid for the oil.

            [Harbour Herald]

            Eleven nets

            Posted on March 9, 2019 by Mira

            Eleven nets hung on the wall of the chandlery all week, and nobody came for any of them.

            [The Mill Gazette]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private Path month = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        data = folder.resolve("data");
        month = Files.writeString(folder.resolve("2019-03.txt"), MONTH);
        run("import", month, "--publish").expecting(0);
    }

    private Told run(Object... arguments) {
        return Told.by(
                Stream.concat(Stream.of(arguments), Stream.of("--data", data)).toArray());
    }

    private String found(String word) {
        return run("search", word, "--json").out();
    }

    private Path there(String path) {
        return data.resolve(path);
    }

    private static void delete(Path file) throws IOException {
        try (Stream<Path> files = Files.walk(file)) {
            for (Path one : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path one : files.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(one, there);
                }
            }
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.toString().matches(".*(/lock|write\\.lock|-shm|-wal)")) {
                    files.put(
                            data.relativize(file).toString(),
                            Digest.of(Files.readAllBytes(file)).hex());
                }
            }
        }
        return files;
    }

    @Test
    void a_lost_catalog_is_refused_and_never_begun_anew() throws IOException {
        run("person", "add", "Runa Hallvik").expecting(0);
        Files.delete(there("private/catalog.db"));
        for (List<Object> command : List.<List<Object>>of(
                List.of("import", month, "--publish"),
                List.of("reindex"),
                List.of("rebuild"),
                List.of("verify"),
                List.of("leakcheck"))) {
            Told told = run(command.toArray()).expecting(1);
            assertTrue(
                    told.err().contains("catalog.db is missing") && told.err().contains("1 persons"), told.err());
        }
        assertTrue(Files.notExists(there("private/catalog.db")));
        assertEquals("", found("Hallvik"));
    }

    @Test
    void a_catalog_of_before_is_refused() throws IOException {
        copy(there("private/catalog.db"), folder.resolve("old.db"));
        run("person", "add", "Runa Hallvik").expecting(0);
        Files.delete(there("private/catalog.db"));
        copy(folder.resolve("old.db"), there("private/catalog.db"));
        Told told = run("import", month, "--publish").expecting(1);
        assertTrue(told.err().contains("0 of 1 persons"), told.err());
        run("rebuild").expecting(1);
        run("verify").expecting(1);
        assertEquals("", found("Hallvik"));
    }

    @Test
    void another_archives_catalog_is_refused() throws IOException {
        Path other = folder.resolve("other");
        Told.by("import", month, "--data", other).expecting(0);
        Files.delete(there("private/catalog.db"));
        copy(other.resolve("private/catalog.db"), there("private/catalog.db"));
        assertTrue(run("import", month, "--publish").expecting(1).err().contains("another archive"));
    }

    @Test
    void taking_down_works_without_a_catalog_and_is_in_it_when_it_comes_back() throws IOException {
        Files.move(there("private/catalog.db"), folder.resolve("catalog.db"));
        Told told = run("withdraw", "eleven-nets").expecting(0);
        assertTrue(told.err().contains("Taken down: /2019/03/eleven-nets/"), told.err());
        told = run("person", "add", "Runa Hallvik").expecting(1);
        assertTrue(told.err().contains("1 public page") && told.err().contains("enter the person again"), told.err());
        assertEquals("", found("chandlery") + found("winch"));
        assertTrue(Files.notExists(there("private/catalog.db")));
        Files.move(folder.resolve("catalog.db"), there("private/catalog.db"));
        run("person", "add", "Runa Hallvik").expecting(0);
        assertEquals("", found("chandlery") + found("winch"));
        assertEquals(2, run("review", "--withdrawn", "--json").json().size());
        run("verify").expecting(0);
        run("rule", "the-winch-on-cable-street", "--release").expecting(0);
        assertFalse(found("winch").isEmpty());
        assertEquals("", found("Hallvik"));
    }

    @Test
    void a_lost_public_store_is_made_anew_when_asked_for() throws IOException {
        copy(there("public/edition.db"), folder.resolve("old.db"));
        run("withdraw", "eleven-nets").expecting(0);
        for (boolean older : List.of(false, true)) {
            Files.delete(there("public/edition.db"));
            if (older) {
                copy(folder.resolve("old.db"), there("public/edition.db"));
            }
            assertTrue(run("import", month).expecting(1).err().contains("jogakbo rebuild"));
            run("rebuild").expecting(0);
            run("verify").expecting(0);
            assertFalse(found("winch").isEmpty());
            assertEquals("", found("chandlery"));
        }
    }

    @Test
    void a_damaged_log_stops_publishing_and_no_taking_down() throws IOException {
        copy(there("public/log"), folder.resolve("log"));
        delete(there("public/log"));
        run("verify").expecting(1);
        run("import", month, "--publish").expecting(1);
        Told told = run("withdraw", "eleven-nets").expecting(0);
        assertTrue(told.err().contains("when the log is mended"), told.err());
        assertEquals("", found("chandlery"));
        run("person", "add", "Runa Hallvik").expecting(0);
        assertEquals("", found("Hallvik"));
        assertTrue(Files.notExists(there("public/log/checkpoint")), "no second history");
        delete(there("public/log"));
        copy(folder.resolve("log"), there("public/log"));
        run("import", month).expecting(0);
        run("verify").expecting(0);
        String checkpoint = Files.readString(there("public/log/checkpoint"));
        assertEquals("4", checkpoint.lines().toList().get(1), checkpoint);
    }

    @Test
    void a_log_cut_back_to_before_is_noticed() throws IOException {
        copy(there("public/log"), folder.resolve("log"));
        run("withdraw", "eleven-nets").expecting(0);
        delete(there("public/log"));
        copy(folder.resolve("log"), there("public/log"));
        assertTrue(run("verify").expecting(1).out().contains("has 2 entries, and there were 3"));
        run("import", month).expecting(1);
    }

    @Test
    void lost_keys_are_never_replaced() throws IOException {
        for (String key : List.of("log.key", "log-salt.key")) {
            Path file = there("private/keys/" + key);
            byte[] kept = Files.readAllBytes(file);
            Files.delete(file);
            assertTrue(run("import", month).expecting(1).err().contains(key));
            run("withdraw", "eleven-nets").expecting(0);
            assertTrue(Files.notExists(file));
            Files.write(file, kept);
        }
        run("import", month).expecting(0);
        run("verify").expecting(0);
    }

    @Test
    void lost_bytes_come_back_with_their_source() throws IOException {
        delete(there("private/vault"));
        Files.createDirectories(there("private/vault"));
        run("verify").expecting(1);
        assertTrue(run("import", month).expecting(0).err().contains("in it again"));
        run("verify").expecting(0);
    }

    @Test
    void verifying_changes_nothing() throws IOException {
        Path warc;
        try (Stream<Path> files = Files.list(there("private/vault"))) {
            warc = files.filter(file -> file.toString().endsWith(".warc.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(warc);
        Files.write(warc, java.util.Arrays.copyOf(whole, whole.length - 30));
        Map<String, String> before = files();
        run("verify").expecting(1);
        assertEquals(before, files());
    }

    @Test
    void an_empty_argument_is_refused() {
        for (List<Object> command : List.<List<Object>>of(List.of("import", "", "--publish"), List.of("read", " "))) {
            assertTrue(run(command.toArray()).expecting(2).err().contains("empty"));
        }
    }
}
