package org.jogakbo.search.analysis;

import java.util.List;

/**
 * Every two neighbouring syllables of every Hangul word: a net below morphology, which does not know every name.
 */
public final class HangulPairs {
    private HangulPairs() {}

    /** The pairs of a text; words of one syllable have none. */
    public static List<Word> of(String text) {
        WordList out = new WordList();
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isHangul(text.charAt(at)) && isHangul(text.charAt(at + 1))) {
                out.part(text.substring(at, at + 2), at, at + 2);
            } else if (out.position() >= 0) {
                // Pairs of different words are no neighbours.
                out.gap();
            }
        }
        return out.words();
    }

    /** How many syllables a word has, when it is written in Hangul alone; else 0. */
    public static int syllables(String word) {
        return word.chars().allMatch(c -> isHangul((char) c)) ? word.length() : 0;
    }

    private static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }
}
