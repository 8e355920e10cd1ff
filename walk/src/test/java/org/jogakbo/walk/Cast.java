package org.jogakbo.walk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jogakbo.naming.spelling.Hangul;
import org.jogakbo.naming.spelling.Printed;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

/** The invented people of one private state: who they are differs from state to state, what stands for them in public does not. */
final class Cast {
    private static final String FAMILIES = "김이박최정강조윤장임한오서신권황송류홍전고문손배백허남심노하곽성차주우민나진지엄원천방공현함변";
    private static final String SYLLABLES = "영희준호성민경태식현우서연동혁수빈훈세진보철혜림상욱두순재권광윤병다애량룡해춘자길국복선학휘옥";
    private static final String[] WEST =
            "Agnes Bertil Clemens Doris Edwin Frieda Gustav Iris Ottilie Ulric Ingrid Amos Phineas Ruth Xaver"
                    .split(" ");
    private static final String[] WESTERN =
            "Ashwell Orrinsby Thistlewood Underhay Castlebury Emmerich Quillfeather Jessops Hargreave Overbeck Wexcombe"
                    .split(" ");

    /** What stands for each, in every state alike. */
    private static final String[] REPLACEMENTS = {
        "Willow", "[name withheld]", "선장", "어부", "the skipper", "Alder", "Seal"
    };

    private final Random random;
    private final List<String> names;
    private final List<Person> persons = new ArrayList<>();

    Cast(int size, long seed, Random shape) {
        this.random = PrivateState.random(seed);
        this.names = names(size, random);
        for (String name : names) {
            String as = REPLACEMENTS[shape.nextInt(REPLACEMENTS.length)];
            List<String> all =
                    random.nextBoolean() ? List.of(name) : List.of(name, "Neverprinted Alias" + random.nextInt(99));
            List<String> relatives = random.nextBoolean() ? List.of() : List.of("Unmentioned Cousin");
            Protection rule = new Protection(
                    Level.PSEUDONYM, as, "reason " + random.nextInt(), "editor " + random.nextInt(9), null, null);
            persons.add(new Person(0, all, relatives, List.of(), rule));
        }
    }

    private static List<String> names(int size, Random random) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < size) {
            names.add(
                    random.nextInt(4) == 0
                            ? one(WEST, random) + " " + one(WESTERN, random)
                            : one(FAMILIES, random) + one(SYLLABLES, random) + one(SYLLABLES, random));
        }
        return List.copyOf(names);
    }

    private static String one(String letters, Random random) {
        int at = random.nextInt(letters.length());
        return letters.substring(at, at + 1);
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    List<Person> persons() {
        return persons;
    }

    List<String> names() {
        return names;
    }

    /** The n-th, in Latin letters. */
    String latin(int n) {
        List<String> spellings = Printed.of(name(n)).stream()
                .filter(spelling -> spelling.matches("[A-Z][\\p{L}-]+ [\\p{L} -]+"))
                .toList();
        return spellings.isEmpty() ? name(n) : spellings.get(random.nextInt(spellings.size()));
    }

    String name(int n) {
        return names.get(n % names.size());
    }

    /** The n-th with a particle that agrees. */
    String with(int n, String closed, String open) {
        String name = name(n);
        char last = name.charAt(name.length() - 1);
        boolean isClosed = Hangul.isSyllable(last) ? Hangul.finalOf(last) > 0 : "lmn".indexOf(last) >= 0;
        return name + (isClosed ? closed : open);
    }

    /** The possessive as English prints it after this name. */
    String possessive(int n) {
        String latin = latin(n);
        return latin.endsWith("s") && random.nextBoolean() ? latin + "’" : latin + "’s";
    }

    /** With the article that goes with the name. */
    String article(int n) {
        String latin = latin(n);
        return ("AEIO".indexOf(latin.charAt(0)) >= 0 ? "an " : "a ") + latin;
    }
}
