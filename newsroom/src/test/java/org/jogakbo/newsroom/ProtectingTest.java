package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Protecting people")
class ProtectingTest {
    private static final String MONTH = """
            Monthly Archives: June 2021

            The ferry sails again

            Posted on June 19, 2021 by Mira

            The ferry to Low Skerry sailed on Tuesday. Seo Bora, who built the blue lantern, stood on deck. Ms. Seo waved.

            [The Mill Gazette]

            What the keeper saw

            Posted on June 12, 2021 by Mira

            The lighthouse keeper counted eleven boats on the night of the ninth, and wrote each of them down.

            [Harbour Herald]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void publish_two_clippings() throws IOException {
        data = folder.resolve("data");
        Path month = Files.writeString(folder.resolve("2021-06.txt"), MONTH);
        Told.by("import", month, "--publish", "--data", data).expecting(0);
    }

    private Told run(Object... arguments) {
        Object[] words =
                Stream.concat(Stream.of(arguments), Stream.of("--data", data)).toArray();
        return Told.by(words);
    }

    private String found(String word) {
        return run("search", word, "--json").out();
    }

    private String publicBytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(data.resolve("public"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Nested
    class A_person {
        @Test
        void is_masked_in_every_spelling_and_in_context() throws IOException {
            run("person", "add", "서보라", "--protect", "role", "--as", "the builder")
                    .expecting(0);
            assertEquals("", found("Bora"));
            assertTrue(found("lantern").contains("the builder"));
            assertFalse(publicBytes().contains("Seo"), "the family name with its title is hers here");
            run("leakcheck").expecting(0);
        }

        @Test
        void gets_a_pseudonym_that_is_kept() {
            run("person", "add", "Seo Bora", "--protect", "pseudonym").expecting(0);
            String as =
                    run("person", "list", "--json").json().getFirst().get("as").asText();
            assertFalse(as.isBlank());
            assertTrue(found("lantern").contains(as));
        }

        @Test
        void may_be_protected_otherwise_later() {
            run("person", "add", "Seo Bora").expecting(0);
            run("person", "protect", "1", "--protect", "named").expecting(1);
            assertFalse(found("lantern").contains("Seo"));
            run("person", "protect", "1", "--protect", "named", "--yes").expecting(0);
            assertTrue(found("lantern").contains("Seo"));
            run("person", "protect", "Seo Bora", "--protect", "role", "--as", "the builder")
                    .expecting(0);
            assertTrue(found("lantern").contains("the builder"));
            run("person", "protect", "nobody").expecting(1);
        }

        @Test
        void is_listed_by_number_and_by_name_only_when_asked() {
            run("person", "add", "Seo Bora", "--reason", "her son").expecting(0);
            assertFalse(run("person", "list").out().contains("Bora"));
            assertTrue(run("person", "list", "--names").out().contains("Seo Bora"));
        }

        @Test
        void met_twice_becomes_one() {
            run("person", "add", "Seo Bora", "--protect", "role", "--as", "the builder")
                    .expecting(0);
            run("person", "add", "Bora Lanternwright").expecting(0);
            run("person", "merge", "1", "2").expecting(0);
            JsonNode one = run("person", "list", "--names", "--json").json().getFirst();
            assertEquals(2, one.get("names").size());
            assertEquals(1, run("person", "list", "--json").json().size());
        }

        @Test
        void comes_from_a_table_and_goes_into_one() throws IOException {
            Path table = Files.writeString(folder.resolve("people.csv"), """
                    name,aliases,protect,as,details,review
                    Seo Bora,"서보라; Borah",role,the builder,the blue lantern,2027-03-01
                    Mun Garam,,,,,
                    """);
            run("person", "import", table).expecting(0);
            assertEquals(2, run("person", "list", "--json").json().size());
            assertTrue(found("ferry").contains("[withheld]") || !found("ferry").contains("lantern"));
            String again = run("person", "export").out();
            Path other = folder.resolve("other");
            Path copy = Files.writeString(folder.resolve("copy.csv"), again);
            Told.by("person", "import", copy, "--data", other).expecting(0);
            assertEquals(again, Told.by("person", "export", "--data", other).out());
        }

        @Test
        void in_a_bad_table_adds_nobody_and_is_not_named() throws IOException {
            Path table =
                    Files.writeString(folder.resolve("people.csv"), "name,protect\nSeo Bora,\nMun Garam,perhaps\n");
            Told told = run("person", "import", table).expecting(1);
            assertTrue(told.err().contains("Row 3"), told.err());
            assertFalse(told.err().contains("Garam"), told.err());
            assertEquals(0, run("person", "list", "--json").json().size());
        }

        @Test
        void is_sealed_under_another_key_when_asked() {
            run("person", "add", "Seo Bora").expecting(0);
            run("person", "rekey", "--to-file", folder.resolve("next.key")).expecting(0);
            // The key that the settings name is the old one.
            assertTrue(run("person", "list", "--names").expecting(1).err().contains("not the key"));
            assertEquals(1, run("person", "list", "--json").json().size());
            run("withdraw", "the-ferry-sails-again").expecting(0);
        }
    }

    @Nested
    class A_ruling {
        @Test
        void masks_words_and_leaves_out_the_outlet_and_the_day() throws IOException {
            run("rule", "the-ferry-sails-again", "--mask", "blue lantern=thing", "--drop", "outlet", "--month-only")
                    .expecting(0);
            String public_ = publicBytes();
            assertFalse(public_.contains("blue lantern"));
            assertFalse(public_.contains("Mill Gazette"));
            assertFalse(public_.contains("2021-06-19"));
            run("verify").expecting(0);
        }

        /** The clipping itself is not sealed, so the words that stand instead are looked for. */
        @Test
        void that_masks_words_is_sealed_and_withdrawing_needs_no_key() throws IOException {
            run("rule", "the-ferry-sails-again", "--mask", "blue lantern=landmark")
                    .expecting(0);
            try (Stream<Path> files = Files.walk(data.resolve("private"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertFalse(
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("landmark"),
                            file.toString());
                }
            }
            run("person", "rekey", "--to-file", folder.resolve("next.key")).expecting(0);
            run("rule", "the-ferry-sails-again", "--release").expecting(1);
            run("withdraw", "the-ferry-sails-again").expecting(0);
            assertEquals("", found("ferry"));
        }

        @Test
        void unlists_and_lists_again() {
            run("rule", "what-the-keeper-saw", "--unlist").expecting(0);
            assertEquals("", found("lighthouse"));
            run("verify").expecting(0);
            run("rule", "what-the-keeper-saw", "--list").expecting(0);
            assertTrue(found("lighthouse").contains("what-the-keeper-saw"));
        }

        @Test
        void withholds() {
            run("rule", "what-the-keeper-saw", "--withhold").expecting(0);
            assertEquals("", found("lighthouse"));
            run("rule", "nothing-of-the-kind", "--withhold").expecting(1);
        }
    }

    @Nested
    class The_leak_check {
        @Test
        void finds_a_name_however_it_is_wrapped_and_does_not_repeat_it() throws IOException {
            run("person", "add", "Seo Bora").expecting(0);
            Path site = Files.createDirectories(folder.resolve("site"));
            Files.writeString(site.resolve("a.html"), "<p>S&#101;o Bora</p>");
            Files.writeString(
                    site.resolve("b.txt"),
                    Base64.getEncoder().encodeToString("with Seo Bora in it".getBytes(StandardCharsets.UTF_8)));
            Files.writeString(site.resolve("seo-bora.txt"), "nothing");
            try (var gzip = new java.util.zip.GZIPOutputStream(Files.newOutputStream(site.resolve("c.gz")))) {
                gzip.write("서보라".getBytes(StandardCharsets.UTF_8));
            }
            Told told = run("leakcheck", site).expecting(1);
            for (String place : new String[] {"a.html", "b.txt (Base64)", "c.gz (gzip)", "the name of a file"}) {
                assertTrue(told.out().contains("Person 1 stands in " + place), told.out());
            }
            assertFalse(told.out().toLowerCase(java.util.Locale.ROOT).contains("bora"), told.out());
        }

        /** A short spelling stood among the offsets of a large index by chance. */
        @Test
        void looks_for_no_words_among_the_numbers_of_an_index() throws IOException {
            run("person", "add", "Seo Bora").expecting(0);
            Path index = data.resolve("public/index");
            Files.writeString(index.resolve("_zz_Lucene104_0.pay"), "\u0001seo bora\u0002");
            run("leakcheck").expecting(0);
            Files.writeString(index.resolve("_zz.fdt"), "\u0001seo bora\u0002");
            run("leakcheck").expecting(1);
            Path site = Files.createDirectories(folder.resolve("site"));
            Files.writeString(site.resolve("_zz.pay"), "seo bora");
            run("leakcheck", site).expecting(1);
        }

        @Test
        void of_the_public_side_sees_into_the_store_and_the_index() {
            run("leakcheck").expecting(0);
            run("person", "add", "Low Skerry", "--protect", "named").expecting(0);
            run("leakcheck").expecting(0);
        }
    }

    @Nested
    class A_static_edition {
        @Test
        void loses_what_is_withdrawn_or_protected_at_once() throws IOException {
            Path site = folder.resolve("site");
            run("publish", "--out", site).expecting(0);
            Path page = site.resolve("2021/06/the-ferry-sails-again/index.html");
            assertTrue(Files.readString(page).contains("Seo Bora"));
            run("person", "add", "Seo Bora").expecting(0);
            assertFalse(Files.readString(page).contains("Seo"));
            run("withdraw", "the-ferry-sails-again").expecting(0);
            assertFalse(Files.exists(page));
            run("leakcheck", site).expecting(0);
        }
    }
}
