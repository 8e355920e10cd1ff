package org.jogakbo.naming.spelling;

/** The arithmetic of Hangul syllables (Unicode, section 3.12): 19 initials, 21 vowels, 27 finals and none. */
public final class Hangul {
    /** The initial that has no sound (ㅇ), and the one that changes at a word's head (ㄹ). */
    static final int SILENT = 11;

    static final int RIEUL = 5;
    static final int NIEUN = 2;
    static final int MIEUM = 6;
    static final int HIEUT = 18;

    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private Hangul() {}

    public static boolean isSyllable(int c) {
        return c >= FIRST && c <= LAST;
    }

    public static boolean isSyllables(String word) {
        return !word.isEmpty() && word.chars().allMatch(Hangul::isSyllable);
    }

    public static int initialOf(int syllable) {
        return (syllable - FIRST) / (VOWELS * FINALS);
    }

    public static int vowelOf(int syllable) {
        return (syllable - FIRST) / FINALS % VOWELS;
    }

    /** 0 when the syllable ends in its vowel. */
    public static int finalOf(int syllable) {
        return (syllable - FIRST) % FINALS;
    }

    public static char syllable(int initial, int vowel, int last) {
        return (char) (FIRST + (initial * VOWELS + vowel) * FINALS + last);
    }

    static char withInitial(char syllable, int initial) {
        return syllable(initial, vowelOf(syllable), finalOf(syllable));
    }

    /** Whether the vowel is ㅣ or begins like it (ㅑ, ㅕ, ㅛ, ㅠ …). */
    static boolean hasGlide(int syllable) {
        return switch (vowelOf(syllable)) {
            case 2, 3, 6, 7, 12, 17, 20 -> true;
            default -> false;
        };
    }
}
