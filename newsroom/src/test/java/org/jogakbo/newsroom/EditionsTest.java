package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Static editions of an archive")
class EditionsTest {
    private static final String PAGE = "2029/10/the-weir-is-mended/index.html";
    private static final String MONTH = """
            Monthly Archives: October 2029

            The weir is mended

            Posted on October 4, 2029 by Ulla

            The weir at Tarnholm was mended on Thursday. Quilla Brandvoort laid the last stone, and the mill ran again.

            [The Tarn Post]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        data = archive("data");
        site = folder.resolve("site");
        run(data, "publish", "--out", site).expecting(0);
    }

    private Path archive(String name) throws IOException {
        Path paper = Files.writeString(folder.resolve("2029-10.txt"), MONTH);
        Path root = folder.resolve(name);
        Told.by("import", paper, "--publish", "--data", root).expecting(0);
        return root;
    }

    private static Told run(Path root, Object... arguments) {
        return Told.by(
                Stream.concat(Stream.of(arguments), Stream.of("--data", root)).toArray());
    }

    private static String mark(Path edition) throws IOException {
        return Files.readString(edition.resolve(".jogakbo-edition"));
    }

    @Test
    void carry_the_id_of_their_archive_and_are_listed() throws IOException {
        assertTrue(mark(site).lines().anyMatch(line -> line.matches("archive [0-9a-f]{32}")), mark(site));
        String listed = run(data, "edition", "list").expecting(0).out();
        assertTrue(listed.contains(site.toString()) && listed.contains("there"), listed);
        assertEquals(1, run(data, "edition", "list", "--json").json().size());
    }

    @Test
    void are_never_written_over_by_another_archive_which_does_not_remember_them() throws IOException {
        Path other = archive("other");
        String before = mark(site);
        Told told = run(other, "publish", "--out", site).expecting(1);
        assertTrue(told.err().contains("another archive"), told.err());
        assertEquals(before, mark(site));
        assertTrue(Files.exists(site.resolve(PAGE)));
        assertEquals("", run(other, "edition", "list").expecting(0).out());
    }

    @Test
    void that_were_moved_are_told_at_every_protection_and_stop_no_other() throws IOException {
        Path second = folder.resolve("second");
        run(data, "publish", "--out", second).expecting(0);
        Path moved = folder.resolve("moved");
        Files.move(site, moved);
        Told told = run(data, "person", "add", "Quilla Brandvoort").expecting(0);
        assertTrue(told.err().contains(site + " any more"), told.err());
        assertTrue(told.err().contains("may still show names"), told.err());
        assertFalse(Files.readString(second.resolve(PAGE)).contains("Quilla"));
        assertTrue(Files.readString(moved.resolve(PAGE)).contains("Quilla"), "beyond its reach");
        assertTrue(run(data, "edition", "list").out().contains("moved or deleted"));
        run(data, "edition", "forget", site).expecting(0);
        assertFalse(
                run(data, "person", "add", "Ulf Sternwald").expecting(0).err().contains("any more"));
    }

    @Test
    void whose_folder_holds_something_else_now_are_left_alone_and_told() throws IOException {
        Files.delete(site.resolve(".jogakbo-edition"));
        Files.writeString(site.resolve("mine.txt"), "a letter");
        Told told = run(data, "person", "add", "Quilla Brandvoort").expecting(0);
        assertTrue(told.err().contains("was left alone"), told.err());
        assertEquals("a letter", Files.readString(site.resolve("mine.txt")));
    }

    @Test
    void from_before_they_carried_an_id_are_adopted_where_they_are_remembered() throws IOException {
        String plain =
                mark(site).lines().filter(line -> !line.startsWith("archive ")).collect(Collectors.joining("\n"))
                        + "\n";
        Files.writeString(site.resolve(".jogakbo-edition"), plain);
        run(data, "publish", "--out", site).expecting(0);
        assertTrue(mark(site).contains("archive "));
        Files.writeString(site.resolve(".jogakbo-edition"), plain);
        run(data, "edition", "forget", site).expecting(0);
        assertTrue(run(data, "publish", "--out", site).expecting(1).err().contains("unknown archive"));
        assertEquals(plain, mark(site));
    }

    @Test
    void that_nobody_remembers_cannot_be_forgotten() {
        run(data, "edition", "forget", folder.resolve("nowhere")).expecting(1);
    }
}
