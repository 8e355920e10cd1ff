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

@DisplayName("Rulings on one clipping")
class RulingTest {
    private static final String LAMP = """
            Monthly Archives: May 2020

            The lamp on the mole

            Posted on May 4, 2020 by Mira

            The lamp on the mole of Orrin Bay was lit by Tuva Ostling on Friday, and the harbour office asked who had paid for the oil that burnt in it.

            %s[Harbour Herald]
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        run("import", lamp(""), "--publish").expecting(0);
    }

    private Path lamp(String more) throws IOException {
        return Files.writeString(folder.resolve("lamp-" + more.length() + ".txt"), LAMP.formatted(more));
    }

    private Told run(Object... arguments) {
        return Told.by(Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve("data")))
                .toArray());
    }

    private String found(String words) {
        return run("search", words, "--json").out();
    }

    @Test
    void are_added_to_and_what_is_not_named_stays() {
        run("rule", "the-lamp-on-the-mole", "--mask", "Tuva Ostling=a keeper").expecting(0);
        run("rule", "the-lamp-on-the-mole", "--month-only", "--by", "Ada").expecting(0);
        assertEquals("", found("Ostling"));
        run("withdraw", "the-lamp-on-the-mole").expecting(0);
        run("rule", "the-lamp-on-the-mole", "--month-only").expecting(1);
        run("rule", "the-lamp-on-the-mole", "--release").expecting(0);
        assertEquals("", found("Ostling"), "nor does a withdrawal lift it");
        assertTrue(found("lamp").contains("/2020/05/the-lamp-on-the-mole/"));
        String told = run("rule", "the-lamp-on-the-mole").expecting(0).out();
        assertTrue(told.contains("Ada") && told.contains("--month-only") && told.contains("=a keeper"), told);
        assertFalse(told.contains("Ostling"), told);
        assertTrue(run("rule", "the-lamp-on-the-mole", "--names").out().contains("Ostling"));
        run("rule", "the-lamp-on-the-mole", "--clear", "mask", "--full-date").expecting(0);
        assertTrue(found("Ostling").contains("2020-05-04"));
        run("verify").expecting(0);
    }

    @Test
    void that_mask_what_is_not_there_are_refused_and_change_nothing() {
        run("rule", "the-lamp-on-the-mole", "--mask", "Tuva Ostlind", "--unlist")
                .expecting(1);
        run("rule", "the-lamp-on-the-mole", "--unmask", "Ostling").expecting(1);
        assertFalse(found("Ostling").isEmpty());
    }

    @Test
    void tell_what_stood_and_what_stands() throws IOException {
        String told = run("rule", "the-lamp-on-the-mole", "--mask", "harbour office=an office", "--month-only")
                .expecting(0)
                .err();
        assertTrue(told.contains("Was: release\n") && told.contains("--month-only"), told);
        told = run("rule", "the-lamp-on-the-mole", "--clear", "--dry-run")
                .expecting(0)
                .err();
        assertTrue(told.contains("--mask \"…=an office\"") && told.contains("Would be: release\n"), told);
        run("withdraw", "the-lamp-on-the-mole").expecting(0);
        run("import", lamp("A neighbour, Sif Hagelund, carried the can up the steps by herself that night.\n\n"))
                .expecting(0);
        run("person", "add", "Sif Hagelund").expecting(0);
        told = run("rule", "the-lamp-on-the-mole", "--release").expecting(0).err();
        assertTrue(told.contains("text changed") && told.contains("carried the can"), told);
        assertFalse(told.contains("Hagelund"), told);
    }

    @Test
    void that_let_a_part_of_a_longer_name_stand_are_refused() {
        run("person", "add", "Tuva Ostling").expecting(0);
        Told told = run("rule", "the-lamp-on-the-mole", "--unmask", "Ostling").expecting(1);
        assertTrue(told.err().contains("part of a longer name"), told.err());
        assertFalse(told.err().contains("Ostling"), told.err());
    }

    @Test
    void that_wait_for_a_second_person_are_told_when_another_takes_their_place() {
        run("person", "add", "Tuva Ostling").expecting(0);
        run("settings", "two-people", "yes").expecting(0);
        run("rule", "the-lamp-on-the-mole", "--show", "link", "--by", "Ada").expecting(1);
        String told = run("rule", "the-lamp-on-the-mole", "--show", "outlet", "--by", "Bo")
                .expecting(1)
                .err();
        assertTrue(told.contains("waited for a second person, by Ada") && told.contains("--show link"), told);
    }

    @Test
    void that_withdraw_can_be_made_open_or_silent_later() {
        run("withdraw", "the-lamp-on-the-mole").expecting(0);
        Told told = run("withdraw", "the-lamp-on-the-mole").expecting(0);
        assertTrue(told.err().contains("withdrawn already, silently"), told.err());
        told = run("withdraw", "the-lamp-on-the-mole", "--openly").expecting(0);
        assertTrue(told.err().contains("says so now: /2020/05/the-lamp-on-the-mole/"), told.err());
        run("verify").expecting(0);
        told = run("withdraw", "the-lamp-on-the-mole").expecting(0);
        assertTrue(told.err().contains("says nothing of it now"), told.err());
        run("verify").expecting(0);
        run("rule", "the-lamp-on-the-mole", "--release").expecting(0);
        assertTrue(found("lamp").contains("/2020/05/the-lamp-on-the-mole/"));
    }

    @Test
    void that_no_longer_hold_anything_back_say_so() throws IOException {
        run("person", "add", "Dawn").expecting(0);
        Path page = Files.writeString(
                folder.resolve("watch.txt"),
                "The watch on the mole\n\nPosted on May 6, 2020 by Mira\n\nNobody slept on the mole that night, and the boats stayed where they were. Dawn had come.\n\n[Harbour Herald]\n");
        run("import", page, "--publish");
        String id = run("review", "--json").json().getFirst().get("id").asText();
        assertTrue(run("review", id).out().contains("Not public: "));
        run("person", "remove", "Dawn", "--yes").expecting(0);
        assertTrue(
                run("review", id).out().contains("Nothing holds it back any more"),
                run("review", id).out());
        run("rule", id, "--release").expecting(0);
        assertFalse(found("slept").isEmpty());
    }

    @Test
    void can_be_tried_out() {
        String told = run("rule", "the-lamp-on-the-mole", "--mask", "lamp on the mole=light", "--dry-run")
                .expecting(0)
                .out();
        assertTrue(told.contains("moved"), told);
        assertFalse(found("Ostling").isEmpty());
        assertTrue(found("lamp").contains("the-lamp-on-the-mole"), "nothing is done");
    }

    @Test
    void let_a_false_find_stand_here_alone() {
        run("person", "add", "Tuva Ostling").expecting(0);
        assertEquals("", found("Tuva"));
        run("rule", "the-lamp-on-the-mole", "--unmask", "Tuva Ostling").expecting(0);
        assertTrue(found("Tuva").contains("Ostling"));
        run("leakcheck").expecting(0);
        run("publish", "--out", folder.resolve("site")).expecting(0);
        run("rule", "the-lamp-on-the-mole", "--clear", "unmask").expecting(0);
        assertEquals("", found("Tuva"));
        run("leakcheck", folder.resolve("site")).expecting(0);
    }

    @Test
    void let_a_word_stand_that_may_be_a_name() throws IOException {
        run("person", "add", "Dawn").expecting(0);
        Path page = Files.writeString(
                folder.resolve("watch.txt"),
                "The watch on the mole\n\nPosted on May 6, 2020 by Mira\n\nNobody slept on the mole that night, and the boats stayed where they were. Dawn had come.\n\n[Harbour Herald]\n");
        Told told = run("import", page, "--publish");
        assertTrue(told.err().contains("--unmask"), told.err());
        assertEquals("", found("slept"));
        String id = run("review", "--json").json().getFirst().get("id").asText();
        run("rule", id, "--unmask", "Dawn").expecting(0);
        assertFalse(found("slept").isEmpty());
    }

    @Test
    void cover_the_text_that_was_seen() throws IOException {
        Path fuller = lamp(
                "A neighbour, Sif Hagelund of 9 Rope Walk, says that it was she who carried the can up the steps.\n\n");
        Told told = run("import", fuller).expecting(0);
        assertTrue(told.err().contains("waits"), told.err());
        assertEquals("", found("Hagelund"));
        assertTrue(run("review").out().contains("changed since"));
        String id = run("review", "--json").json().getFirst().get("id").asText();
        assertTrue(run("review", id).out().contains("+ text"));
        run("reindex").expecting(0);
        run("rule", id, "--month-only").expecting(0);
        assertEquals("", found("Hagelund"), "neither of these has seen it");
        run("verify").expecting(0);
        run("person", "add", "Tuva Ostling").expecting(0);
        assertEquals("", found("Ostling"), "masks follow at once");
        Told released = run("import", fuller, "--publish").expecting(0);
        assertTrue(released.err().contains("changed  /2020/05/the-lamp-on-the-mole/"), released.err());
        assertFalse(found("Hagelund").isEmpty());
        run("verify").expecting(0);
    }

    @Test
    void that_withdraw_hold_back_every_copy() throws IOException {
        run("withdraw", "/2020/05/the-lamp-on-the-mole/").expecting(0);
        Path copy = Files.writeString(
                folder.resolve("copy.txt"),
                LAMP.formatted("")
                        .replace("The lamp on the mole\n", "Who lit it?\n")
                        .replace("Herald", "Gazette"));
        assertTrue(run("import", copy, "--publish").err().contains("taken back"));
        assertEquals("", found("Ostling"));
        List<String> withdrawn = run("review", "--withdrawn", "--json").json().stream()
                .map(row -> row.get("path").asText())
                .toList();
        assertEquals(List.of("/2020/05/the-lamp-on-the-mole/"), withdrawn);
    }

    @Test
    void that_withdraw_take_copies_along_when_asked() throws IOException {
        Path copy = Files.writeString(
                folder.resolve("copy.txt"),
                LAMP.formatted("")
                        .replace("The lamp on the mole\n", "Who lit it?\n")
                        .replace("Herald", "Gazette"));
        run("import", copy, "--publish").expecting(0);
        run("rule", "who-lit-it", "--mask", "harbour office").expecting(0);
        Told unmasked = run("rule", "the-lamp-on-the-mole", "--unmask", "harbour office")
                .expecting(1);
        assertTrue(
                unmasked.err().contains("ruling on a copy") && unmasked.err().contains("who-lit-it"), unmasked.err());
        assertTrue(run("withdraw", "who-lit-it").expecting(0).err().contains("still public"));
        run("rule", "who-lit-it", "--release").expecting(0);
        run("withdraw", "who-lit-it", "--with-copies").expecting(0);
        assertEquals("", found("Ostling"));
    }
}
