package org.jogakbo.protection.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The mutation check: the mask is taken away altogether, and every sentence of the world's people goes to the second look as it is. Its
 * spellings were made for the mask's own tests, by rules that the second look does not know.
 */
@DisplayName("With the mask taken away, the second look holds")
class WithoutMaskTest {
    /** Names printed whole, as a reader would read them. */
    private static final Set<String> WHOLE =
            Set.of("full", "order", "comma", "age", "capitals", "title", "suffix", "possessive", "zero-width");

    /** A family name beside words that say it is one. */
    private static final Set<String> FAMILY = Set.of("title+family", "family-possessive", "plural", "family-capitals");

    private static final double FEWEST_WHOLE = 0.98;
    private static final double FEWEST_WHOLE_OF_A_CULTURE = 0.9;
    private static final double FEWEST_FAMILY = 0.9;

    /** How many of how many were held. */
    private static final class Share {
        private int tried;
        private int held;

        double held() {
            return tried == 0 ? 1 : (double) held / tried;
        }
    }

    private final Path world = Path.of("src/test/resources/org/jogakbo/protection/world");
    private final Map<String, Share> cultures = new TreeMap<>();
    private final Share whole = new Share();
    private final Share family = new Share();
    private final List<String> missed = new ArrayList<>();

    @Test
    void nearly_every_name_printed_whole_and_family_names_where_the_original_says_who_is_meant() throws IOException {
        Map<String, String> frames = new HashMap<>();
        Files.readAllLines(world.resolve("frames.txt")).forEach(line -> {
            String[] cells = line.split("\\|");
            frames.put(cells[0], cells[1]);
        });
        try (Stream<Path> files = Files.list(world)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                culture(file, frames);
            }
        }
        cultures.forEach((name, share) -> System.out.printf(
                Locale.ROOT, "without mask: %-24s %4d of %4d whole names held%n", name, share.held, share.tried));
        System.out.printf(
                Locale.ROOT,
                "without mask: %d of %d whole names held, %d of %d family names beside a full one%n",
                whole.held,
                whole.tried,
                family.held,
                family.tried);
        assertTrue(whole.tried > 4000 && family.tried > 1000, "tried: " + whole.tried + ", " + family.tried);
        assertTrue(whole.held() >= FEWEST_WHOLE, "missed: " + missed);
        assertTrue(family.held() >= FEWEST_FAMILY, "missed: " + missed);
        cultures.forEach(
                (name, share) -> assertTrue(share.held() >= FEWEST_WHOLE_OF_A_CULTURE, name + " of " + missed));
    }

    private void culture(Path file, Map<String, String> frames) throws IOException {
        Person person = null;
        SecondLook look = null;
        Share share = cultures.computeIfAbsent(file.getFileName().toString().replace(".tsv", ""), _ -> new Share());
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t");
            if (cells[0].equals("person")) {
                person = Person.of(1, List.of(cells[3].split(" \\| ")), Protection.of(Level.WITHHELD, null));
                look = new SecondLook(List.of(person));
            } else if (person != null && look != null && !cells[1].contains("?") && !cells[2].contains("?")) {
                String frame = frames.getOrDefault(cells[1], "Yesterday the clerk spoke with %s.");
                String text = frame.replace("%s", cells[3].replaceAll("[{}]", ""));
                if (WHOLE.contains(cells[0]) && cells[2].equals("full")) {
                    boolean held = !look.finds(places(text)).isEmpty();
                    count(whole, held);
                    count(share, held);
                    note(held, text);
                } else if (FAMILY.contains(cells[0])) {
                    Set<Long> named = look.named(places(person.names().getFirst() + ".\n" + text));
                    boolean held = !look.finds(places(text), named, List.of()).isEmpty();
                    count(family, held);
                    note(held, text);
                }
            }
        }
    }

    private void note(boolean held, String text) {
        if (!held) {
            missed.add(text);
        }
    }

    private static void count(Share share, boolean held) {
        share.tried++;
        share.held += held ? 1 : 0;
    }

    private static List<Place> places(String text) {
        return List.of(new Place("a paragraph", text));
    }

    @Test
    void a_family_name_that_the_original_completes_but_nobody_elses() {
        Person person = Person.of(7, List.of("Tilde Walker"), Protection.of(Level.WITHHELD, null));
        SecondLook look = new SecondLook(List.of(person));
        List<Place> shown = places("The judge heard Ms Walker on Monday.");
        assertEquals(List.of(), look.finds(shown), "a name of thousands");
        assertEquals(Set.of(7L), look.named(places("Tilde Walker came first.")));
        assertEquals(1, look.finds(shown, Set.of(7L), List.of()).size());
        assertEquals(
                List.of(),
                look.finds(places("The judge heard Jonas Walker on Monday."), Set.of(7L), List.of()),
                "another's full name");
    }

    @Test
    void a_given_name_only_where_the_original_names_the_person() {
        Person person =
                Person.of(3, List.of("Zephirine Grobaux", "پروانه کوهساری"), Protection.of(Level.WITHHELD, null));
        SecondLook look = new SecondLook(List.of(person));
        List<Place> shown = places("Then Zephirine left for the coast.");
        assertEquals(List.of(), look.finds(shown));
        assertEquals(1, look.finds(shown, Set.of(3L), List.of()).size());
        assertEquals(List.of(), look.finds(places("دیروز پروانه در باغ دیده شد.")), "it is a word, too");
    }

    @Test
    void no_rare_family_name_that_the_text_gives_to_somebody_else() {
        Person person = Person.of(3, List.of("Zephirine Grobaux"), Protection.of(Level.WITHHELD, null));
        SecondLook look = new SecondLook(List.of(person));
        assertEquals(1, look.finds(places("Later the neighbour saw Grobaux.")).size());
        assertEquals(List.of(), look.finds(places("Robert Grobaux keeps bees. Later the neighbour saw Grobaux.")));
    }

    @Test
    void a_family_name_that_stands_before_a_common_given_name() {
        Person person = Person.of(3, List.of("Csöngedi Istvan"), Protection.of(Level.WITHHELD, null));
        assertEquals(
                1,
                new SecondLook(List.of(person))
                        .finds(places("Later the neighbour saw Csöngedi."))
                        .size());
    }
}
