package org.jogakbo.protection.leak;

import java.util.List;
import org.jogakbo.protection.leak.Wanted.Piece;
import org.jogakbo.protection.leak.letters.Script;
import org.jogakbo.protection.leak.letters.Word;

/** Finds both names of somebody side by side, each with other endings: most languages decline names, and no list has all. For one text. */
record DeclinedPairs(Wanted wanted, Seen seen, List<Hit> hits) {
    private static final int HUNDRED = 100;

    /** Of all letters of two words so many in a hundred, from the head of each. */
    private static final int ALIKE = 72;

    private static final int LEAST_ALIKE = 11;
    private static final int LONGEST_ENDING = 3;

    void find() {
        for (int n = 1; n < seen.words.size(); n++) {
            declined(n);
        }
    }

    private void declined(int n) {
        Word word = seen.words.get(n);
        Word ahead = seen.words.get(n - 1);
        if (word.gap() != Word.Gap.SPACE
                || !word.capital()
                || !ahead.capital()
                || !isSpaced(word)
                || !isSpaced(ahead)) {
            return;
        }
        String latin = word.letters().latin();
        String other = ahead.letters().latin();
        for (Piece piece : wanted.alike(latin)) {
            for (Piece first : wanted.alike(other)) {
                if (first.form().index() == piece.form().index()
                        && first.index() != piece.index()
                        && isDeclined(
                                latin,
                                half(piece.part().letters().latin(), latin, n + 1),
                                other,
                                first.part().letters().latin())) {
                    hits.add(new Hit(piece.form(), n - 1, n, true));
                }
            }
        }
    }

    /** Of a double name, each half with its own ending, the first: the other stands behind a hyphen. */
    private String half(String part, String printed, int next) {
        boolean goesOn = next < seen.words.size() && seen.words.get(next).gap() == Word.Gap.SIGN;
        return goesOn && part.length() > printed.length() + LONGEST_ENDING ? part.substring(0, printed.length()) : part;
    }

    private static boolean isSpaced(Word word) {
        Script script = word.letters().script();
        return script == Script.LATIN || script == Script.SPACED;
    }

    /** Whether two pairs of words begin alike for so long that they are one, declined. */
    private static boolean isDeclined(String one, String given, String other, String otherGiven) {
        int common = common(one, given) + common(other, otherGiven);
        int all = Math.max(one.length(), given.length()) + Math.max(other.length(), otherGiven.length());
        return common * HUNDRED >= all * ALIKE && all >= LEAST_ALIKE;
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
