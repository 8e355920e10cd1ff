package org.jogakbo.keeping.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jogakbo.keeping.Invented;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.keeping.sql.SqliteFile;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.edition.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEditionTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("edition.db");
    }

    private static SqlitePublicStore writer(Path file) {
        return SqlitePublicStore.open(file, PublicStoreContract.SALT);
    }

    private static void fill(Path file, int count) {
        try (SqlitePublicStore store = writer(file)) {
            store.apply(Invented.released(count), List.of(), Instant.EPOCH);
        }
    }

    @Nested
    class Beside_a_writer {
        @Test
        void sees_each_change_at_once() {
            try (SqlitePublicStore store = writer(file);
                    SqliteEdition reader = SqliteEdition.openReadOnly(file)) {
                String empty = reader.stamp();
                assertEquals(0, reader.overview().total());
                store.apply(Invented.released(40), List.of(), Instant.EPOCH);
                assertNotEquals(empty, reader.stamp());
                assertEquals(40, reader.overview().total());
                assertEquals(
                        20, reader.cards(new Shelf.Everything(), 2, 20).items().size());
                assertTrue(store.forgotten());
            }
        }

        @Test
        void delays_forgetting_while_it_reads_an_older_state() {
            List<PublicClipping> all = Invented.released(40);
            try (SqlitePublicStore store = writer(file)) {
                store.apply(all, List.of(), Instant.EPOCH);
                PublicClipping last = all.getLast();
                boolean[] once = {true};
                store.eachClipping(_ -> {
                    if (once[0]) {
                        once[0] = false;
                        store.apply(List.of(), List.of(last.path()), Instant.EPOCH);
                        assertFalse(store.forgotten());
                    }
                });
                store.forget();
                assertTrue(store.forgotten());
                assertEquals(0, new SqliteFile(file).walSize());
            }
        }

        @Test
        void turns_to_the_new_file_when_a_newer_copy_takes_its_place() throws IOException {
            fill(file, 10);
            Path newer = folder.resolve("newer.db");
            fill(newer, 25);
            try (SqliteEdition reader = SqliteEdition.openReadOnly(file)) {
                assertEquals(10, reader.overview().total());
                Files.move(newer, file, StandardCopyOption.ATOMIC_MOVE);
                assertEquals(25, reader.overview().total());
            }
        }
    }

    @Test
    void starts_again_after_its_writer_died_in_the_middle() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (SqlitePublicStore store = writer(file)) {
            store.apply(Invented.released(40), List.of(), Instant.EPOCH);
            // As a killed process leaves it: the last changes are in the write-ahead log alone.
            Files.copy(file, copy);
            Files.copy(folder.resolve("edition.db-wal"), folder.resolve("copy.db-wal"));
        }
        try (SqlitePublicStore store = writer(copy)) {
            assertEquals(40, store.overview().total());
            assertTrue(store.forgotten());
            assertEquals(List.of(), store.verify());
        }
    }

    @Test
    void opens_in_a_folder_of_any_name() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("100% #1 ? 강 & mills; a=b"));
        fill(odd.resolve("edition.db"), 3);
        try (SqliteEdition reader = SqliteEdition.openReadOnly(odd.resolve("edition.db"))) {
            assertEquals(3, reader.overview().total());
        }
        assertTrue(Files.exists(odd.resolve("edition.db")));
    }

    @Test
    void opens_in_a_folder_that_cannot_be_written() throws IOException {
        fill(file, 3);
        if (!folder.toFile().setWritable(false) || Files.isWritable(folder)) {
            System.out.println("skipped: this user may write everywhere");
            return;
        }
        try (SqliteEdition reader = SqliteEdition.openReadOnly(file)) {
            assertEquals(3, reader.overview().total());
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Nested
    class Is_refused_with_a_sentence {
        @Test
        void when_it_is_not_there() {
            assertTrue(refusal().contains("is not there"), refusal());
        }

        @Test
        void when_it_is_something_else() throws IOException {
            Files.writeString(file, "A letter to the editor. ".repeat(400), StandardCharsets.UTF_8);
            assertTrue(refusal().contains("is not a database"), refusal());
        }

        @Test
        void when_it_is_empty() throws IOException {
            Files.createFile(file);
            assertTrue(refusal().contains("unfinished"), refusal());
        }

        @Test
        void when_a_newer_program_wrote_it() {
            fill(file, 1);
            try (Session session = new SqliteFile(file).openWriter()) {
                session.run(
                        "INSERT INTO migration (number, name, checksum) SELECT max(number) + 1, 'later.sql', 'x' FROM migration");
            }
            assertTrue(
                    refusal().matches("(?s).*form (\\d+), and this version knows forms up to (?!\\1\\b)\\d+.*"),
                    refusal());
            assertThrows(StoreException.class, () -> writer(file));
        }

        private String refusal() {
            return assertThrows(StoreException.class, () -> SqliteEdition.openReadOnly(file))
                    .toString();
        }
    }

    @Nested
    class Verify_finds {
        @Test
        void a_card_that_was_exchanged() {
            assertFault("UPDATE card SET bytes = (SELECT bytes FROM card WHERE id = 2) WHERE id = 1", "card");
        }

        @Test
        void a_clipping_that_is_gone_from_a_list() {
            assertFault("DELETE FROM shelf_entry WHERE clipping = 3 AND shelf = 1", "missing from the list");
        }

        @Test
        void a_count_that_is_wrong() {
            assertFault("UPDATE stretch SET size = size + 1 WHERE shelf = 1", "counted wrongly");
            assertFault("UPDATE period SET size = size + 1", "counts do not fit");
        }

        @Test
        void a_text_that_was_changed() {
            assertFault(
                    "UPDATE whole SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Ida', 'Ada') AS BLOB) WHERE id = 1",
                    "content is not what was written");
        }

        private void assertFault(String damage, String sentence) {
            fill(file, 30);
            try (SqlitePublicStore store = writer(file);
                    Session session = new SqliteFile(file).openWriter()) {
                assertEquals(List.of(), store.verify());
                session.script(damage);
                assertTrue(
                        store.verify().toString().contains(sentence),
                        () -> store.verify().toString());
            }
            assertTrue(deleteAll());
        }

        private boolean deleteAll() {
            return file.toFile().delete();
        }
    }

    @Test
    void says_so_when_the_file_is_damaged() throws IOException {
        fill(file, 60);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4_096, bytes.length, (byte) 0x5a);
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        String why = assertThrows(StoreException.class, () -> SqliteEdition.openReadOnly(file))
                .toString();
        assertTrue(why.contains("is damaged"), why);
    }
}
