package org.jogakbo.naming.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.spelling.NameForm;
import org.jogakbo.naming.spelling.Shape;

/**
 * Words that are looked for as they stand, whatever signs are in them: a boat's name, a street with a house number, a mail address, a
 * telephone number. They are cut where a folded text of them has gaps, so that they are found in every text that prints them. Pure.
 */
public final class Phrase {
    private static final int FEWEST_DIGITS = 7;
    private static final String NUMBER_SIGNS = "(?:[0-9+()./\\s]|\\p{Pd})+";

    /** Calling codes of countries by their length (ITU-T E.164): 1 and 7 alone, these with two digits, all others with three. */
    private static final Pattern COUNTRY =
            Pattern.compile("[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3}");

    /** Signs that stand for letters, as № does: addresses print the letters, or leave them out. */
    private static final Pattern SYMBOLS = Pattern.compile("\\p{S}+");

    /** What may be left out as well: what no page shows, and what is read as an escape, as the %55 of "50%555". */
    private static final List<Pattern> OTHERS = List.of(Pattern.compile("\\p{Cf}+"), Pattern.compile("[%\\\\&]+"));

    /** So many letters are left of words without such signs, or the rest would be any number. */
    private static final int FEWEST_LETTERS = 3;

    /** From here on stand Hangul, ideographs and kana. */
    private static final char SYLLABLES = 0x2e80;

    private Phrase() {}

    /** Nothing for words that hold no letter and no digit. */
    public static List<NameForm> of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        String digits = plain.replaceAll("[^0-9]", "");
        if (digits.length() >= FEWEST_DIGITS && plain.matches(NUMBER_SIGNS)) {
            return List.of(number(withoutCountry(plain, digits.replaceFirst("^(?:00|0)", ""))));
        }
        Set<List<Set<String>>> rows = new LinkedHashSet<>();
        for (String whole : withAndWithout(plain)) {
            rows.add(parts(whole, FoldedText.NOTHING));
            rows.add(parts(whole, FoldedText.APOSTROPHE));
        }
        for (String rest : withAndWithout(SYMBOLS.matcher(plain).replaceAll(" "))) {
            List<Set<String>> parts = parts(rest, FoldedText.NOTHING);
            if (weight(parts) >= FEWEST_LETTERS) {
                rows.add(parts);
                rows.add(parts(rest, FoldedText.APOSTROPHE));
            }
        }
        Shape shape = plain.codePoints().anyMatch(Character::isUpperCase) ? Shape.PHRASE : Shape.SMALL_PHRASE;
        return rows.stream()
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new NameForm(shape, parts, true))
                .toList();
    }

    private static Set<String> withAndWithout(String words) {
        Set<String> all = new LinkedHashSet<>(Set.of(words));
        for (Pattern pattern : OTHERS) {
            for (String one : List.copyOf(all)) {
                all.add(pattern.matcher(one).replaceAll(" "));
            }
        }
        return all;
    }

    private static NameForm number(String digits) {
        return new NameForm(
                Shape.NUMBER,
                digits.chars().mapToObj(c -> Set.of(String.valueOf((char) c))).toList(),
                true);
    }

    /** {@code +82 10 …} is {@code 010 …}: the country's code goes, as far as it is known to be one. */
    private static String withoutCountry(String plain, String core) {
        if (!plain.startsWith("+") && !plain.startsWith("00")) {
            return core;
        }
        Matcher code = COUNTRY.matcher(core);
        String rest = code.lookingAt() ? core.substring(code.end()).replaceFirst("^0", "") : core;
        return rest.length() < FEWEST_DIGITS - 1 ? core : rest;
    }

    /** How many letters they hold; those that are syllables count twice. */
    private static int weight(List<Set<String>> parts) {
        return parts.stream()
                .flatMap(Set::stream)
                .flatMapToInt(String::chars)
                .map(c -> c < SYLLABLES ? 1 : 2)
                .sum();
    }

    /** @param widest what may stand between letters of one part, at most */
    private static List<Set<String>> parts(String words, int widest) {
        FoldedText text = new FoldedText(words, false);
        List<Set<String>> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = from + 1;
            while (to < text.length() && !isCut(text, to, widest)) {
                to++;
            }
            parts.add(Set.of(text.slice(from, to)));
            from = to;
        }
        return parts;
    }

    /** An ideograph is a part of its own. */
    private static boolean isCut(FoldedText text, int at, int widest) {
        return text.gap(at) > widest || text.isIdeograph(at) || text.isIdeograph(at - 1);
    }
}
