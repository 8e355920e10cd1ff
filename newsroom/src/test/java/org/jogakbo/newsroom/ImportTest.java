package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("import")
class ImportTest {
    private static final String MONTH = """
            Monthly Archives: June 2021

            The ferry sails again

            Posted on June 19, 2021 by Mira

            The ferry to Low Skerry sailed on Tuesday for the first time in nine years. Forty people stood on deck.

            Nobody spoke until the lighthouse came in sight, and then everybody did.

            [The Mill Gazette]

            What the keeper saw – Part 1

            Posted on June 12, 2021 by Mira

            The lighthouse keeper counted eleven boats on the night of the ninth, and wrote each of them down.

            [Harbour Herald]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void name_the_data_folder() {
        data = folder.resolve("data");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Told publish(Path... inputs) {
        Object[] words = new Object[inputs.length + 5];
        words[0] = "import";
        System.arraycopy(inputs, 0, words, 1, inputs.length);
        words[inputs.length + 1] = "--publish";
        words[inputs.length + 2] = "--json";
        words[inputs.length + 3] = "--data";
        words[inputs.length + 4] = data;
        return Told.by(words);
    }

    /** Their numbers, and the log, must not tell the order of the digests of what stays private. */
    @Test
    void publishes_posts_in_the_pages_order_though_they_were_imported_before() throws IOException {
        List<String> boats = List.of("barges", "cutters", "dories", "ketches", "luggers", "punts", "smacks", "yawls");
        StringBuilder month = new StringBuilder("Monthly Archives: June 2021\n\n");
        for (int i = 0; i < boats.size(); i++) {
            month.append("The ferry\n\nPosted on June %d, 2021 by Mira\n\n".formatted(28 - 3 * i))
                    .append("Eleven %s lay at Low Skerry all night, and nobody came.\n\n[Harbour Herald]\n\n"
                            .formatted(boats.get(i)));
        }
        Path page = write("june.txt", month.toString());
        Told.by("import", page, "--data", data).expecting(0);
        publish(page).expecting(0);
        for (int i = 0; i < boats.size(); i++) {
            assertEquals(
                    "/2021/06/the-ferry" + (i == 0 ? "" : "-" + (i + 1)) + "/",
                    Told.by("search", boats.get(i), "--json", "--data", data)
                            .json()
                            .getFirst()
                            .get("url")
                            .asText());
        }
    }

    @Test
    void takes_each_post_of_an_archive_page_and_says_so_when_it_is_durable() throws IOException {
        List<JsonNode> lines = publish(write("june.txt", MONTH)).expecting(0).json();
        assertEquals(
                List.of("The ferry sails again", "What the keeper saw – Part 1"),
                lines.stream().map(line -> line.get("title").asText()).toList());
        assertEquals(
                "/2021/06/the-ferry-sails-again/", lines.getFirst().get("url").asText());
        assertEquals("new", lines.getFirst().get("status").asText());
    }

    @Test
    void adds_nothing_when_the_same_input_comes_twice() throws IOException {
        Path june = write("june.txt", MONTH);
        publish(june).expecting(0);
        long vault = size(data.resolve("private/vault"));
        Told again = publish(june, write("copy-of-june.txt", MONTH)).expecting(0);
        assertTrue(again.json().isEmpty(), again.out());
        assertTrue(again.err().contains("0 new clippings") && again.err().contains("2 duplicates"), again.err());
        assertEquals(vault, size(data.resolve("private/vault")), "bytes in the vault");
    }

    @Test
    void knows_a_post_met_again_and_lets_the_fuller_text_win() throws IOException {
        publish(write("june.txt", MONTH)).expecting(0);
        Path single = write("single.html", """
                <html lang="en"><head><title>The ferry sails again</title></head><body><article class="post"><h1 class="entry-title">The ferry sails again</h1>
                <time class="entry-date" datetime="2021-06-19T10:00:00+01:00">June 19, 2021</time>
                <div class="entry-content"><p>The ferry to Low Skerry sailed on Tuesday for the first time in nine years. Forty people stood on deck.</p>
                <p>Nobody spoke until the lighthouse came in sight, and then everybody did.</p>
                <p>The return fare is two crowns, as it was on the day the line was closed, and the captain is the same man.</p></div></article></body></html>
                """);
        List<JsonNode> lines = publish(single).expecting(0).json();
        assertEquals("fuller", lines.getFirst().get("status").asText());
        assertEquals(
                "/2021/06/the-ferry-sails-again/", lines.getFirst().get("url").asText(), "it stays where it stands");
        Told found = Told.by("search", "captain", "--json", "--data", data).expecting(0);
        assertEquals(
                "the-ferry-sails-again", found.json().getFirst().get("slug").asText());
    }

    @Test
    void keeps_everything_private_without_publish_and_releases_it_later() throws IOException {
        Path june = write("june.txt", MONTH);
        Told.by("import", june, "--data", data).expecting(0);
        assertTrue(Told.by("search", "ferry", "--json", "--data", data)
                .expecting(0)
                .json()
                .isEmpty());
        publish(june).expecting(0);
        assertEquals(
                1,
                Told.by("search", "ferry", "--json", "--data", data)
                        .expecting(0)
                        .json()
                        .size());
    }

    @Test
    void files_what_has_no_date_under_undated() throws IOException {
        Path single = write("note.html", """
                <html lang="en"><head><meta property="og:title" content="A note on tides"></head><body><article><h1>A note on tides</h1>
                <p>The tide tables of the islands were kept by hand until the year the printer's shop burned down, and nobody has set them since.</p>
                <p>Each family keeps a copy of its own, and no two of them agree about the spring tides.</p></article></body></html>
                """);
        assertEquals(
                "/undated/a-note-on-tides/",
                publish(single).expecting(0).json().getFirst().get("url").asText());
    }

    @Nested
    @DisplayName("of the example archive")
    class OfTheExample {
        @Test
        void finds_every_clipping_once_in_whatever_order_its_sources_come() throws IOException {
            List<String> sources = Example.unpack(folder.resolve("example"));
            Set<String> forward = titlesOf(folder.resolve("one"), sources);
            Set<String> backward = titlesOf(folder.resolve("other"), sources.reversed());
            assertEquals(forward, backward);
            assertEquals(59, forward.size());
        }

        private Set<String> titlesOf(Path where, List<String> sources) {
            Object[] words = java.util.stream.Stream.concat(
                            sources.stream(),
                            java.util.stream.Stream.of("--json", "--publish", "--data", where.toString()))
                    .toArray();
            Object[] all = new Object[words.length + 1];
            all[0] = "import";
            System.arraycopy(words, 0, all, 1, words.length);
            Told.by(all).expecting(0);
            Told.by("verify", "--data", where).expecting(0);
            return Told.by(all).expecting(0).err().contains("0 new clippings") ? clippings(where) : Set.of();
        }

        private Set<String> clippings(Path where) {
            return java.util.stream.IntStream.rangeClosed(1, 4)
                    .mapToObj(page -> Told.by("search", "", "--json", "--size", 100, "--page", page, "--data", where)
                            .expecting(0)
                            .json())
                    .flatMap(List::stream)
                    .map(line -> line.get("published").asText() + " "
                            + line.get("outlet").asText() + " "
                            + line.get("title").asText())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void verify_finds_a_flipped_bit_in_the_vault() throws IOException {
        publish(write("june.txt", MONTH)).expecting(0);
        Told.by("verify", "--data", data).expecting(0);
        Path file;
        try (var files = Files.list(data.resolve("private/vault"))) {
            file = files.filter(one -> one.toString().endsWith(".warc.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        assertFalse(Told.by("verify", "--data", data).expecting(1).out().isBlank());
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
