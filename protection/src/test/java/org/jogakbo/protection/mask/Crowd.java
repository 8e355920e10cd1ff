package org.jogakbo.protection.mask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

/** Invented people by the hundred, and the lists written by hand. */
final class Crowd {
    static final String HIDDEN = "[name withheld]";
    private static final String FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함변염여추도소석설마길연위표명기반왕";
    private static final String SYLLABLES = "영희준호성민은주미경태식현우서연동혁수빈지훈세진보라철혜림상욱두금순재권광윤정병다애량룡해춘자길국란복선원일학화휘옥";

    private Crowd() {}

    /** Names of three syllables, all different; the same for the same seed. */
    static List<String> names(int count, long seed) {
        Random random = new Random(seed);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add("" + one(FAMILIES, random) + one(SYLLABLES, random) + one(SYLLABLES, random));
        }
        return List.copyOf(names);
    }

    private static char one(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    static Person withheld(long id, String... names) {
        return Person.of(id, List.of(names), Protection.of(Level.WITHHELD, null));
    }

    static Person named(long id, String... names) {
        return Person.of(id, List.of(names), Protection.of(Level.NAMED, null));
    }

    static Mask mask(Person... persons) {
        return new Mask(new Protections(List.of(persons)));
    }

    /** A mask for everybody of these names. */
    static Mask maskOf(List<String> names) {
        List<Person> persons = new ArrayList<>();
        names.forEach(name -> persons.add(withheld(persons.size() + 1, name)));
        return new Mask(new Protections(persons));
    }

    /** The lines of a list, each cut at its bars; comments left out. */
    static List<List<String>> list(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split(" \\| ")))
                .toList();
    }

    static String text(String file) {
        try (InputStream in = Crowd.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
