package org.jogakbo.protection.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The guard alone over clippings in memory: each spelling of a protected person in sentences of its language. Sixty of the people in a
 * build; all of them with {@code -Djogakbo.canary=whole}, those of some cultures with {@code -Djogakbo.canary.of=REGEX}, other sixty with {@code -Djogakbo.seed=N}; {@code -Djogakbo.canary.report=FILE}
 * writes the table and what was left.
 */
@DisplayName("Names of the whole world")
class WorldSpellingsTest {
    private static final int SOME = 60;

    private static final boolean WHOLE = "whole".equals(System.getProperty("jogakbo.canary"));

    private static List<Invention> people() throws IOException {
        List<Invention> all = new ArrayList<>(Invention.all());
        if (System.getProperty("jogakbo.canary.of") != null) {
            all.removeIf(one -> !one.culture().matches(System.getProperty("jogakbo.canary.of", "")));
            return all;
        }
        if (!WHOLE) {
            Collections.shuffle(all, new Random(Long.getLong("jogakbo.seed", 20210611)));
            return all.subList(0, SOME);
        }
        return all;
    }

    @Test
    void are_those_of_at_least_three_hundred_people_of_twenty_cultures_and_twelve_scripts() throws IOException {
        List<Invention> all = Invention.all();
        assertTrue(all.stream().filter(one -> one.spellings().size() >= 40).count() >= 300);
        assertTrue(all.stream().map(Invention::culture).distinct().count() >= 20);
        assertTrue(all.stream().map(Invention::script).distinct().count() >= 12);
    }

    @Test
    void are_not_left_in_public_in_any_spelling_that_the_guide_promises() throws IOException {
        Map<String, List<String>> frames = Invention.frames();
        Tally tally = new Tally();
        for (Invention person : people()) {
            Trial trial = new Trial(person);
            for (Spelling spelling : person.spellings()) {
                for (String frame : frames.getOrDefault(spelling.language(), List.of())) {
                    tally.add(
                            person,
                            spelling.beyond() ? "beyond the promise" : spelling.kind(),
                            trial.in(frame, spelling));
                }
                if (!spelling.part()
                        && (spelling.kind().equals("full") || spelling.kind().equals("order"))
                        && spelling.stretches().size() > 1) {
                    for (Shape shape : Shape.values()) {
                        tally.add(person, "shape " + shape, trial.in(shape, spelling));
                    }
                }
            }
        }
        report(tally);
        List<String> left =
                tally.failures(2).stream().filter(one -> one.startsWith("LEFT")).toList();
        assertEquals(0, tally.left(), () -> tally.left() + " left of " + tally.all() + ": " + left);
    }

    private static void report(Tally tally) throws IOException {
        String file = System.getProperty("jogakbo.canary.report");
        if (file != null) {
            Files.writeString(Path.of(file), tally.table() + "\n" + String.join("\n", tally.failures(10_000)) + "\n");
        }
        System.out.println(tally.table()
                .lines()
                .filter(line -> line.startsWith("all"))
                .findFirst()
                .orElse(""));
    }
}
