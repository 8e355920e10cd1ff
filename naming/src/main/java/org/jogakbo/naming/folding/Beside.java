package org.jogakbo.naming.folding;

/**
 * A name's other script in brackets at once behind it: {@code 김영수(金英洙·52)}, {@code Kim Young-su (金英洙)}, {@code Мария (Maria)}. What
 * stands there is the same name, whether its spelling is known or not.
 */
public final class Beside {
    private static final int LONGEST = 40;
    private static final int NEAREST = 4;
    private static final int MOST_BEHIND = 12;

    private Beside() {}

    /**
     * Where the name ends, in the original, when what is beside it in brackets goes with it, an age and the bracket's end too; -1 when there
     * is no such thing.
     *
     * @param original the text that was folded
     * @param from where the name begins, in letters
     * @param to where it ends, in letters
     */
    public static int end(FoldedText text, String original, int from, int to) {
        if (to >= text.length() || text.kindOf(to) == text.kindOf(to - 1)) {
            return -1;
        }
        int begin = text.end(to - 1);
        int next = text.start(to);
        String between = next - begin > NEAREST || next < begin
                ? ""
                : original.substring(begin, next).strip();
        if (!between.matches("[(（\\[［〔【]")) {
            return -1;
        }
        int end = to + 1;
        while (end < text.length()
                && end - to < LONGEST
                && text.gap(end) <= FoldedText.STOP
                && text.kindOf(end) == text.kindOf(to)
                && text.gap(end) != FoldedText.COMMA) {
            end++;
        }
        return closes(text, original, end) && sameSize(text, from, to, end) ? bracketEnd(text, original, end) : -1;
    }

    private static int bracketEnd(FoldedText text, String original, int end) {
        int last = text.end(end - 1);
        for (int at = last; at < original.length() && at < last + MOST_BEHIND; at++) {
            if (")）]］〕】".indexOf(original.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return last;
    }

    /** Behind the name in brackets stand the bracket's end, an age, or a comma. */
    private static boolean closes(FoldedText text, String original, int end) {
        String rest = original.substring(text.end(end - 1)).stripLeading();
        return !rest.isEmpty() && ")）]］〕】·・,，、;:/".indexOf(rest.charAt(0)) >= 0;
    }

    /** As many syllables where both scripts have them, else as many words, each with a capital where there are any. */
    private static boolean sameSize(FoldedText text, int from, int to, int end) {
        int name = syllables(text, from, to);
        int other = syllables(text, to, end);
        if (name > 0 && other > 0) {
            return name == other && other > 1;
        }
        int words = other > 0 ? other : words(text, to, end);
        int own = name > 0 ? name : words(text, from, to);
        boolean near = Math.abs(words - own) <= 1 || (name > 0 && words == 2);
        return near && words > 1 && capitals(text, to, end);
    }

    /** Of Hangul and ideographs, which write one letter a syllable; 0 of other scripts. */
    private static int syllables(FoldedText text, int from, int to) {
        int kind = text.kindOf(from);
        return kind == FoldedText.HANGUL || kind == FoldedText.IDEOGRAPH ? to - from : 0;
    }

    private static int words(FoldedText text, int from, int to) {
        int words = 1;
        for (int at = from + 1; at < to; at++) {
            words += text.gap(at) > FoldedText.NOTHING ? 1 : 0;
        }
        return words;
    }

    private static boolean capitals(FoldedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            if ((at == from || text.gap(at) == FoldedText.SPACE) && !text.mayBeCapital(at)) {
                return false;
            }
        }
        return true;
    }
}
