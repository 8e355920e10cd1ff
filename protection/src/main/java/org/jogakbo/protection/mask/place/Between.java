package org.jogakbo.protection.mask.place;

import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.form.Affixes;

/** What may stand between a given name and a family name: middle names, initials, particles, a nickname in quotation marks or brackets. */
public final class Between {
    /** How much is let through. */
    public enum Width {
        /** Nicknames and initials. */
        NARROW,
        /** Other names and particles as well. */
        WIDE,
        /** The same after a comma. */
        COMMA,
        /** Words of an address, which has no capitals. */
        ADDRESS
    }

    private static final int MOST = 4;
    private static final int LONGEST_NICKNAME = 4;
    private static final int[] NONE = {};

    private Between() {}

    /** The places, after one word or more, where the other name may begin. */
    public static int[] after(FoldedText text, int at, Width width) {
        int[] places = NONE;
        int pos = at;
        for (int i = 0; i < MOST && pos < text.length(); i++) {
            int gap = text.gap(pos);
            int next = gap == FoldedText.QUOTE ? nickname(text, pos) : word(text, pos, i == 0, width);
            if (next < 0 || next >= text.length()) {
                return places;
            }
            places = java.util.Arrays.copyOf(places, places.length + 1);
            places[places.length - 1] = next;
            pos = next;
        }
        return places;
    }

    /** The place after the closing mark; -1 when there is none near. */
    private static int nickname(FoldedText text, int at) {
        int pos = at;
        for (int words = 0; words < LONGEST_NICKNAME; words++) {
            pos += text.wordFrom(pos).length();
            if (pos >= text.length()) {
                return -1;
            }
            if (text.gap(pos) == FoldedText.QUOTE) {
                return pos;
            }
            if (text.gap(pos) > FoldedText.STOP) {
                return -1;
            }
        }
        return -1;
    }

    private static int word(FoldedText text, int at, boolean first, Width width) {
        String word = text.wordFrom(at);
        int gap = text.gap(at);
        boolean initial = word.length() == 1 && text.isCapital(at) && text.letter(at) > '9';
        boolean afterInitial = gap == FoldedText.STOP && isOneLetter(text, at);
        boolean comma = gap == FoldedText.COMMA && first && width == Width.COMMA;
        boolean title = text.isDotted(at + word.length() - 1) && Affixes.isTitle(word);
        boolean joined = gap == FoldedText.HYPHEN && (width == Width.ADDRESS || !first);
        if (gap == FoldedText.NOTHING
                || !(gap == FoldedText.SPACE || joined || afterInitial || comma || isAfterTitle(text, at))) {
            return -1;
        }
        return initial || title || (width != Width.NARROW && isName(text, at, word, width)) ? at + word.length() : -1;
    }

    /** As printed: Þ is two letters here. */
    private static boolean isOneLetter(FoldedText text, int to) {
        return text.start(text.wordBefore(to)) == text.start(to - 1);
    }

    private static boolean isAfterTitle(FoldedText text, int at) {
        return text.gap(at) == FoldedText.STOP && Affixes.isTitle(text.slice(text.wordBefore(at), at));
    }

    private static boolean isName(FoldedText text, int at, String word, Width width) {
        boolean particle = Affixes.isParticle(word) && !word.equals("y") && !word.equals("e") && !word.equals("i");
        boolean large = Letterings.isLarge(text, at) || width == Width.ADDRESS;
        return particle || (large && !Vocabulary.isFunction(word) && text.letter(at) > '9');
    }
}
