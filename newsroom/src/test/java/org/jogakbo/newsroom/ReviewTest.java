package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void an_archive_nobody_ruled_on() throws Exception {
        data = folder.resolve("data");
        Path page = folder.resolve("page.html");
        Files.writeString(page, """
            <!doctype html><html lang="en"><head><title>The weaver of Saltmere</title>
            <meta property="og:type" content="article"><meta property="article:published_time" content="2021-06-19T09:00:00+01:00"></head>
            <body><article><h1>The weaver of Saltmere</h1>
            <p>Hanna (an alias), 34, mends nets. She comes from Saltmere and worked as a signal clerk until the long winter came.</p>
            <p>She fled in 2014, and her younger brother remains in the valley. “Nobody writes,” said Min Haeryang of the harbour.</p>
            <p>Whoever wants a net may call 010-5550-1234 after six, when the boats have come in and the quay is quiet again.</p>
            </article></body></html>
            """);
        Told.by("import", page, "--data", data).expecting(0);
    }

    @Test
    void lists_what_waits_with_what_there_is_to_look_at() {
        Told told = Told.by("review", "--data", data, "--json").expecting(0);
        assertEquals(1, told.json().size(), told.out());
        assertEquals("no ruling", told.json().getFirst().get("state").asText());
        assertEquals(
                1, told.json().getFirst().get("suggestions").get("telephone").asInt());
        assertTrue(Told.by("review", "--data", data).expecting(0).out().contains("telephone 1"));
    }

    @Test
    void shows_each_suggestion_with_its_sentence_and_why_and_the_jigsaw_of_who_is_in_it() {
        String id = Told.by("review", "--data", data, "--json")
                .json()
                .getFirst()
                .get("id")
                .asText();
        String out = Told.by("review", id, "--data", data).expecting(0).out();
        assertTrue(out.contains("010-5550-1234"), out);
        assertTrue(out.contains("Family who may pay"), out);
        assertTrue(out.contains("Min Haeryang"), out);
        assertTrue(out.contains("Jigsaw of “Hanna”: 100 of 100"), out);
    }

    @Test
    void tells_no_protected_name_unless_asked() {
        Told.by("person", "add", "Min Haeryang", "--protect", "role", "--as", "the skipper", "--data", data)
                .expecting(0);
        String id = Told.by("review", "--data", data, "--json")
                .json()
                .getFirst()
                .get("id")
                .asText();
        for (String json : new String[] {"--json", "--most=9"}) {
            String out =
                    Told.by("review", id, "--data", data, json).expecting(0).out();
            assertFalse(out.contains("Haeryang"), out);
            assertTrue(out.contains("person 1, the skipper"), out);
        }
        assertTrue(
                Told.by("review", id, "--names", "--data", data).out().contains("person 1, the skipper, Min Haeryang"));
    }

    @Test
    void puts_together_what_is_told_of_one_pseudonym() {
        Told told = Told.by("review", "--jigsaw", "Hanna", "--data", data).expecting(0);
        assertTrue(told.out().contains("town        Saltmere"), told.out());
        assertTrue(told.out().contains("leave out: town (Saltmere)"), told.out());
        Told.by("review", "--jigsaw", "Nobody at all", "--data", data).expecting(1);
    }
}
