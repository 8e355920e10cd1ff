package org.jogakbo.naming.spelling;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.naming.script.Fathers;
import org.jogakbo.naming.script.Role;
import org.jogakbo.naming.script.Scripts;
import org.jogakbo.naming.script.Variants;

/**
 * The forms of a name that is given in neither Latin letters nor Hangul: both orders, initials, and in a context each name alone, every word
 * in all its spellings, in its own script and in Latin. Ideographs are taken apart by {@link HanName}.
 */
final class OtherScripts {
    private static final String BETWEEN = "[\\s_,،、·・･゠＝=]+";
    /** A Burmese syllable begins at a letter that closes none and stands on none: each is a word in Latin letters. */
    private static final String BURMESE_SYLLABLE =
            "(?<=[\\u1000-\\u109f])(?<!\u1039)(?=[\u1000-\u1021\u1025\u1026](?![\u1037\u1038]*[\u1039\u103a]))";

    private static final String PATRONYMIC = ".*(вич|вна|ьич|чна|ївна|івна|йович)";
    private static final Set<String> INITIALS = "абвгдежзиклмнопрстуфхцчшщэюяіїє"
            .chars()
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.toSet());
    private static final Set<String> THAI_TITLES = Set.of("นางสาว", "นาย", "นาง", "ดร", "ဦး", "ဒေါ်");

    /** A name's words that belong together, each with its spellings. */
    private record Group(String words, List<Set<String>> parts) {
        Set<String> heads() {
            return parts.getFirst().stream()
                    .map(one -> one.substring(0, one.offsetByCodePoints(0, 1)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private final List<NameForm> forms = new ArrayList<>();

    private OtherScripts() {}

    /** Whether a letter of the name is of another script than Latin and Hangul. */
    static boolean isFor(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .anyMatch(OtherScripts::isOther);
    }

    private static boolean isOther(UnicodeScript script) {
        return switch (script) {
            case LATIN, HANGUL, COMMON, INHERITED -> false;
            default -> true;
        };
    }

    static List<NameForm> of(String name) {
        OtherScripts made = new OtherScripts();
        List<String> words = new ArrayList<>(Arrays.asList(name.split(BETWEEN)));
        words.removeIf(word -> word.codePoints().noneMatch(Character::isLetterOrDigit));
        words.replaceAll(OtherScripts::untitled);
        if (words.stream().allMatch(word -> word.codePoints().allMatch(Character::isIdeographic))) {
            made.forms.addAll(HanName.of(words));
        } else if (!words.isEmpty()) {
            made.name(words, name.indexOf(',') > 0 || name.indexOf('،') > 0);
        }
        return List.copyOf(new LinkedHashSet<>(made.forms));
    }

    /** A title that Thai and Burmese write on to the name. */
    private static String untitled(String word) {
        return THAI_TITLES.stream()
                .filter(title -> word.startsWith(title) && word.length() > title.length() + 2)
                .findFirst()
                .map(title -> word.substring(title.length()))
                .orElse(word);
    }

    /** The same name, given in Latin letters, in the scripts that it seems to come from. */
    static List<NameForm> fromLatin(List<String> words, int family) {
        OtherScripts made = new OtherScripts();
        for (List<Set<String>> row : Scripts.backFromLatin(words, family)) {
            List<Group> groups = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                groups.add(new Group(words.get(i), List.of(row.get(i))));
            }
            if (row.size() == 2 && row.getFirst().stream().anyMatch(one -> Scripts.isUnspaced(Scripts.of(one)))) {
                made.forms(groups.getFirst(), groups.subList(1, 2)); // Japan prints both orders in Latin letters
            }
            made.forms(groups.remove(family), groups);
        }
        return List.copyOf(new LinkedHashSet<>(made.forms));
    }

    private void name(List<String> words, boolean comma) {
        List<String> joined = joined(words);
        add(
                Shape.WORDS,
                joined.stream().flatMap(OtherScripts::pieces).map(Set::of).toList(),
                true);
        int family = family(joined, comma);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            Role role = joined.size() == 1 ? Role.ANY : i == family ? Role.FAMILY : Role.GIVEN;
            groups.add(new Group(
                    joined.get(i),
                    pieces(joined.get(i)).map(word -> Variants.of(word, role)).toList()));
        }
        if (groups.size() == 1) {
            add(Shape.WORDS, groups.getFirst().parts(), true);
        } else {
            forms(groups.remove(family), groups);
        }
    }

    private static Stream<String> pieces(String group) {
        return Arrays.stream(group.toLowerCase(Locale.ROOT).split("[\\s\\p{Pd}]+|" + BURMESE_SYLLABLE))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** {@code عبد}, {@code בן} and their kin go with the word behind them. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String word : words) {
            open.append(open.isEmpty() ? "" : " ").append(word);
            if (!Scripts.joinsNext(word)) {
                joined.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            joined.add(open.toString());
        }
        return joined;
    }

    /** Which is the family's: the last, unless a comma or a father's name says that it stands first. */
    private static int family(List<String> words, boolean comma) {
        int last = words.size() - 1;
        boolean fatherLast = last == 2
                && words.get(2).toLowerCase(Locale.ROOT).matches(PATRONYMIC)
                && !words.get(1).toLowerCase(Locale.ROOT).matches(PATRONYMIC);
        boolean kana = last > 0
                && words.getFirst()
                        .codePoints()
                        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA || Character.isIdeographic(c));
        return comma || fatherLast || kana ? 0 : last;
    }

    private void forms(Group family, List<Group> given) {
        List<Set<String>> all = parts(given);
        both(family, all);
        if (given.size() > 1) {
            both(family, given.getFirst().parts());
        }
        List<Set<String>> heads = given.stream().map(Group::heads).toList();
        boolean cyrillic = Scripts.of(family.words()) == UnicodeScript.CYRILLIC;
        boolean tamil = Scripts.of(family.words()) == UnicodeScript.TAMIL;
        if (tamil && given.size() == 1) { // the father's initial, then the name
            add(
                    Shape.INITIALS_FAMILY,
                    with(List.of(syllables(family)), given.getFirst().parts()),
                    false);
        }
        if (given.size() > 1) {
            add(Shape.FAMILY_INITIALS, with(family.parts(), heads), false);
            add(Shape.INITIALS_FAMILY, with(heads, family.parts()), false);
            add(Shape.INITIALS_FAMILY, with(heads.subList(0, 1), family.parts()), false);
        } else if (cyrillic) {
            unknownFather(family, given.getFirst(), heads.getFirst());
        }
        add(Shape.FAMILY_INITIAL, with(family.parts(), heads.subList(0, 1)), false);
        add(Shape.INITIAL_FAMILY, with(heads.subList(0, 1), family.parts()), false);
        add(Shape.FAMILY, family.parts(), false);
        family.parts().forEach(half -> add(Shape.FAMILY, List.of(half), false));
        add(Shape.GIVEN, all, false);
        add(Shape.GIVEN, given.getFirst().parts(), false);
    }

    /** The letter with which a word begins, with and without its vowel. */
    private static Set<String> syllables(Group group) {
        Set<String> all = new LinkedHashSet<>(group.heads());
        String word = group.words();
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && Character.getType(word.codePointAt(end)) != Character.OTHER_LETTER) {
            end++;
        }
        all.add(word.substring(0, end));
        return all;
    }

    /** Russian prints the father's name with every name; who gave none still means it. */
    private void unknownFather(Group family, Group given, Set<String> head) {
        List<Set<String>> called = with(given.parts(), List.of(Fathers.NAMES));
        both(family, called);
        add(Shape.GIVEN, called, false);
        List<Set<String>> initials = List.of(head, INITIALS);
        add(Shape.FAMILY_INITIAL, with(family.parts(), initials), false);
        add(Shape.INITIAL_FAMILY, with(initials, family.parts()), false);
    }

    private void both(Group family, List<Set<String>> given) {
        add(Shape.GIVEN_FIRST, with(given, family.parts()), false);
        add(Shape.FAMILY_FIRST, with(family.parts(), given), false);
    }

    private void add(Shape shape, List<Set<String>> parts, boolean given) {
        if (!parts.isEmpty()) {
            forms.add(new NameForm(shape, parts, given));
        }
    }

    private static List<Set<String>> parts(List<Group> groups) {
        return groups.stream().flatMap(group -> group.parts().stream()).toList();
    }

    private static List<Set<String>> with(List<Set<String>> head, List<Set<String>> rest) {
        List<Set<String>> all = new ArrayList<>(head);
        all.addAll(rest);
        return all;
    }
}
