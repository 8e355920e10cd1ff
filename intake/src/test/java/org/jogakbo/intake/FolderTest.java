package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jogakbo.clipping.capture.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path outside;

    private Path folder = Path.of("");

    @BeforeEach
    void in() throws IOException {
        folder = Files.createDirectory(outside.resolve("in"));
    }

    private void write(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, name);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }

    private List<String> whys(Gathered gathered) {
        return gathered.refusals.stream().map(Refusal::why).toList();
    }

    @Test
    void every_file_comes_by_name_and_hidden_ones_stay_out() throws IOException {
        for (String name : List.of("b.html", "a/z.html", "a/y.html", ".git/c.html", ".secret", "c.html")) {
            write(name);
        }
        assertEquals(List.of("a/y.html", "a/z.html", "b.html", "c.html"), Gathered.from(folder).texts);
    }

    @Test
    void links_in_a_loop_end() throws IOException {
        write("a/page.html");
        link("a/up", folder);
        link("a/here", folder.resolve("a"));
        link("x", folder.resolve("y"));
        link("y", folder.resolve("x"));
        Gathered gathered = Gathered.from(folder);
        assertEquals(List.of("a/page.html"), gathered.texts);
        assertEquals(4, gathered.refusals.size());
        assertEquals(
                2,
                whys(gathered).stream()
                        .filter(why -> why.contains("leads back"))
                        .count());
        assertEquals(
                2, whys(gathered).stream().filter(why -> why.contains("circle")).count());
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        Files.writeString(outside.resolve("private.html"), "not meant");
        write("page.html");
        link("escape.html", outside.resolve("private.html"));
        link("escape", outside);
        Gathered gathered = Gathered.from(folder);
        assertEquals(List.of("page.html"), gathered.texts);
        assertEquals(
                2,
                whys(gathered).stream()
                        .filter(why -> why.contains("out of the folder"))
                        .count());
    }

    @Test
    void links_within_the_folder_are_followed_once() throws IOException {
        write("a/page.html");
        write(".kept/hidden.html");
        link("again", folder.resolve("a"));
        link("also.html", folder.resolve("a/page.html"));
        link("kept", folder.resolve(".kept"));
        Gathered gathered = Gathered.from(folder);
        assertEquals(List.of("a/page.html", "a/page.html", ".kept/hidden.html"), gathered.texts);
        assertEquals(List.of(), gathered.refusals);
    }

    @Test
    void the_folder_named_may_itself_be_a_link() throws IOException {
        write("page.html");
        Path link = Files.createSymbolicLink(outside.resolve("link"), folder);
        assertEquals(List.of("page.html"), Gathered.from(link).texts);
    }

    @Test
    void a_folder_without_files_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        assertTrue(Gathered.from(folder).refused().contains("no file inside"));
    }

    @Test
    void folders_too_deep_are_refused() throws IOException {
        write("1/2/3/page.html");
        write("1/2/3/4/5/6/deep.html");
        Gathered gathered = Gathered.from(folder, Gathered.small(1000));
        assertEquals(List.of("1/2/3/page.html"), gathered.texts);
        assertTrue(whys(gathered).getFirst().contains("More than 5 folders"));
    }
}
