package org.jogakbo.protection.leak.letters;

/** Hangul in Latin letters by arithmetic (Unicode Standard, section 3.12), as the Revised Romanisation has each letter alone. */
final class Syllables {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private static final String[] INITIAL = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] VOWEL = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] FINAL = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };

    private Syllables() {}

    static String latin(String hangul) {
        StringBuilder out = new StringBuilder(hangul.length() * 3);
        for (int i = 0; i < hangul.length(); i++) {
            char c = hangul.charAt(i);
            if (c >= FIRST && c <= LAST) {
                int n = c - FIRST;
                out.append(INITIAL[n / (VOWELS * FINALS)])
                        .append(VOWEL[n / FINALS % VOWELS])
                        .append(FINAL[n % FINALS]);
            }
        }
        return out.toString();
    }
}
