package org.jogakbo.naming.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every form in which the press prints a name, from one given form. A Korean name, given in Hangul or in any romanisation, is taken apart
 * into syllables and put together again in every romanisation, in both orders, in Hangul of South and North, with initials; any other name
 * keeps its letters and changes its order. Letters carry no marks, spaces and hyphens here: who compares folds texts the same way. Pure.
 */
public final class Spellings {
    private static final int MOST_WORDS = 6;

    private final List<NameForm> forms = new ArrayList<>();

    private Spellings() {}

    /** A name as given; blank names have no forms. */
    public static List<NameForm> of(String name) {
        Spellings spellings = new Spellings();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        String joined = plain.replaceAll("[\\s·ㆍ・-]+", "");
        if (Hangul.isSyllables(joined)) {
            spellings.hangul(joined, plain);
        } else if (OtherScripts.isFor(plain)) {
            spellings.forms.addAll(OtherScripts.of(plain));
        } else {
            spellings.words(plain);
        }
        return List.copyOf(new LinkedHashSet<>(spellings.forms));
    }

    /** A name in Latin letters, family name last, in the scripts that it seems to come from; none where nothing tells of one. */
    public static List<NameForm> backFromLatin(List<String> words) {
        List<String> whole = words.stream()
                .filter(word -> word.replace(".", "").length() > 1)
                .toList();
        return whole.size() < 2 ? List.of() : OtherScripts.fromLatin(whole, whole.size() - 1);
    }

    /** How many syllables of a Hangul name are the family's; 0 when it does not begin with a known one. */
    public static int hangulFamily(String word) {
        List<KoreanName> names = KoreanName.ofHangul(word);
        return names.isEmpty() ? 0 : word.length() - names.getFirst().given().size();
    }

    /** Which of these words in Latin letters is the family's if the name is a Korean one; -1 when it is none. */
    public static int koreanFamily(List<String> words) {
        List<String> latin = words.stream().map(Spellings::letters).toList();
        if (!isKoreanRow(latin)) {
            return -1;
        }
        return families(latin)
                .filter(family -> !KoreanName.ofLatin(latin, family).isEmpty())
                .findFirst()
                .orElse(-1);
    }

    private static boolean isKoreanRow(List<String> latin) {
        return latin.size() > 1
                && latin.size() <= MOST_WORDS
                && latin.stream().allMatch(word -> word.matches("[a-z-]*[a-z][a-z-]*"));
    }

    private void hangul(String word, String plain) {
        add(
                Shape.HANGUL,
                word.chars().mapToObj(c -> Set.of(String.valueOf((char) c))).toList(),
                true);
        List<KoreanName> names = plain.contains(" ") && plain.indexOf(' ') > 2 ? List.of() : KoreanName.ofHangul(word);
        names.forEach(this::korean);
        if (names.isEmpty() && word.length() == 2) {
            add(Shape.DERIVED_WORD, KoreanName.givenHangul(word).latin(), false);
        }
    }

    private void words(String plain) {
        List<String> words = new ArrayList<>(List.of(plain.split("[\\s_,]+")));
        words.removeIf(String::isBlank);
        if (words.isEmpty()) {
            return;
        }
        add(plain.indexOf(',') > 0 ? Shape.FAMILY_FIRST : Shape.WORDS, literal(words), true);
        List<String> latin = words.stream().map(Spellings::letters).toList();
        if (words.size() > MOST_WORDS || !latin.stream().allMatch(word -> word.matches("[a-z-]*[a-z][a-z-]*"))) {
            otherOrders(words);
        } else if (words.size() == 1) {
            KoreanName.givenLatin(Set.of(), latin).stream()
                    .filter(name -> name.given().size() == 2)
                    .forEach(name -> add(Shape.DERIVED_WORD, name.latin(), false));
        } else {
            List<KoreanName> likely = families(latin)
                    .mapToObj(family -> KoreanName.ofLatin(latin, family))
                    .flatMap(List::stream)
                    .toList();
            List<KoreanName> names = likely.isEmpty() ? KoreanName.ofLatin(latin, latin.size() - 1) : likely;
            names.forEach(this::korean);
            if (names.isEmpty()) {
                otherOrders(words);
                Collections.rotate(words, plain.indexOf(',') > 0 ? -1 : 0); // "Weir, Ida"
                initials(words.stream().map(Spellings::letters).toList());
            }
        }
    }

    /** Which word may be the family's: the first; the last of two, and of three where it is a common one; none with a hyphen. */
    private static IntStream families(List<String> words) {
        int last = words.size() - 1;
        boolean first = Surnames.rank(words.getFirst()) < Integer.MAX_VALUE;
        int most = !first || last == 1 ? Integer.MAX_VALUE : Surnames.COMMON;
        return Surnames.rank(words.get(last)) < most
                ? first ? IntStream.of(0, last) : IntStream.of(last)
                : IntStream.of(0);
    }

