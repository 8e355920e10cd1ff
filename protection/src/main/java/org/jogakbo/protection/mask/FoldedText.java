package org.jogakbo.protection.mask;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text's letters and digits alone, each with its place in the original: case, width, accents and invisible characters are gone, Hangul is
 * taken apart into its letters (Unicode NFKD), so that composed and decomposed forms are one.
 */
final class FoldedText {
    /** Between two letters of one name stand at most this many characters. */
    private static final int WIDEST_GAP = 3;

    private final StringBuilder letters = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private byte[] gaps;

    FoldedText(String original) {
        starts = new int[original.length() + 8];
        ends = new int[original.length() + 8];
        gaps = new byte[original.length() + 8];
        byte gap = WIDEST_GAP + 1;
        for (int at = 0; at < original.length(); ) {
            int c = original.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isInvisible(c)) {
                extend(next, gap);
            } else if (Character.isLetterOrDigit(c)) {
                append(fold(c), at, next, gap);
                gap = 0;
            } else {
                gap = joins(c) && gap < WIDEST_GAP ? (byte) (gap + 1) : WIDEST_GAP + 1;
            }
            at = next;
        }
    }

    /** The letters of a name, folded as texts are. */
    static String lettersOf(String name) {
        return new FoldedText(name).letters.toString();
    }

    String letters() {
        return letters.toString();
    }

    /** The place in the original of the letter at this index; likewise the end. */
    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Whether a word begins at this letter. */
    boolean beginsWord(int index) {
        return gaps[index] > 0 || apart(index);
    }

    /** Whether a word ends before this index. */
    boolean endsWord(int index) {
        return index == letters.length() || gaps[index] > 0 || apart(index);
    }

    /** Whether another script, or a number, begins here: a Korean particle behind a Latin name, the number of a footnote. */
    private boolean apart(int index) {
        return index > 0 && kind(letters.charAt(index - 1)) != kind(letters.charAt(index));
    }

    private static Character.UnicodeScript kind(char letter) {
        return Character.UnicodeScript.of(letter);
    }

    /**
     * Whether a Hangul syllable ends before this index: what follows stands apart, or cannot join what is before it. A vowel joins an
     * initial, a final joins a vowel; the ㅠㅠ of a chat joins nothing.
     */
    boolean endsSyllable(int index) {
        if (endsWord(index) || index == 0) {
            return true;
        }
        char before = letters.charAt(index - 1);
        char after = letters.charAt(index);
        return !(isInitial(before) && isVowel(after)) && !(isVowel(before) && isFinal(after));
    }

    private static boolean isInitial(char letter) {
        return letter >= '\u1100' && letter < '\u1160';
    }

    private static boolean isVowel(char letter) {
        return letter >= '\u1160' && letter < '\u11a8';
    }

    private static boolean isFinal(char letter) {
        return letter >= '\u11a8' && letter <= '\u11ff';
    }

    /** Whether the letters from one index to before the other stand together as the letters of one name may. */
    boolean holdsTogether(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (gaps[i] > WIDEST_GAP) {
                return false;
            }
        }
        return true;
    }

    private void append(String folded, int start, int end, byte gap) {
        for (int i = 0; i < folded.length(); i++) {
            int at = letters.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
                gaps = Arrays.copyOf(gaps, at * 2);
            }
            letters.append(folded.charAt(i));
            starts[at] = start;
            ends[at] = end;
            gaps[at] = i == 0 ? gap : 0;
        }
    }

    /** An accent or an invisible character belongs to the letter before it. */
    private void extend(int end, byte gap) {
        if (gap == 0 && !letters.isEmpty()) {
            ends[letters.length() - 1] = end;
        }
    }

    private static String fold(int c) {
        if (c < 0x80) {
            return Character.toString(Character.toLowerCase(c));
        }
        StringBuilder out = new StringBuilder(4);
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK;
    }

    /** What may stand between the letters of a name: spaces, hyphens, dots, apostrophes, commas. */
    private static boolean joins(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.DASH_PUNCTUATION
                || ".'’‘,·․・_".indexOf(c) >= 0;
    }
}
