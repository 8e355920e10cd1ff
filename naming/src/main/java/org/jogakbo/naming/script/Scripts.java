package org.jogakbo.naming.script;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.naming.ideograph.KanaWord;

/** In which script a word is written, and what a name in Latin letters may have been written in first. Pure. */
public final class Scripts {
    private Scripts() {}

    /** The script of a word's first letter. */
    public static UnicodeScript of(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    /** Whether a script prints no spaces between the words of a text. */
    public static boolean isUnspaced(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    /** Whether this word and the one behind it are one name: {@code عبد الله}, {@code בן דוד}. */
    public static boolean joinsNext(String word) {
        return ArabicNames.isHead(word) || word.equals("בן") || word.equals("בת") || word.equals("בר");
    }

    /**
     * The words of a name in Latin letters as another script writes them, one row of sets a script; empty where nothing tells that the name
     * comes from there.
     */
    public static List<List<Set<String>>> backFromLatin(List<String> words, int family) {
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        List<List<Set<String>>> rows = new ArrayList<>();
        if (lower.stream().anyMatch(CyrillicWord::isSlavic)) {
            rows.add(row(lower, (word, i) -> CyrillicWord.fromLatin(word, i == family ? Role.FAMILY : Role.GIVEN)));
        }
        if (lower.stream().anyMatch(ArabicWord::isArabic)) {
            rows.add(row(lower, (word, _) -> ArabicWord.fromLatin(word)));
        }
        boolean syllables = lower.size() == 2 && lower.stream().allMatch(KanaWord::isSyllables);
        if (syllables || lower.stream().anyMatch(KanaWord::isJapanese)) {
            rows.add(row(lower, (word, _) -> KanaWord.fromLatin(word)));
        }
        rows.add(row(lower, (word, _) -> HebrewWord.fromLatin(word)));
        rows.removeIf(row -> row.stream().anyMatch(Set::isEmpty));
        return rows;
    }

    private interface Back {
        Set<String> of(String word, int place);
    }

    private static List<Set<String>> row(List<String> words, Back back) {
        List<Set<String>> row = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            row.add(new LinkedHashSet<>(back.of(words.get(i), i)));
        }
        return row;
    }
}
