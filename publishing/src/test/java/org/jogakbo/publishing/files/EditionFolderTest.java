package org.jogakbo.publishing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of a static edition")
class EditionFolderTest {
    private static final Owner OURS = new Owner("aa11", false);

    @TempDir
    private Path folder = Path.of("");

    private Path edition(String mark) throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve(EditionFolder.MARK), mark);
        return site;
    }

    @Test
    void tells_whose_it_is() throws IOException {
        Path site = edition(EditionFolder.mark(OURS));
        assertTrue(EditionFolder.isEdition(site));
        assertEquals(Optional.of("aa11"), EditionFolder.archive(site));
        assertEquals(Optional.empty(), EditionFolder.archive(edition(EditionFolder.mark(Owner.NOBODY))));
    }

    @Test
    void is_written_over_by_its_own_archive_alone() throws IOException {
        Path site = edition(EditionFolder.mark(OURS));
        assertEquals(Optional.empty(), EditionFolder.objection(site, OURS));
        assertTrue(EditionFolder.objection(site, new Owner("bb22", true))
                .orElseThrow()
                .contains("another archive"));
    }

    @Test
    void without_an_id_is_adopted_by_who_remembers_it() throws IOException {
        Path site = edition(EditionFolder.mark(Owner.NOBODY));
        assertTrue(EditionFolder.objection(site, OURS).orElseThrow().contains("unknown archive"));
        assertEquals(Optional.empty(), EditionFolder.objection(site, new Owner("aa11", true)));
    }

    @Test
    void with_anything_else_in_it_is_left_alone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("letters"));
        assertEquals(Optional.empty(), EditionFolder.objection(other, OURS));
        Files.writeString(other.resolve("letter.txt"), "Dear Quilla");
        assertTrue(EditionFolder.objection(other, OURS).isPresent());
    }

    @Test
    void loses_every_file_in_which_something_is_found_and_no_other() throws IOException {
        Path site = edition(EditionFolder.mark(OURS));
        Path deep = Files.createDirectories(site.resolve("2031/04/an-old-page"));
        Files.writeString(deep.resolve("index.html"), "<p>Quilla Brandvoort</p>");
        Files.writeString(site.resolve("feed.xml"), "<title>Quilla</title>");
        Files.writeString(site.resolve("about.html"), "<p>A harbour</p>");
        assertEquals(2, EditionFolder.purge(site, EditionFolderTest::seekQuilla));
        assertFalse(Files.exists(deep.resolve("index.html")));
        assertFalse(Files.exists(site.resolve("feed.xml")));
        assertTrue(Files.exists(site.resolve("about.html")));
        assertTrue(EditionFolder.isEdition(site));
    }

    @Test
    void loses_them_also_where_one_file_cannot_be_looked_at() throws IOException {
        Path site = edition(EditionFolder.mark(OURS));
        Files.writeString(site.resolve("a.html"), "broken");
        Files.writeString(site.resolve("z.html"), "Quilla");
        assertThrows(
                IOException.class,
                () -> EditionFolder.purge(site, (path, bytes) -> {
                    if (path.equals("a.html")) {
                        throw new IOException("The disk fails.");
                    }
                    seekQuilla(path, bytes);
                }));
        assertFalse(Files.exists(site.resolve("z.html")));
    }

    private static void seekQuilla(String path, byte[] bytes) throws Inspection.Refused {
        if (new String(bytes, StandardCharsets.UTF_8).contains("Quilla")) {
            throw new Inspection.Refused("found in " + path);
        }
    }
}
