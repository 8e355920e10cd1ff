package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Clippings of one text")
class SiblingsTest {
    private static final String SHARED = """
            <p>The grain barge went down off Low Skerry in the night of the ninth, and the harbour office has counted forty sacks that came
            ashore since. Nobody in the village could say who had moored her there, or why the lamps on the mole were dark.</p>
            <p>Divers from Wick Quay went out twice and brought up a bell, a stove and half of the wheel. The insurers asked for the log
            book, which was not aboard, and for a list of the crew, which nobody had written.</p>""";
    private static final String NAMING =
            "<p>The mate, Seo Bora, was seen on the road to Harrow Sound before the storm, two neighbours said.</p>";

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void openFolder() {
        data = folder.resolve("data");
    }

    private Told run(Object... arguments) {
        return Told.by(
                Stream.concat(Stream.of(arguments), Stream.of("--data", data)).toArray());
    }

    /** A post of a blog, with a link to the article that it excerpts. */
    private Path post(String slug, String title, String original, String text) throws IOException {
        return Files.writeString(folder.resolve(slug + ".html"), """
                <!doctype html><html lang="en"><head><title>%2$s – Blog</title><link rel="canonical" href="https://blog.example/2021/06/%1$s/">
                <meta property="og:type" content="article"></head><body class="single single-post"><main><article class="hentry post">
                <h1 class="entry-title">%2$s</h1><time class="entry-date" datetime="2021-06-19">June 19, 2021</time>
                <div class="entry-content">%4$s<p><a href="%3$s">[Harbour Herald]</a></p></div></article></main></body></html>
                """.formatted(slug, title, original, text));
    }

    /** The slugs of what the public finds. */
    private List<String> found(String words) {
        return run("search", words, "--json").json().stream()
                .map(hit -> hit.get("slug").asText())
                .toList();
    }

    private boolean leadsTo(String original) throws IOException {
        Path edition = folder.resolve("edition-" + original.hashCode());
        run("publish", "--out", edition).expecting(0);
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                if (Files.readString(file).contains(original)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void protect() {
        run("person", "add", "Seo Bora", "--protect", "role", "--as", "the mate")
                .expecting(0);
    }

    @Test
    void an_excerpt_that_names_nobody_does_not_lead_to_the_article_that_does() throws IOException {
        run("import", post("the-barge", "The barge", "https://herald.example/barge", SHARED), "--publish")
                .expecting(0);
        assertTrue(leadsTo("https://herald.example/barge"));
        run("import", post("the-mate", "The mate", "https://gazette.example/mate", SHARED + NAMING), "--publish")
                .expecting(0);
        protect();
        assertFalse(leadsTo("herald.example/barge"), "the same text names her elsewhere");
        run("verify").expecting(0);
    }

    @Test
    void that_come_later_or_stay_private_count_as_well() throws IOException {
        protect();
        run("import", post("the-barge", "The barge", "https://herald.example/barge", SHARED), "--publish")
                .expecting(0);
        assertTrue(leadsTo("https://herald.example/barge"));
        run("import", post("the-mate", "The mate", "https://gazette.example/mate", SHARED + NAMING))
                .expecting(0);
        assertFalse(leadsTo("herald.example/barge"));
        run("verify").expecting(0);
    }

    @Test
    void are_known_by_the_address_of_the_original_too() throws IOException {
        protect();
        run(
                        "import",
                        post("lamps", "Lamps", "https://herald.example/barge", "<p>The lamps were dark.</p>"),
                        post("mate", "Mate", "http://www.herald.example/barge?utm_source=x", NAMING),
                        post("other", "Other", "https://herald.example/other", "<p>The lamps were lit again.</p>"),
                        "--publish")
                .expecting(0);
        assertFalse(leadsTo("herald.example/barge"));
        assertTrue(leadsTo("https://herald.example/other"));
    }

    @Test
    void share_the_words_that_an_editor_masks_in_one_of_them() throws IOException {
        String barge = run(
                        "import",
                        "--json",
                        post("the-barge", "The barge", "https://herald.example/barge", SHARED),
                        post("a-bell", "A bell", "https://gazette.example/bell", SHARED),
                        post(
                                "the-quay",
                                "The quay",
                                "https://gazette.example/quay",
                                "<p>Divers from Wick Quay dined.</p>"),
                        "--publish")
                .json()
                .getFirst()
                .get("id")
                .asText();
        run("rule", barge, "--mask", "Wick Quay=a harbour").expecting(0);
        assertEquals(List.of("the-quay"), found("\"Wick Quay\""), "another text may say so");
        assertEquals(2, found("harbour bell").size());
        assertFalse(leadsTo("gazette.example/bell"));
        run("rule", barge, "--clear").expecting(0);
        assertTrue(leadsTo("https://gazette.example/bell"), "the mask was taken back");
        run("verify").expecting(0);
    }

    @Test
    void withdrawing_one_brings_no_link_of_another_back() throws IOException {
        protect();
        run(
                        "import",
                        post("the-barge", "The barge", "https://herald.example/barge", SHARED),
                        post("the-mate", "The mate", "https://gazette.example/mate", SHARED + NAMING),
                        "--publish")
                .expecting(0);
        run("withdraw", found("Harrow Sound").getFirst()).expecting(0);
        assertFalse(leadsTo("herald.example/barge"));
    }
}
