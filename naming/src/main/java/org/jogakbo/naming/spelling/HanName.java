package org.jogakbo.naming.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.naming.ideograph.HanWord;

/**
 * A name in ideographs, read as a Chinese, a Japanese and a Korean one, whichever it may be: characters of both shapes, and Latin letters,
 * kana or Hangul as far as they follow from the characters.
 */
final class HanName {
    private static final int LONGEST = 6;

    private final List<NameForm> forms = new ArrayList<>();

    private HanName() {}

    /** @param words one, or where the name was given with a space or a dot, more */
    static List<NameForm> of(List<String> words) {
        HanName made = new HanName();
        String whole = String.join("", words);
        made.add(Shape.WORDS, characters(whole), true);
        if (words.size() == 1 && whole.length() <= LONGEST) {
            int family = HanWord.familyLength(whole);
            if (family > 0 && whole.length() - family < 4) {
                made.chinese(whole.substring(0, family), whole.substring(family));
            }
            made.japanese(whole, family);
            made.korean(whole);
        } else if (words.size() == 2) {
            made.split(words.getFirst(), words.getLast());
        }
        return made.forms;
    }

    /** A name whose parts were given apart. */
    private void split(String family, String given) {
        chinese(family, given);
        readings(family, given);
        korean(family + given);
    }

    private void chinese(String family, String given) {
        Set<String> families = HanWord.familyLatin(family);
        List<Set<String>> latin = each(given).stream().map(HanWord::latin).toList();
        List<Set<String>> initials = latin.stream().map(HanName::heads).toList();
        add(Shape.FAMILY_FIRST, with(families, latin), false);
        add(Shape.GIVEN_FIRST, with(latin, families), false);
        add(Shape.FAMILY, List.of(families), false);
        add(Shape.INITIAL_FAMILY, with(initials.subList(0, 1), families), false);
        add(Shape.FAMILY_INITIAL, with(families, initials.subList(0, 1)), false);
        add(Shape.GIVEN, latin, false);
        if (given.length() > 1) {
            add(Shape.INITIALS_FAMILY, with(initials, families), false);
            add(Shape.FAMILY_INITIALS, with(families, initials), false);
        }
        alone(family, given);
    }

    /** Each half in ideographs, in a context. */
    private void alone(String family, String given) {
        add(Shape.FAMILY, List.of(HanWord.shapes(family)), false);
        if (given.length() == 1 && family.length() > 1) {
            add(Shape.FAMILY, List.of(HanWord.shapes(given)), false); // in Japan called by it, with a title
        }
        if (given.length() > 1) {
            add(Shape.GIVEN, characters(given), false);
        }
    }

    private void japanese(String whole, int chineseFamily) {
        boolean known = false;
        for (int cut = 1; cut < whole.length() && cut < 4; cut++) {
            String family = whole.substring(0, cut);
            if (!HanWord.japanese(family).isEmpty() && (cut > 1 || chineseFamily == 0)) {
                readings(family, whole.substring(cut));
                known = true;
            }
        }
        if (!known && whole.length() > 2 && (chineseFamily == 0 || (whole.length() > 3 && chineseFamily == 1))) {
            alone(whole.substring(0, 2), whole.substring(2));
            alone(whole.substring(0, 1), whole.substring(1));
        }
        if (whole.length() > 3) {
            alone(whole.substring(0, 3), whole.substring(3));
        }
    }

    private void readings(String family, String given) {
        alone(family, given);
        Set<String> families = both(family);
        Set<String> names = both(given);
        if (families.size() > HanWord.shapes(family).size()
                && names.size() > HanWord.shapes(given).size()) {
            add(Shape.FAMILY_FIRST, List.of(families, names), false);
            add(Shape.GIVEN_FIRST, List.of(names, families), false);
        }
        add(Shape.FAMILY, List.of(families), false);
        if (given.length() > 1) {
            add(Shape.GIVEN, List.of(names), false);
        }
    }

    private static Set<String> both(String kanji) {
        Set<String> all = new LinkedHashSet<>(HanWord.shapes(kanji));
        all.addAll(HanWord.japanese(kanji));
        return all;
    }

    /** Full names alone: whether the bearer is Korean nobody has said. */
    private void korean(String whole) {
        if (whole.length() == 3) {
            Hanja.read(whole).stream()
                    .flatMap(hangul -> Spellings.of(hangul).stream())
                    .filter(form -> !form.shape().contextual())
                    .forEach(forms::add);
        }
    }

    private void add(Shape shape, List<Set<String>> parts, boolean given) {
        if (!parts.isEmpty() && parts.stream().noneMatch(Set::isEmpty)) {
            forms.add(new NameForm(shape, parts, given));
        }
    }

    private static List<Set<String>> characters(String word) {
        return each(word).stream().map(HanWord::shapes).toList();
    }

    private static List<String> each(String word) {
        return word.codePoints().mapToObj(Character::toString).toList();
    }

    private static Set<String> heads(Set<String> spellings) {
        return spellings.stream().map(one -> one.substring(0, 1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Set<String>> with(Set<String> head, List<Set<String>> rest) {
        List<Set<String>> all = new ArrayList<>(List.of(head));
        all.addAll(rest);
        return all;
    }

    private static List<Set<String>> with(List<Set<String>> head, Set<String> rest) {
        List<Set<String>> all = new ArrayList<>(head);
        all.add(rest);
        return all;
    }
}
