package org.jogakbo.naming.folding;

/** Particles of one letter that are written on to the word behind them, so that a name begins inside a printed word. */
final class Clitics {
    private static final int MOST = 3;

    private Clitics() {}

    /** Whether nothing but such particles stands between this place and the beginning of the printed word. */
    static boolean endBefore(FoldedText text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        String particles = of(text.letter(at));
        for (int from = at - 1; !particles.isEmpty() && from >= Math.max(0, at - MOST); from--) {
            if (particles.indexOf(text.letter(from)) < 0) {
                return false;
            } else if (text.isEdge(from)) {
                return true;
            }
        }
        return false;
    }

    /** And, then, in, like, for, by oath, (will) of Arabic; and, the, in, as, to, from, that of Hebrew; of, to, in, from of Amharic. */
    private static String of(char letter) {
        if (letter >= 0x5d0 && letter <= 0x5ea) {
            return "והבכלמש";
        } else if (letter >= 0x620 && letter <= 0x6ff) {
            return "وفبكلس";
        }
        return letter >= 0x1200 && letter <= 0x137f ? "የለበከ" : "";
    }
}
