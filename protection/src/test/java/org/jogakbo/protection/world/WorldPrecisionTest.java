package org.jogakbo.protection.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two hundred sentences each of 22 languages, about invented places and other people, of which many hold words that names are made of. */
@DisplayName("With two hundred people of all cultures protected")
class WorldPrecisionTest {
    private static final int PEOPLE = 200;
    private static final Path SENTENCES = Path.of("src/test/resources/org/jogakbo/protection/precision");

    @Test
    void sentences_that_mean_none_of_them_stay_as_they_are() throws IOException {
        Mask mask = new Mask(new Protections(people()));
        List<String> changed = new ArrayList<>();
        int words = 0;
        try (Stream<Path> files = Files.list(SENTENCES)) {
            for (Path file : files.sorted().toList()) {
                for (String sentence : Files.readAllLines(file)) {
                    words += sentence.split(" ").length;
                    String masked = mask.text(sentence);
                    if (!masked.equals(sentence)) {
                        changed.add(masked);
                    }
                }
            }
        }
        assertTrue(words > 40_000, "words: " + words);
        assertEquals(List.of(), changed);
    }

    private static List<Person> people() throws IOException {
        List<Invention> all = new ArrayList<>(Invention.all());
        Collections.shuffle(all, new Random(PEOPLE));
        all.sort((one, other) -> Boolean.compare(isCommon(other), isCommon(one)));
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> Person.of(number + 1, all.get(number).forms(), Protection.of(Level.WITHHELD, null)))
                .toList();
    }

    private static boolean isCommon(Invention one) {
        return one.culture().equals("common-looking") || one.culture().equals("english");
    }
}
