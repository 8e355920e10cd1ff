package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPageTest {
    private static final String TEXT = "<p>" + "The ferry to Osk left at dawn. ".repeat(30) + "</p>";

    @TempDir
    Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SavedPageTest file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private SavedPageTest file(String name, String text, Charset charset) {
        files.put(name, text.getBytes(charset));
        return this;
    }

    /** The names that arrive from a folder, which are those that arrive from a ZIP of it. */
    private List<String> names() throws IOException {
        Path top = folder.resolve("top");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = top.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path zip = Files.write(folder.resolve("top.zip"), Packed.zip(files));
        List<String> fromZip = Gathered.from(zip).inputs().stream()
                .map(name -> name.replace(zip + "!/", ""))
                .sorted()
                .toList();
        List<String> fromFolder = Gathered.from(top).inputs().stream()
                .map(name -> top.relativize(Path.of(name)).toString())
                .sorted()
                .toList();
        assertEquals(fromFolder, fromZip);
        return fromFolder;
    }

    @Test
    void a_page_is_read_once_and_what_it_shows_is_none() throws IOException {
        file(
                "Osk.html",
                "<img src=\"Osk_files/boat.png\"><iframe src='./Osk_files/saved_resource.html'></iframe>" + TEXT);
        file("Osk_files/boat.png", "x").file("Osk_files/style.css", "x");
        file("Osk_files/saved_resource.html", "<iframe src=\"./saved_resource(1).html\"></iframe>buy");
        file("Osk_files/saved_resource(1).html", "buy more");
        assertEquals(List.of("Osk.html"), names());
    }

    @Test
    void the_folder_is_known_in_every_tongue_and_however_the_page_writes_its_name() throws IOException {
        Charset korean = Charset.forName("x-windows-949");
        file("a b.html", "<link rel=stylesheet href=a%20b-Dateien/x.css>" + TEXT)
                .file("a b-Dateien/x.html", "ad");
        files.put("a b-Dateien/x.css", new byte[] {'x'});
        file("a b.html", "<link rel=stylesheet href=a%20b-Dateien/x.css><frame src=\"a%20b-Dateien/x.html\">" + TEXT);
        file("나루.htm", "<script src=\"나루_파일/x.js\"></script><iframe src=\"나루_파일/x.htm\"></iframe>" + TEXT, korean);
        file("나루_파일/x.js", "x").file("나루_파일/x.htm", "ad");
        String encoded = URLEncoder.encode("渡し のファイル", StandardCharsets.UTF_8).replace("+", "%20");
        file("渡し.html", "<img src=\"" + encoded + "/b.png\"><iframe src=\"" + encoded + "/f.html\">" + TEXT);
        file("渡し のファイル/b.png", "x").file("渡し のファイル/f.html", "ad");
        file("Q&A.html", "<img src='Q&amp;A_fichiers/b.png'>" + TEXT).file("Q&A_fichiers/b.png", "x");
        assertEquals(List.of("Q&A.html", "a b.html", "渡し.html", "나루.htm"), names());
    }

    @Test
    void a_folder_with_a_like_name_that_the_page_does_not_show_keeps_its_pages() throws IOException {
        file("april.html", "<a href=\"april_posts/osk.html\">Osk</a>").file("april_posts/osk.html", TEXT);
        file("may.html", "<img src=\"may_posts/boat.png\"><a href='may_posts/osk.html'>Osk</a>");
        file("may_posts/osk.html", TEXT).file("may_posts/lost.html", TEXT).file("may_posts/boat.png", "x");
        file("june.html", "<img src=\"june2/boat.png\">")
                .file("june2/boat.png", "x")
                .file("june2/osk.html", TEXT);
        List<String> names = names();
        assertTrue(names.containsAll(List.of(
                "april.html", "april_posts/osk.html", "may.html", "may_posts/osk.html", "may_posts/lost.html")));
        assertTrue(names.containsAll(List.of("june.html", "june2/osk.html", "june2/boat.png")));
    }

    @Test
    void a_shell_gives_way_to_the_file_that_it_frames() throws IOException {
        file(
                "Blog.html",
                "<title>Blog</title><frameset><frame src=\"Blog_files/menu.html\">"
                        + "<frame src=\"Blog_files/main.html\"></frameset><noframes>" + TEXT + "</noframes>");
        file("Blog_files/menu.html", "<a href=x>Home</a>");
        file("Blog_files/main.html", "<iframe src=\"./view.html\"></iframe>").file("Blog_files/view.html", TEXT);
        assertEquals(List.of("Blog_files/view.html"), names());
    }

    @Test
    void a_pdf_in_the_folder_is_a_document_all_the_same() throws IOException {
        file("Osk.html", "<embed src=\"Osk_files/osk.pdf\">" + TEXT).file("Osk_files/osk.pdf", "%PDF-1.4");
        assertEquals(List.of("Osk.html", "Osk_files/osk.pdf"), names());
    }

    @Test
    void markup_of_any_shape_is_scanned_to_its_end() throws IOException {
        for (String odd :
                List.of("<", "<img", "<img src", "<img src=", "<img src='", "<script>", "<!--", "</", "<img src==>")) {
            file("Osk.html", odd).file("Osk_files/x.html", TEXT);
            assertEquals(List.of("Osk.html", "Osk_files/x.html"), names(), odd);
        }
    }
}
