package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Persons, one act at a time")
class PeopleTest {
    private static final String MONTH = """
            Monthly Archives: May 2022

            Tove Lindqvist and the loom

            Posted on May 19, 2022 by Mira

            Tove Lindqvist wove the grey sail. Her brother Nils Lindqvist held the light. Write to tovelindqvist@loom.example.

            [The Mill Gazette]

            The night ferry

            Posted on May 12, 2022 by Mira

            The night ferry was late again, and the harbour master wrote down eleven boats, each of them by hand.

            [Harbour Herald]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void publish_two_clippings() throws IOException {
        data = folder.resolve("data");
        Path month = Files.writeString(folder.resolve("2022-05.txt"), MONTH);
        Told.by("import", month, "--publish", "--data", data).expecting(0);
    }

    private Told run(Object... arguments) {
        return Told.by(
                Stream.concat(Stream.of(arguments), Stream.of("--data", data)).toArray());
    }

    private String found(String word) {
        return run("search", word, "--json").out();
    }

    private static void namesNobody(Told told) {
        String all = (told.out() + told.err()).toLowerCase(Locale.ROOT);
        assertFalse(besidesHerBrother(all).contains("lindqvist"), all);
    }

    /** He is not protected: his full name stands, and hers goes. */
    private static String besidesHerBrother(String text) {
        return text.replaceAll("(?i)nils lindqvist", "");
    }

    @Nested
    class Adding {
        @Test
        void words_without_quotes_are_refused_and_not_repeated() {
            Told told = run("person", "add", "Tuva", "Ostling").expecting(2);
            assertTrue(told.err().contains("quotes") && !told.err().contains("Ostling"), told.err());
        }

        @Test
        void what_stands_instead_needs_a_rule_that_shows_it() {
            Told told = run("person", "add", "Tuva Ostling", "--as", "a keeper").expecting(2);
            assertTrue(told.err().contains("--protect role"), told.err());
            assertEquals("", run("person", "list", "--json").expecting(0).out());
        }

        @Test
        void a_name_that_somebody_has_already_is_told() {
            run("person", "add", "Tuva Ostling").expecting(0);
            Told told = run("person", "add", "TUVA OSTLING").expecting(0);
            assertTrue(told.err().contains("person merge 1 2"), told.err());
            assertFalse(told.err().contains("Ostling"), told.err());
        }

        @Test
        void tells_where_the_person_stands_and_names_nobody_in_it() {
            Told told = run("person", "add", "Tove Lindqvist", "--json").expecting(0);
            JsonNode one = told.json().getFirst();
            assertEquals(1, one.get("stands").get("clippings").asInt());
            assertTrue(one.get("stands").get("places").asInt() >= 3, told.out());
            String sentence =
                    one.get("stands").get("sentences").get(0).get("sentence").asText();
            assertFalse(sentence.contains("Lindqvist"), sentence);
            assertEquals(
                    "Tove Lindqvist", one.get("understood").get(0).get("form").asText());
            namesNobody(new Told(0, "", told.err()));
            assertTrue(run("person", "show", "1", "--names").out().contains("wove the grey sail")
                    || run("person", "show", "1", "--names").out().contains("and the loom"));
        }

        @Test
        void warns_of_who_stands_nowhere() {
            Told told = run("person", "add", "Tove Lindquist").expecting(0);
            assertTrue(told.err().contains("WARNING"), told.err());
        }

        @Test
        void refuses_what_can_match_nothing_before_anything_is_written() {
            run("person", "add", "?!").expecting(1);
            run("person", "add", "Tove Lindqvist", "--alias", "—").expecting(1);
            run("person", "add", "Tove Lindqvist", "--detail", "…").expecting(1);
            assertEquals(0, run("person", "list", "--json").json().size());
        }

        @Test
        void refuses_a_replacement_that_holds_a_name() {
            run("person", "add", "Tove Lindqvist", "--protect", "role", "--as", "Weaver Lindqvist")
                    .expecting(1);
            run("person", "add", "Tove Lindqvist", "--protect", "role", "--as", "the weaver")
                    .expecting(0);
            run("person", "add", "Rune Aasen", "--protect", "pseudonym", "--as", "Tove")
                    .expecting(1);
            Told told =
                    run("person", "protect", "1", "--as", "weaver LINDQVIST").expecting(1);
            namesNobody(told);
            assertTrue(found("sail").contains("the weaver"));
        }

        @Test
        void says_what_it_would_do_and_does_not() {
            run("person", "add", "Tove Lindqvist", "--dry-run").expecting(0);
            assertEquals(0, run("person", "list", "--json").json().size());
            assertTrue(found("sail").contains("Lindqvist"));
        }
    }

    @Nested
    class Forms {
        @BeforeEach
        void one_is_protected() {
            run("person", "add", "Tove Lindqvist").expecting(0);
        }

        @Test
        void are_added_and_removed_when_that_is_meant() {
            run("person", "relative", "add", "1", "Nils Lindqvist").expecting(0);
            run("person", "detail", "add", "1", "grey sail", "night ferry").expecting(0);
            assertEquals("", found("ferry"));
            Told asked = run("person", "detail", "remove", "1", "night ferry").expecting(1);
            assertTrue(asked.err().contains("--yes"), asked.err());
            assertTrue(asked.err().contains("/2022/05/"), asked.err());
            assertEquals("", found("ferry"));
            run("person", "detail", "remove", "1", "night ferry", "--yes").expecting(0);
            assertTrue(found("ferry").contains("ferry"));
            run("person", "detail", "remove", "1", "night ferry", "--yes").expecting(1);
        }

        @Test
        void may_not_all_go_and_none_may_be_empty() {
            run("person", "alias", "remove", "1", "Tove Lindqvist", "--yes").expecting(1);
            run("person", "alias", "add", "1", "()").expecting(1);
            run("person", "alias", "add", "1", " ").expecting(2);
        }

        @Test
        void are_understood_as_the_editor_says() {
            run("person", "alias", "add", "1", "Lindqvist Tove", "--family", "Lindqvist", "--given", "Tove")
                    .expecting(0);
            JsonNode hints =
                    run("person", "list", "--names", "--json").json().getFirst().get("hints");
            assertEquals("Lindqvist", hints.get(0).get("family").asText());
            run("person", "alias", "add", "1", "Tove L.", "--family", "Berg").expecting(1);
        }
    }

    @Nested
    class Loosening {
        @BeforeEach
        void one_is_protected() {
            run("person", "add", "Tove Lindqvist", "--protect", "role", "--as", "the weaver")
                    .expecting(0);
        }

        @Test
        void is_told_asked_and_done_with_yes_alone() {
            Told asked = run("person", "remove", "1").expecting(1);
            assertTrue(asked.err().contains("1 public page will"), asked.err());
            assertTrue(asked.err().contains("--yes"), asked.err());
            namesNobody(asked);
            assertFalse(besidesHerBrother(found("sail")).contains("Lindqvist"));
            run("person", "remove", "1", "--dry-run").expecting(0);
            assertFalse(besidesHerBrother(found("sail")).contains("Lindqvist"));
            run("person", "remove", "1", "--yes").expecting(0);
            assertTrue(found("sail").contains("Lindqvist"));
            run("verify").expecting(0);
        }

        @Test
        void by_a_merge_happens_only_where_it_is_asked_for() {
            run("person", "add", "Lindqvist, Tove", "--protect", "named").expecting(0);
            run("person", "merge", "2", "1", "--protect", "named").expecting(1);
            run("person", "merge", "2", "1").expecting(0);
            JsonNode one = run("person", "list", "--json").json().getFirst();
            assertEquals(
                    "2 role the weaver",
                    one.get("id").asText() + " " + one.get("protect").asText() + " "
                            + one.get("as").asText());
            assertTrue(found("sail").contains("the weaver"));
        }

        @Test
        void keeps_what_is_not_said() {
            run("person", "protect", "1", "--reason", "her brother").expecting(0);
            JsonNode one = run("person", "list", "--names", "--json").json().getFirst();
            assertEquals("role", one.get("protect").asText());
            assertEquals("the weaver", one.get("as").asText());
            assertEquals("her brother", one.get("reason").asText());
        }
    }

    @Nested
    class Two_people {
        @Test
        void are_demanded_by_the_archive_and_by_no_shell() throws IOException {
            run("person", "add", "Tove Lindqvist").expecting(0);
            run("settings", "two-people", "yes", "--by", "Ilse").expecting(0);
            Path more = Files.writeString(
                    folder.resolve("more.txt"),
                    "The loom again\n\nPosted on June 2, 2022 by Mira\n\nTove Lindqvist wove a second cloth for the island and hung it over the rail of the quay.\n\n[Harbour Herald]\n");
            Told told = run("import", more, "--publish");
            namesNobody(told);
            assertTrue(told.err().contains("second person"), told.err());
            assertEquals("", found("rail"));
            assertTrue(run("settings").out().contains("Ilse"));
            run("settings", "two-people", "no").expecting(1);
            assertEquals(
                    "yes",
                    run("settings", "--json").json().getFirst().get("value").asText());
            run("settings", "two-people", "no", "--yes", "--by", "Bram").expecting(0);
            assertEquals(
                    "Bram",
                    run("settings", "--json").json().getFirst().get("by").asText());
            run("settings", "three-people", "yes").expecting(2);
        }

        @Test
        void are_demanded_for_a_ruling_that_shows_more_of_a_public_page() {
            run("person", "add", "Tove Lindqvist").expecting(0);
            run("settings", "two-people", "yes", "--by", "Ilse").expecting(0);
            String page =
                    run("search", "sail", "--json").json().getFirst().get("url").asText();
            run("rule", page, "--mask", "grey sail=a cloth", "--by", "Ilse").expecting(0);
            assertEquals("", found("sail"), "one is enough to show less");
            Told told =
                    run("rule", page, "--unmask", "grey sail", "--by", "Ilse").expecting(1);
            assertTrue(told.err().contains("second person"), told.err());
            run("rule", page, "--unmask", "grey sail", "--by", "Ilse").expecting(1);
            assertEquals("", found("sail"));
            run("reindex").expecting(0);
            assertEquals("", found("sail"));
            run("verify").expecting(0);
            run("rule", page, "--unmask", "grey sail", "--by", "Bram").expecting(0);
            assertFalse(found("sail").isEmpty());
            run("verify").expecting(0);
        }
    }

    @Nested
    class What_a_command_says {
        @Test
        void names_nobody_protected() throws IOException {
            run("person", "add", "Tove Lindqvist").expecting(0);
            Path page = Files.writeString(folder.resolve("tove-lindqvist.html"), """
                    <!doctype html><html lang="en"><head><title>Tove Lindqvist comes home</title>
                    <meta property="og:type" content="article"></head><body><article><h1>Tove Lindqvist comes home</h1>
                    <p>#FreeToveLindqvist was painted on the wall of the mill when Tove Lindqvist, 41, came home. Write to toveLindqvist@mill.example.</p>
                    <p>Ms. Lindqvist said that nothing had changed at the quay, and that the boats lay where they had always lain.</p>
                    </article></body></html>
                    """);
            Path broken = Files.writeString(folder.resolve("TOVE_LINDQVIST.pdf"), "no pdf");
            namesNobody(run("import", page, broken, "--json"));
            namesNobody(run("import", page, "--publish", "--json"));
            namesNobody(run("review"));
            namesNobody(run("review", "--json"));
            String id = run("review", "--json").json().getFirst().get("id").asText();
            namesNobody(run("review", id));
            namesNobody(run("review", id, "--json"));
            namesNobody(run("person", "list"));
            namesNobody(run("person", "show", "1"));
            namesNobody(run("person", "show", "1", "--json"));
            namesNobody(run("rule", "tove-lindqvist", "--release"));
            assertTrue(run("review", id, "--names").out().contains("Lindqvist"));
        }
    }
}
