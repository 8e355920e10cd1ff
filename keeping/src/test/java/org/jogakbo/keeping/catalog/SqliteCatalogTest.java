package org.jogakbo.keeping.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jogakbo.keeping.Invented;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.keeping.sql.SqliteFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCatalogTest {
    @TempDir
    Path folder;

    @Nested
    class Reads extends ReadingContract {
        @Override
        Catalog open() {
            return SqliteCatalog.open(folder.resolve("catalog.db"));
        }
    }

    @Nested
    class Rules extends RulingContract {
        @Override
        Catalog open() {
            return SqliteCatalog.open(folder.resolve("catalog.db"));
        }
    }

    @Nested
    class A_file {
        private Path file = Path.of("not yet");

        private void fill() {
            file = folder.resolve("other.db");
            try (Catalog catalog = SqliteCatalog.open(file)) {
                catalog.change(changes -> {
                    changes.addCapture(Invented.capture(1));
                    changes.save(Invented.clipping(1), null, "");
                    return true;
                });
            }
        }

        @Test
        void keeps_everything_when_it_is_opened_again() {
            fill();
            try (Catalog catalog = SqliteCatalog.open(file)) {
                assertEquals(
                        Invented.clipping(1),
                        catalog.clipping(Invented.clipping(1).id()).orElseThrow());
            }
        }

        @Test
        void keeps_what_was_acknowledged_when_its_process_dies() throws IOException {
            file = folder.resolve("other.db");
            Path copy = folder.resolve("copy.db");
            try (Catalog catalog = SqliteCatalog.open(file)) {
                catalog.change(changes -> {
                    changes.set("title", "The River Archive");
                    return true;
                });
                Files.copy(file, copy);
                Files.copy(folder.resolve("other.db-wal"), folder.resolve("copy.db-wal"));
            }
            try (Catalog catalog = SqliteCatalog.open(copy)) {
                assertEquals("The River Archive", catalog.setting("title").orElseThrow());
            }
        }

        @Test
        void of_a_newer_program_is_refused_with_both_numbers() {
            fill();
            damage(
                    "INSERT INTO migration (number, name, checksum) SELECT max(number) + 1, 'later.sql', 'x' FROM migration");
            String why = assertThrows(StoreException.class, () -> SqliteCatalog.open(file))
                    .toString();
            assertTrue(why.matches("(?s).*form (\\d+), and this version knows forms up to (?!\\1\\b)\\d+.*"), why);
        }

        @Test
        void of_an_unknown_program_is_refused() {
            fill();
            damage("UPDATE migration SET checksum = 'x'");
            String why = assertThrows(StoreException.class, () -> SqliteCatalog.open(file))
                    .toString();
            assertTrue(why.contains("unknown version"), why);
        }

        @Test
        void that_was_tampered_with_is_found_out() throws IOException {
            assertFault(
                    "UPDATE clipping SET json = replace(json, '\"version\":1', '\"version\":4')",
                    "another clipping's name");
            assertFault("UPDATE clipping SET json = substr(json, 9)", "cannot be read back");
            assertFault("UPDATE clipping SET version = 3", "older versions");
            assertFault("DELETE FROM clipping_capture", "not linked");
            assertFault("PRAGMA foreign_keys = OFF; DELETE FROM capture", "not there");
        }

        private void assertFault(String statement, String sentence) throws IOException {
            Files.deleteIfExists(folder.resolve("other.db"));
            fill();
            damage(statement);
            try (Catalog catalog = SqliteCatalog.open(file)) {
                String faults = catalog.verify().toString();
                assertTrue(faults.contains(sentence), faults);
            }
        }

        private void damage(String statement) {
            try (Session session = new SqliteFile(file).openWriter()) {
                session.script(statement);
            }
        }
    }
}
