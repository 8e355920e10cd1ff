package org.jogakbo.naming.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.naming.form.Reading.Surname;
import org.jogakbo.naming.ideograph.KanaWord;
import org.jogakbo.naming.script.Role;
import org.jogakbo.naming.script.Variants;
import org.jogakbo.naming.spelling.NameForm;
import org.jogakbo.naming.spelling.NameSyllables;
import org.jogakbo.naming.spelling.Shape;

/**
 * The forms of one reading of a name that is printed as a row of words: each given name with each family name, in both orders; initials; each
 * alone, which counts where the full name is printed too. Every unit is a list of parts, for a hyphen or {@code St.} makes two of one word.
 */
final class RowForms {
    private static final int SHORTEST_HALF = 3;
    private static final int SHORTEST_GIVEN_HALF = 4;
    private static final int MOST_IN_ONE = 96;

    private final Reading reading;
    private final Set<NameForm> forms = new LinkedHashSet<>();
    private final Set<String> beside = new LinkedHashSet<>();

    private RowForms(Reading reading) {
        this.reading = reading;
    }

    static RowForms of(Reading reading) {
        RowForms made = new RowForms(reading);
        made.all();
        return made;
    }

    /** Of a name that may be understood so too: what another order of the words adds, with both names or with initials. */
    static Set<NameForm> turned(Reading reading) {
        RowForms made = new RowForms(reading);
        List<List<Set<String>>> given = made.given();
        boolean japanese = isJapanese(reading.words());
        for (List<Set<String>> family : made.families()) {
            for (List<Set<String>> one : given) {
                made.add(Shape.FORENAME_SURNAME, joined(one, family), one.size());
                if (japanese) { // elsewhere "Ida, Weir" is two people
                    made.add(Shape.SURNAME_FORENAME, joined(family, one), family.size());
                }
            }
            made.initials(family);
        }
        if (reading.words().size() > 2) {
            made.add(Shape.FORENAME_SURNAME, row(reading.words()), 1);
        }
        return made.forms;
    }

    private static boolean isJapanese(List<String> words) {
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return lower.stream().allMatch(KanaWord::isSyllables)
                || (lower.stream().anyMatch(KanaWord::isJapanese)
                        && lower.stream()
                                .noneMatch(word -> KanaWord.fromLatin(word).isEmpty()));
    }

    private void all() {
        List<List<Set<String>>> given = given();
        List<List<Set<String>>> families = families();
        asGiven();
        for (List<Set<String>> family : families) {
            given.forEach(one -> pair(one, family));
            initials(family);
            add(Shape.SURNAME, family, 0);
        }
        fathers(given);
        inAll(given, families);
        rotated();
        allInitials();
        if (!families.isEmpty()) {
            given.forEach(one -> add(Shape.FORENAME, one, 0));
        }
        given.forEach(one -> halves(one, families));
        noteBeside();
    }

    /** Who is {@code Marie-Claire} is {@code Claire} to many, with the family's name or alone; of Korean names a syllable is nobody's. */
    private void halves(List<Set<String>> given, List<List<Set<String>>> families) {
        if (given.size() > 1 && !given.stream().allMatch(half -> half.stream().anyMatch(NameSyllables::isOne))) {
            given.stream()
                    .filter(half -> longest(half) >= SHORTEST_GIVEN_HALF)
                    .map(List::of)
                    .forEach(half -> {
                        families.forEach(family -> pair(half, family));
                        if (!families.isEmpty()) {
                            add(Shape.FORENAME, half, 0);
                        }
                    });
        }
    }

    Set<NameForm> forms() {
        return forms;
    }

    Set<String> beside() {
        return beside;
    }

    /** A nickname alone, where the full name is printed too. */
    static List<NameForm> nickname(String nickname) {
        List<Set<String>> parts = parts(nickname, Role.ANY);
        return parts.isEmpty() ? List.of() : List.of(new NameForm(Shape.FORENAME, parts, false));
    }

    /** The words in the order given, in whatever case. */
    private void asGiven() {
        List<Set<String>> row = row(reading.words());
        if (!row.isEmpty()) {
            boolean familyFirst = reading.order() == Reading.Order.FAMILY_FIRST;
            Shape shape = familyFirst ? Shape.SURNAME_FORENAME : Shape.FORENAME_SURNAME;
            forms.add(new NameForm(reading.words().size() == 1 ? Shape.WORDS : shape, row, true));
        }
    }

    private List<List<Set<String>>> given() {
        List<String> all = new ArrayList<>(reading.given());
        boolean more = all.stream().filter(word -> letters(word) > 1).count() > 1;
        List<List<Set<String>>> units = new ArrayList<>();
        for (String word : all) {
            boolean mohammed = Affixes.isMohammed(word);
            if (letters(word) > 1 && !(mohammed && more)) {
                units.add(mohammed ? List.of(Affixes.mohammeds()) : parts(word, Role.GIVEN));
            }
        }
        reading.nicknames().forEach(nickname -> units.add(parts(nickname, Role.GIVEN)));
        units.removeIf(List::isEmpty);
        return units;
    }

