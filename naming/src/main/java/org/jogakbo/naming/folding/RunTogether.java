package org.jogakbo.naming.folding;

import java.util.BitSet;

/** Where a text prints words run together, as names are in them: hashtags, handles, mail and web addresses, names of files. */
final class RunTogether {
    private static final int LONGEST_ENDING = 4;

    private RunTogether() {}

    /** The code points that belong to such a stretch. */
    static BitSet in(Unescaped text) {
        BitSet marked = new BitSet();
        for (int from = 0; from < text.length; ) {
            int to = from;
            while (to < text.length && !parts(text.points[to])) {
                to++;
            }
            if (to - from > 2 && isRunTogether(text, from, to)) {
                marked.set(from, to);
            }
            from = to + 1;
        }
        return marked;
    }

    private static boolean parts(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "\"“”‘’<>()[]{},;|".indexOf(c) >= 0;
    }

    private static boolean isRunTogether(Unescaped text, int from, int to) {
        int dot = -1;
        for (int i = from; i < to; i++) {
            int c = text.points[i];
            boolean goesOn = i + 1 < to && Character.isLetterOrDigit(text.points[i + 1]);
            if (goesOn && (c == '@' || c == '#' || c == '_' || c == '＃' || c == '＠')) {
                return true;
            }
            if (c == '/' && i + 1 < to && text.points[i + 1] == '/') {
                return true;
            }
            dot = c == '.' && goesOn ? i : dot;
        }
        return dot > from && isEnding(text, dot + 1, to);
    }

    /** {@code .jpg}, {@code .html}, {@code .com}: what follows the last dot, in small letters. */
    private static boolean isEnding(Unescaped text, int from, int to) {
        int end = from;
        while (end < to && end - from <= LONGEST_ENDING && isSmall(text.points[end])) {
            end++;
        }
        boolean ended = end == to || !Character.isLetterOrDigit(text.points[end]);
        return end - from >= 2 && end - from <= LONGEST_ENDING && ended;
    }

    private static boolean isSmall(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