    private void korean(KoreanName name) {
        List<Set<String>> given = name.latin();
        Set<String> family = Surnames.latin(name.families());
        List<Set<String>> initials = given.stream().map(Spellings::heads).toList();
        forms.add(new NameForm(Shape.FAMILY_FIRST, with(family, given), false, 1));
        forms.add(new NameForm(Shape.GIVEN_FIRST, with(given, family), false, given.size()));
        add(Shape.FAMILY, List.of(family), false);
        add(Shape.GIVEN, given, false);
        boolean two = given.size() > 1;
        Set<String> longer = new LinkedHashSet<>(family);
        longer.removeIf(one -> one.length() == 1); // nobody prints "I Y.H."
        if (two) {
            add(Shape.FAMILY_INITIALS, with(longer, initials), false);
            add(Shape.INITIALS_FAMILY, with(initials, longer), false);
            add(Shape.INITIALS, with(heads(family), initials), false);
            add(Shape.INITIALS, with(initials, heads(family)), false);
        }
        if (two) {
            abbreviated(longer, given, initials);
        }
        add(Shape.FAMILY_INITIAL, with(longer, initials.subList(0, 1)), false);
        add(Shape.INITIAL_FAMILY, with(initials.subList(0, 1), longer), false);
        name.families().forEach(one -> add(Shape.HANGUL, with(syllables(one), name.given()), false));
        name.families().forEach(one -> add(Shape.HANGUL_FAMILY, syllables(one), false));
        if (two) {
            add(Shape.HANGUL_GIVEN, name.given(), false);
        }
        forms.addAll(KoreanAbroad.forms(name));
    }

    /** {@code Kim Y. Su}, {@code Kim Young S.}: one syllable is written out. */
    private void abbreviated(Set<String> family, List<Set<String>> given, List<Set<String>> initials) {
        for (int whole = 0; whole < given.size(); whole++) {
            List<Set<String>> row = new ArrayList<>(initials);
            row.set(whole, given.get(whole));
            add(Shape.ABBREVIATED, with(family, row), false);
            add(Shape.ABBREVIATED, with(row, family), false);
        }
    }

    private void otherOrders(List<String> words) {
        for (int cut = 1; cut < words.size(); cut += Math.max(1, words.size() - 2)) {
            List<String> turned = new ArrayList<>(words);
            Collections.rotate(turned, -cut);
            add(Shape.FAMILY_FIRST, literal(turned), false);
        }
        if (words.size() > 2) {
            add(Shape.WORDS, literal(List.of(words.getFirst(), words.getLast())), false);
        }
    }

    private void initials(List<String> words) {
        List<Set<String>> parts = literal(words);
        int last = parts.size() - 1;
        List<Set<String>> heads =
                parts.subList(0, last).stream().map(Spellings::heads).toList();
        add(Shape.INITIALS_FAMILY, with(heads, parts.get(last)), false);
        add(Shape.FAMILY_INITIALS, with(parts.get(last), heads), false);
        if (last > 1) {
            add(Shape.INITIALS, with(heads, heads(parts.get(last))), false);
        }
        add(Shape.FAMILY_INITIAL, List.of(parts.getFirst(), heads(parts.get(last))), false);
        add(Shape.FAMILY, List.of(parts.get(last)), false);
        add(Shape.GIVEN, parts.subList(0, 1), false);
    }

    private void add(Shape shape, List<Set<String>> parts, boolean given) {
        if (parts.isEmpty()) {
            return; // nothing but punctuation
        }
        forms.add(new NameForm(shape, parts, given));
    }

    /** Words as given: parts at hyphens, and an ideograph is a part of its own. */
    private static List<Set<String>> literal(List<String> words) {
        return words.stream()
                .flatMap(word -> Arrays.stream(word.split("\\p{Pd}|(?<=\\p{IsHan})|(?=\\p{IsHan})")))
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(part -> Set.of(part.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Set<String>> syllables(String word) {
        return word.chars().mapToObj(c -> Set.of(String.valueOf((char) c))).toList();
    }

    private static Set<String> heads(Set<String> spellings) {
        return spellings.stream().map(one -> one.substring(0, 1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Set<String>> with(Set<String> head, List<Set<String>> rest) {
        return with(List.of(head), rest);
    }

    private static List<Set<String>> with(List<Set<String>> head, Set<String> rest) {
        return with(head, List.of(rest));
    }

    private static List<Set<String>> with(List<Set<String>> head, List<Set<String>> rest) {
        List<Set<String>> all = new ArrayList<>(head);
        all.addAll(rest);
        return all;
    }

    /** A word's letters without marks, lower case; apostrophes fall away, hyphens stay. */
    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\\p{Cf}.'’‘ʼʻ`]", "")
                .replaceAll("\\p{Pd}", "-");
    }
}
