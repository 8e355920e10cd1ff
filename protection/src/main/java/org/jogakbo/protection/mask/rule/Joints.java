package org.jogakbo.protection.mask.rule;

import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.protection.mask.place.CommonWords;

/**
 * How the parts of a find are joined, and what their letters look like. Seams are the places where each part begins and, at the end, where the
 * last one ends. For one text.
 */
record Joints(FoldedText text) {
    /** So many Latin letters, run together, are no chance. */
    private static final int TELLING_JOINED = 7;

    /** So many characters stand between two words of a phrase at most: a sign may be written as six to nine in HTML or an address. */
    private static final int MOST_SIGNS = 48;

    /** What may stand before each part, at most; a comma before one of them (or before any, for -1 … none). */
    boolean joins(int[] seams, int widest, int comma) {
        return joins(seams, widest, comma, 0);
    }

    boolean joins(int[] seams, int widest, int comma, int seam) {
        int inside = seams[seams.length - 1] - seams[0];
        for (int part = 0; part + 1 < seams.length; part++) {
            int gap = text.gap(seams[part]);
            boolean initial = part > 0 && seams[part] - seams[part - 1] == 1;
            boolean open = part == seam && seam > 0 && (gap == FoldedText.QUOTE || isAfterInitial(seams[part]));
            boolean fits = gap <= widest
                    || open
                    || (gap == FoldedText.SEAM && widest >= FoldedText.SPACE)
                    || (part == comma && gap == FoldedText.COMMA)
                    || (initial && gap == FoldedText.STOP);
            if ((part > 0 && !fits) || (inside < TELLING_JOINED && hyphenated(seams[part] + 1, seams[part + 1]))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAfterInitial(int at) {
        return text.gap(at) == FoldedText.STOP && text.wordBefore(at) == at - 1 && text.isCapital(at - 1);
    }

    private boolean hyphenated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.gap(i) == FoldedText.HYPHEN) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins at one of the parts after the first. */
    boolean isApart(int[] seams) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.begins(seams[part])) {
                return true;
            }
        }
        return false;
    }

    /** {@code song-ho-sung}, as addresses have it, is a name though each of its words is another word too. */
    boolean isLinked(int[] seams) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.gap(seams[part]) != FoldedText.HYPHEN) {
                return false;
            }
        }
        return true;
    }

    /** How many letters a part has. */
    static int letters(int[] seams, int part) {
        return seams[part + 1] - seams[part];
    }

    /** Whether every word, as printed here, is also a word of everyday English. */
    boolean isCommon(int from, int to) {
        for (int at = from; at < to; ) {
            String word = text.wordFrom(at);
            if (!CommonWords.isCommon(word)) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    /** Whether every part that begins a word has a capital, or is of a script without. */
    boolean hasCapitals(int[] seams) {
        for (int part = 0; part + 1 < seams.length; part++) {
            boolean wordBegins =
                    part == 0 || text.gap(seams[part]) == FoldedText.SPACE || text.gap(seams[part]) == FoldedText.COMMA;
            if (wordBegins && !text.mayBeCapital(seams[part])) {
                return false;
            }
        }
        return true;
    }

    /** Whether anything stands between the letters. */
    boolean isSpaced(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.gap(i) > FoldedText.NOTHING) {
                return true;
            }
        }
        return false;
    }

    /** Signs between the words of a phrase are few. */
    boolean isNear(int[] seams) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.start(seams[part]) - text.end(seams[part] - 1) > MOST_SIGNS) {
                return false;
            }
        }
        return true;
    }
}