    private List<List<Set<String>>> families() {
        List<List<Set<String>>> units = new ArrayList<>();
        for (Surname surname : reading.families()) {
            List<Set<String>> whole = withParticles(parts(surname.word(), Role.FAMILY), surname.particles());
            units.add(whole);
            boolean double_ = surname.word().matches(".*\\p{L}{3}\\p{Pd}\\p{L}{3}.*");
            if (double_) {
                whole.stream().filter(half -> longest(half) >= SHORTEST_HALF).forEach(half -> units.add(List.of(half)));
            }
        }
        units.removeIf(List::isEmpty);
        return units;
    }

    /** {@code al-Masri} is {@code Almasri} and {@code al Masri} too; {@code van der Brugge} follows initials and nicknames. */
    private static List<Set<String>> withParticles(List<Set<String>> parts, List<String> particles) {
        if (particles.isEmpty() || parts.isEmpty()) {
            return parts;
        }
        Set<String> all = new LinkedHashSet<>(parts.getFirst());
        List<String> words = particles.stream()
                .map(Affixes::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        String glue = String.join("", words).replace("'", "");
        List<String> glues = glue.matches("[aeu]l|a[dsrntz]|ash") ? List.of(glue, "al", "el") : List.of(glue);
        for (String word : parts.getFirst()) {
            glues.forEach(one -> all.add(one + word));
            glues.forEach(one -> all.add(one + " " + word));
            all.add(String.join(" ", words) + " " + word);
        }
        return joined(List.of(all), parts.subList(1, parts.size()));
    }

    private void pair(List<Set<String>> given, List<Set<String>> family) {
        add(Shape.FORENAME_SURNAME, joined(given, family), given.size());
        add(Shape.SURNAME_FORENAME, joined(family, given), family.size());
    }

    private void initials(List<Set<String>> parts) {
        List<Set<String>> heads = new ArrayList<>();
        List<String> called = called();
        for (String word : called) {
            parts(word, Role.GIVEN).forEach(part -> heads.add(heads(part)));
        }
        List<Set<String>> family = List.of(inOne(parts));
        if (heads.isEmpty() || longest(family.getLast()) < 2) {
            return;
        }
        add(Shape.INITIALS_FAMILY, joined(heads, family), heads.size());
        add(Shape.FAMILY_INITIALS, joined(family, heads), 0);
        List<Set<String>> first = heads.subList(0, 1);
        add(Shape.INITIALS_FAMILY, joined(first, family), 1);
        add(Shape.FAMILY_INITIALS, joined(family, first), 0);
        add(Shape.FAMILY_INITIAL, joined(family, first), 0);
    }

    /** {@code IMW} for Ida Mary Weir, where the full name is printed too; two letters would be too many other things. */
    private void allInitials() {
        List<Set<String>> heads = new ArrayList<>();
        reading.given().forEach(word -> parts(word, Role.GIVEN).forEach(part -> heads.add(heads(part))));
        reading.families().forEach(name -> parts(name.word(), Role.FAMILY).forEach(part -> heads.add(heads(part))));
        if (heads.size() > 2 && reading.script().equals("LATIN")) {
            add(Shape.INITIALS, heads, 0);
        }
    }

    /** The given names by whose initials somebody goes: {@code Md. Karim} by K. */
    private List<String> called() {
        List<String> all = reading.given();
        return all.size() > 1 && Affixes.isMohammed(all.getFirst()) ? all.subList(1, all.size()) : all;
    }

    /** The halves of a name in one part, as it stands behind initials: a hyphen may be anywhere in a part. */
    private static Set<String> inOne(List<Set<String>> parts) {
        Set<String> all = new LinkedHashSet<>(Set.of(""));
        for (Set<String> part : parts) {
            Set<String> longer = new LinkedHashSet<>();
            for (String head : all) {
                for (String word : part) {
                    longer.add(head + word);
                    if (!head.isEmpty()) {
                        longer.add(head + " " + word);
                    }
                }
            }
            all = longer.stream().limit(MOST_IN_ONE).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return all;
    }

    /** All given names, then a family name; a nickname may stand behind the first. */
    private void inAll(List<List<Set<String>>> given, List<List<Set<String>>> families) {
        int most = Math.min(given.size(), reading.given().size());
        List<Set<String>> both = bothFamilies();
        if (!both.isEmpty()) {
            given.forEach(one -> pair(one, both));
            initials(both);
        }
        if (most < 2) {
            return;
        }
        List<Set<String>> all = new ArrayList<>();
        given.subList(0, most).forEach(all::addAll);
        for (List<Set<String>> family : families) {
            add(Shape.FORENAME_SURNAME, joined(all, family), given.getFirst().size());
            add(Shape.SURNAME_FORENAME, joined(family, all), family.size());
        }
        if (!both.isEmpty()) {
            pair(all, both);
        }
    }

    /**
     * Of three words or more: the first behind all others, and the last before them, as handles and headings have it, whichever are the
     * family's: {@code Guimarães Rocha, Iracema}, {@code howlader-md-rafiqul}.
     */
    private void rotated() {
        List<String> words = reading.words();
        int last = words.size() - 1;
        if (last < 2) {
            return;
        }
        List<Set<String>> first = parts(words.getFirst(), Role.ANY);
        List<Set<String>> others = row(words.subList(1, last + 1));
        turn(others, first);
        turn(parts(words.get(last), Role.ANY), row(words.subList(0, last)));
        if (reading.order() == Reading.Order.GIVEN_FIRST) {
            initialBefore(words.subList(0, 1), others);
        } else if (Affixes.isVietnameseFamily(words.getFirst())) { // who is called by the last of the given names
            initialBefore(words.subList(0, last), parts(words.get(last), Role.GIVEN));
        }
    }

    private void turn(List<Set<String>> ahead, List<Set<String>> behind) {
        if (!ahead.isEmpty() && !behind.isEmpty()) {
            forms.add(new NameForm(Shape.SURNAME_FORENAME, joined(ahead, behind), false));
        }
    }

    private void initialBefore(List<String> initials, List<Set<String>> called) {
        List<Set<String>> heads = new ArrayList<>();
        row(initials).forEach(part -> heads.add(heads(part)));
        Set<String> name = inOne(called);
        if (!heads.isEmpty() && longest(name) > 1) {
            add(Shape.INITIALS_FAMILY, joined(heads, List.of(name)), heads.size());
            add(Shape.FAMILY_INITIALS, joined(List.of(name), heads), 0);
        }
    }

    private static List<Set<String>> row(List<String> words) {
        List<Set<String>> row = new ArrayList<>();
        words.forEach(word -> row.addAll(parts(word, Role.ANY)));
        return row;
    }

    /** Both of two family names as they stand one behind the other; nothing where there is one. */
    private List<Set<String>> bothFamilies() {
        List<Set<String>> both = new ArrayList<>();
        if (reading.families().size() > 1) {
            reading.families()
                    .forEach(one -> both.addAll(withParticles(parts(one.word(), Role.FAMILY), one.particles())));
        }
        return both;
    }

    /** A grandfather's name may be left out, where given name and father's name are the name: {@code Abeba Tesfaye}. */
    private void fathers(List<List<Set<String>>> given) {
        boolean three = reading.given().size() == 2
                && reading.families().size() == 1
                && given.size() == 2
                && reading.order() == Reading.Order.GIVEN_FIRST;
        if (three && !Affixes.isDoubleGiven(reading.given().getLast())) {
            pair(given.get(0), given.get(1));
        }
    }

    private void noteBeside() {
        reading.given().forEach(word -> note(word, Role.GIVEN));
        reading.given().stream().filter(Affixes::isMohammed).forEach(_ -> beside.addAll(Affixes.mohammeds()));
        for (Surname surname : reading.families()) {
            note(surname.word(), Role.FAMILY);
            surname.particles().forEach(particle -> note(particle, Role.ANY));
        }
    }

    /** What was given shortened, with a dot, is the person's own also with the dot. */
    private void note(String word, Role role) {
        if (word.endsWith(".")) {
            beside.add(Affixes.plain(word) + ".");
        }
        parts(word, role).forEach(beside::addAll);
    }

    private void add(Shape shape, List<Set<String>> parts, int seam) {
        forms.add(new NameForm(shape, parts, false, seam));
    }

    /** A word is cut at hyphens and spaces. */
    private static List<Set<String>> parts(String word, Role role) {
        List<Set<String>> parts = new ArrayList<>();
        Arrays.stream(word.split("[\\p{Pd}\\s]+"))
                .filter(GivenName::canMatch)
                .forEach(part -> parts.add(spellings(part, role)));
        return parts;
    }

    private static Set<String> spellings(String part, Role role) {
        String plain = Affixes.plain(part);
        if (plain.equals("st") || plain.equals("saint")) {
            return new LinkedHashSet<>(List.of(plain, plain.equals("st") ? "saint" : "st"));
        }
        Set<String> spellings = new LinkedHashSet<>(Variants.of(part.replaceAll("\\.+$", ""), role));
        spellings.addAll(KanaWord.lengthened(plain));
        if (Affixes.isMohammed(part)) {
            spellings.addAll(Affixes.mohammeds());
        }
        return spellings;
    }

    private static Set<String> heads(Set<String> part) {
        Set<String> heads = new LinkedHashSet<>();
        part.forEach(word -> heads.add(word.substring(0, word.offsetByCodePoints(0, 1))));
        return heads;
    }

    private static int longest(Set<String> part) {
        return part.stream().mapToInt(String::length).max().orElse(0);
    }

    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static List<Set<String>> joined(List<Set<String>> one, List<Set<String>> other) {
        List<Set<String>> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
