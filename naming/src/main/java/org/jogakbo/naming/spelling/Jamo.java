package org.jogakbo.naming.spelling;

/** Loose Hangul letters: conjoining ones (U+1100 and after) and those of keyboards (U+3131 and after). */
public final class Jamo {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final int FIRST_VOWEL = 'ㅏ';
    private static final int LAST_VOWEL = 'ㅣ';

    private Jamo() {}

    /** Whether a code point may be a letter of a syllable. */
    public static boolean isLoose(int c) {
        return isConjoining(c) || (c >= 'ㄱ' && c <= LAST_VOWEL);
    }

    /** How many code points from here are one syllable: 1 where none are to be put together. */
    public static int syllableLength(int[] points, int at, int length) {
        boolean begun = Hangul.isSyllable(points[at]) && Hangul.finalOf(points[at]) == 0;
        if (!begun && (initial(points[at]) < 0 || at + 1 >= length || vowel(points[at + 1]) < 0)) {
            return 1;
        }
        int last = begun ? at + 1 : at + 2;
        boolean closed = last < length
                && last(points[last]) > 0
                && (isConjoining(points[last]) || (!begun && (last + 1 >= length || vowel(points[last + 1]) < 0)));
        return last - at + (closed ? 1 : 0);
    }

    public static int syllable(int[] points, int at, int taken) {
        if (Hangul.isSyllable(points[at])) {
            return Hangul.syllable(Hangul.initialOf(points[at]), Hangul.vowelOf(points[at]), last(points[at + 1]));
        }
        return Hangul.syllable(initial(points[at]), vowel(points[at + 1]), taken > 2 ? last(points[at + 2]) : 0);
    }

    private static boolean isConjoining(int c) {
        return c >= 0x1100 && c <= 0x11ff;
    }

    private static int initial(int c) {
        return c >= 0x1100 && c <= 0x1112 ? c - 0x1100 : INITIALS.indexOf(c);
    }

    private static int vowel(int c) {
        return c >= 0x1161 && c <= 0x1175 ? c - 0x1161 : c >= FIRST_VOWEL && c <= LAST_VOWEL ? c - FIRST_VOWEL : -1;
    }

    private static int last(int c) {
        return c >= 0x11a8 && c <= 0x11c2 ? c - 0x11a7 : Math.max(0, c == ' ' ? 0 : FINALS.indexOf(c));
    }
}
