package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The second look")
class SecondLookTest {
    private static String month(String more) {
        return """
            Monthly Archives: March 2030

            The kiln is cold

            Posted on March 3, 2030 by Ulla

            The kiln at Tarnholm went out on Sunday night. The potters looked for pro-Brandvoort letters among the ashes, and found none.%s

            [The Tarn Post]
            """.formatted(more);
    }

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void protect_somebody() {
        data = folder.resolve("data");
        run("person", "add", "Quilla Brandvoort").expecting(0);
    }

    private Told run(Object... arguments) {
        return Told.by(
                Stream.concat(Stream.of(arguments), Stream.of("--data", data)).toArray());
    }

    private Told take(String more) throws IOException {
        Path paper = Files.writeString(folder.resolve("2030-03.txt"), month(more));
        return run("import", paper, "--publish");
    }

    private List<JsonNode> held() {
        return run("leakcheck", "--held", "--json").expecting(0).json();
    }

    private boolean isPublic() {
        return !run("search", "kiln", "--json").out().isEmpty();
    }

    @Nested
    class Holds_what_the_mask_let_through {
        @Test
        void and_says_where_without_the_name() throws IOException {
            take("");
            assertFalse(isPublic());
            assertEquals(1, held().size());
            JsonNode find = held().getFirst();
            assertTrue(find.get("place").asText().contains("paragraph"), find.toString());
            assertFalse(find.toString().contains("Brandvoort"));
            assertTrue(run("leakcheck", "--held", "--names").out().contains("Brandvoort"));
        }

        @Test
        void until_it_is_masked() throws IOException {
            take("");
            String id = held().getFirst().get("id").asText();
            run("rule", id, "--mask", "pro-Brandvoort").expecting(0);
            assertTrue(isPublic());
            assertEquals(List.of(), held());
            run("leakcheck").expecting(0);
        }

        @Test
        void until_an_editor_allows_it_once_for_this_text() throws IOException {
            take("");
            String id = held().getFirst().get("id").asText();
            run("leakcheck", "--allow", id, "--find", "7").expecting(1);
            run("leakcheck", "--allow", id, "--find", "1", "--by", "Ulla").expecting(0);
            assertTrue(isPublic());
            assertEquals(List.of(), held());
            run("leakcheck").expecting(0);
            run("leakcheck", "--allow", id).expecting(1);
        }
    }

    @Test
    void is_told_where_nothing_is_known() {
        run("leakcheck", folder.resolve("nowhere")).expecting(1);
        assertEquals(1, Told.by("leakcheck", "--data", folder.resolve("none")).code());
    }

    @Nested
    class Of_files {
        private static final String NAME = "Quilla Brandvoort";

        private Map<String, byte[]> written() throws IOException {
            Map<String, byte[]> files = new TreeMap<>();
            String page = "<p>On Monday Quilla Brandvoort spoke.</p>";
            files.put("plain.html", page.getBytes(StandardCharsets.UTF_8));
            files.put("capitals.txt", "ON MONDAY QUILLA BRANDVOORT SPOKE".getBytes(StandardCharsets.UTF_8));
            files.put("cells.html", "<td>Quilla</td><td>Brandvoort</td>".getBytes(StandardCharsets.UTF_8));
            files.put("marks.html", "<b>Quil</b>la Brand&shy;voort".getBytes(StandardCharsets.UTF_8));
            files.put(
                    "entities.html",
                    NAME.chars()
                            .mapToObj(c -> "&#" + c + ";")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8));
            files.put(
                    "percent.txt",
                    ("/find?q="
                                    + URLEncoder.encode(NAME, StandardCharsets.UTF_8)
                                            .replace("a", "%61"))
                            .getBytes(StandardCharsets.UTF_8));
            files.put("base64.txt", Base64.getEncoder().encode(page.getBytes(StandardCharsets.UTF_8)));
            files.put("json.json", "{\"by\":\"Quill\\u0061 Brandvoort\"}".getBytes(StandardCharsets.UTF_8));
            files.put("utf16.txt", page.getBytes(Charset.forName("UTF-16LE")));
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(page.getBytes(StandardCharsets.UTF_8));
            }
            files.put("page.html.gz", packed.toByteArray());
            files.put("quilla-brandvoort.jpg", new byte[] {1, 2, 3});
            return files;
        }

        @Test
        void finds_a_name_in_every_encoding() throws IOException {
            for (Map.Entry<String, byte[]> file : written().entrySet()) {
                Path site = Files.createDirectories(
                        folder.resolve("one-" + file.getKey().hashCode()));
                Files.write(site.resolve(file.getKey()), file.getValue());
                Told told = run("leakcheck", site);
                assertEquals(1, told.code(), file.getKey());
                assertFalse((told.out() + told.err()).contains("Brandvoort"), told.out());
            }
        }

        @Test
        void finds_nothing_where_nothing_is() throws IOException {
            Path site = Files.createDirectories(folder.resolve("clean"));
            Files.writeString(site.resolve("page.html"), "<p>A quill and a brand, and a fort.</p>");
            run("leakcheck", site).expecting(0);
        }

        @Test
        void shows_words_only_when_asked() throws IOException {
            Path site = Files.createDirectories(folder.resolve("site"));
            Files.writeString(site.resolve("page.html"), "<p>On Monday Quilla Brandvoort spoke.</p>");
            assertTrue(run("leakcheck", site, "--names").out().contains("Quilla Brandvoort"));
            List<JsonNode> told = run("leakcheck", site, "--json").json();
            assertTrue(told.stream().anyMatch(line -> line.get("judge").asText().equals("second look")));
            assertTrue(told.stream().anyMatch(line -> line.get("judge").asText().equals("mask")));
            assertTrue(told.stream().noneMatch(line -> line.has("words")));
        }
    }
}
