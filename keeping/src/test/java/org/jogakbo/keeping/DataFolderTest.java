package org.jogakbo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void name() {
        root = folder.resolve("archive");
    }

    private static void assertRefused(Executable executable, String... parts) {
        String why = assertThrows(DataFolderException.class, executable).toString();
        for (String part : parts) {
            assertTrue(why.contains(part), why);
        }
    }

    @Nested
    class A_new_one {
        @Test
        void has_two_sides_and_their_format() throws IOException {
            DataFolder data = DataFolder.prepare(root);
            assertTrue(Files.isDirectory(data.vault()) && Files.isDirectory(data.log()));
            assertEquals("1\n", Files.readString(root.resolve("private/format")));
            assertEquals("1\n", Files.readString(root.resolve("public/format")));
            assertEquals(root.resolve("private/catalog.db"), data.catalog());
            assertEquals(root.resolve("public/edition.db"), data.edition());
            DataFolder.open(root);
            DataFolder.prepare(root);
        }

        @Test
        void shows_its_private_side_to_its_owner_alone() throws IOException {
            DataFolder data = DataFolder.prepare(root);
            if (!Files.getFileStore(root).supportsFileAttributeView("posix")) {
                System.out.println("skipped: this disk keeps no owner");
                return;
            }
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.privateSide())));
            Files.setPosixFilePermissions(data.privateSide(), PosixFilePermissions.fromString("rwxr-xr-x"));
            DataFolder.prepare(root);
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.privateSide())));
        }

        @Test
        void may_stand_in_an_empty_folder_but_not_among_other_things() throws IOException {
            Files.createDirectories(root.resolve(".hidden"));
            DataFolder.prepare(root);
            Path letters = Files.createDirectories(folder.resolve("letters"));
            Files.writeString(letters.resolve("letter.txt"), "Dear editor");
            assertRefused(() -> DataFolder.prepare(letters), "letter.txt", "empty or a new folder");
            assertFalse(Files.exists(letters.resolve("private")));
        }
    }

    @Nested
    class Is_refused_with_a_sentence {
        @Test
        void when_there_is_none() {
            assertRefused(() -> DataFolder.open(root), "There is no archive in " + root);
            assertRefused(() -> DataFolder.openPublic(root), "There is no archive in " + root);
            assertFalse(Files.exists(root));
        }

        @Test
        void when_its_path_is_a_file() throws IOException {
            Files.writeString(root, "a file");
            assertRefused(() -> DataFolder.prepare(root), root + " is a file");
            assertRefused(() -> DataFolder.open(root), root + " is a file");
            assertRefused(() -> DataFolder.prepare(root.resolve("below")), "archive");
        }

        @Test
        void when_a_newer_program_wrote_it() throws IOException {
            DataFolder.prepare(root);
            Files.writeString(root.resolve("private/format"), "7\n");
            assertRefused(() -> DataFolder.open(root), "format 7", "up to 1", "newer program");
            assertRefused(() -> DataFolder.prepare(root), "format 7");
            DataFolder.openPublic(root);
            Files.writeString(root.resolve("public/format"), "2\n");
            assertRefused(() -> DataFolder.openPublic(root), "format 2");
        }

        @Test
        void when_its_format_is_gone_or_garbled() throws IOException {
            DataFolder.prepare(root);
            Files.writeString(root.resolve("private/format"), "one");
            assertRefused(() -> DataFolder.open(root), "does not hold a format number");
            Files.delete(root.resolve("private/format"));
            Files.writeString(root.resolve("private/catalog.db"), "");
            assertRefused(() -> DataFolder.prepare(root), "no file named format");
        }

        @Test
        void when_the_disk_cannot_be_written() {
            Path readOnly = Path.of("/proc");
            if (!Files.isDirectory(readOnly)) {
                System.out.println("skipped: this system has no folder that nobody can write");
                return;
            }
            assertRefused(() -> DataFolder.prepare(readOnly.resolve("jogakbo")), "/proc");
        }
    }

    @Nested
    class The_public_side {
        @Test
        void opens_without_the_private_one() throws IOException {
            DataFolder.prepare(root);
            Path host = folder.resolve("host");
            Files.createDirectories(host);
            Files.move(root.resolve("public"), host.resolve("public"));
            DataFolder.openPublic(host);
            assertRefused(() -> DataFolder.open(host), "private");
        }
    }

    @Nested
    class The_right_to_write {
        @Test
        void is_one_writers_at_a_time() {
            DataFolder data = DataFolder.prepare(root);
            String pid = Long.toString(ProcessHandle.current().pid());
            WriterLock lock = data.lock("import");
            assertRefused(() -> data.lock("publish"), "Process " + pid + " (import)", root.toString());
            lock.close();
            data.lock("publish").close();
        }

        @Test
        void is_refused_while_another_process_has_it() throws IOException, InterruptedException {
            DataFolder data = DataFolder.prepare(root);
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            LockHolder.class.getName(),
                            root.toString())
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader said = other.inputReader()) {
                assertEquals("locked", said.readLine());
                assertRefused(() -> data.lock("publish"), "Process " + other.pid() + " (serve)");
            } finally {
                other.destroyForcibly().waitFor();
            }
            // Killed, not closed: the right is free all the same.
            data.lock("publish").close();
        }
    }
}
