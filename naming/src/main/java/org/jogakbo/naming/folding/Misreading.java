package org.jogakbo.naming.folding;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Text whose bytes were read in the wrong charset, read again in those in which they may have been meant: {@code ±è¿µ¼ö} is 김영수 in
 * EUC-KR. Nobody can tell which was meant, so each that is plausible gives a view of its own, of the stretches that look misread and what
 * stands around them. Time and memory grow with the text, times the number of charsets. Stateless.
 */
final class Misreading {
    /** How often one text may have been misread. */
    private static final int DEPTH = 3;

    private static final int AROUND = 64;
    private static final String UTF_8 = "UTF-8";
    private static final List<String> WIDE = List.of("x-windows-949", "windows-31j", "EUC-JP", "GB18030", "Big5-HKSCS");
    private static final List<String> NARROW = List.of(
            "windows-1251",
            "KOI8-U",
            "ISO-8859-5",
            "IBM866",
            "x-MacCyrillic",
            "windows-1253",
            "windows-1255",
            "windows-1256",
            "ISO-8859-6",
            "x-windows-874");
    private static final List<String> LATIN =
            List.of("windows-1250", "windows-1254", "windows-1257", "ISO-8859-2", "IBM850", "x-MacRoman");

    /** Letters of windows-1252 that stand for others in the Latin charsets, and that Western languages hardly put beside letters. */
    private static final String FOREIGN = "ðþýÐÞÝœæŒÆŸ¹³£¿¼¾¯¥§ª°µº¡¢";

    private final Unescaped text;
    private final List<Unescaped> views;
    private final int depth;

    /** The places of what is beyond ASCII: few in most texts, and they are gone over for each charset. */
    private final int[] foreign;

    private Misreading(Unescaped text, List<Unescaped> views, int depth) {
        this.text = text;
        this.views = views;
        this.depth = depth;
        this.foreign = IntStream.range(0, text.length)
                .filter(at -> text.points[at] >= 0x80)
                .toArray();
    }

    /** Adds the views in which a text can be read again. */
    static void add(Unescaped text, List<Unescaped> views) {
        new Misreading(text, views, 0).add();
    }

    private void add() {
        if (foreign.length == 0) {
            return;
        }
        for (BytesOf wrong : BytesOf.values()) {
            unicode(wrong);
        }
        BytesOf western = BytesOf.WESTERN;
        view(
                western,
                WIDE,
                marked(at -> isHigh(at) && isHigh(at + 2) && (isHigh(at + 1) ? isHigh(at + 3) : at + 3 < text.length)));
        view(western, NARROW, marked(at -> isHigh(at) && isHigh(at + 1) && isHigh(at + 2)));
        view(western, LATIN, marked(this::isOddLetter));
        view(BytesOf.CYRILLIC, List.of("KOI8-R"), marked(this::isTurned));
        view(BytesOf.KOI8, List.of("windows-1251"), marked(this::isTurned));
    }

    private void unicode(BytesOf wrong) {
        view(wrong, List.of(UTF_8), marked(at -> isUnicode(wrong, at)));
    }

    private boolean isHigh(int at) {
        return at < text.length && text.points[at] >= 0x80 && BytesOf.WESTERN.of(text.points[at]) >= 0x80;
    }

    /** Whether letters that begin here are one letter of UTF-8, beyond ASCII. */
    private boolean isUnicode(BytesOf wrong, int at) {
        int c = text.points[at];
        if (c == '’' && isBehindLatin(at)) {
            return false; // "l’église"
        }
        int bytes = c < 0x80 ? -1 : wrong.of(c);
        int first = bytes > 0xff ? bytes >> 8 : bytes;
        if (first < (wrong.isWide() && !isBehindLatin(at) ? 0xca : 0xc2) || first > 0xf4) {
            return false;
        }
        int next = bytes > 0xff ? bytes & 0xff : at + 1 < text.length ? byteAt(wrong, at + 1) : -1;
        return next >= 0x80 && next <= 0xbf;
    }

    private boolean isBehindLatin(int at) {
        return at > 0 && text.points[at - 1] < 0x80 && Character.isLetter(text.points[at - 1]);
    }

    private int byteAt(BytesOf wrong, int at) {
        int bytes = text.points[at] == ' ' && wrong.keepsNoBreakSpace() ? 0xa0 : wrong.of(text.points[at]);
        return bytes > 0xff ? bytes >> 8 : bytes;
    }

    private boolean isOddLetter(int at) {
        int c = text.points[at];
        return c >= 0x80
                && (FOREIGN.indexOf(c) >= 0
                        || (c < 0xa0 || (c >= 0x152 && BytesOf.WESTERN.of(c) >= 0x80 && !isQuote(c))))
                && at + 1 < text.length
                && Character.isLetter(text.points[at + 1])
                && (at == 0 || Character.isLetter(text.points[at - 1]) || FOREIGN.indexOf(c) >= 0);
    }

    private static boolean isQuote(int c) {
        return (c >= 0x2010 && c <= 0x2026) || c == 0x2039 || c == 0x203a;
    }

    /** KOI8 and windows-1251 have small letters where the other has capitals. */
    private boolean isTurned(int at) {
        return at + 2 < text.length && isCyrillic(at, false) && isCyrillic(at + 1, true) && isCyrillic(at + 2, true);
    }

    private boolean isCyrillic(int at, boolean capital) {
        int c = text.points[at];
        return c >= 0x400 && c < 0x500 && Character.isUpperCase(c) == capital;
    }

    private BitSet marked(IntPredicate misread) {
        BitSet marked = new BitSet();
        for (int at : foreign) {
            if (misread.test(at)) {
                marked.set(Math.max(0, at - AROUND), Math.min(text.length, at + AROUND));
            }
        }
        return marked;
    }

    private void view(BytesOf wrong, List<String> meant, BitSet marked) {
        if (marked.isEmpty()) {
            return;
        }
        for (String charset : meant) {
            boolean changed = view(wrong, charset, marked, false);
            if (changed && text.has(Rereading.SOFT_HYPHEN)) {
                view(wrong, charset, marked, true);
            }
        }
    }

    private boolean view(BytesOf wrong, String charset, BitSet marked, boolean softly) {
        Unescaped view = Unescaped.sized(2 * marked.cardinality() + 2 * (text.length / AROUND + 2));
        Rereading rereading = new Rereading(text, wrong, Rereading.charset(charset), softly);
        for (int from = marked.nextSetBit(0); from >= 0; ) {
            int to = marked.nextClearBit(from);
            rereading.stretch(from, to, view);
            view.wall(text.ends[to - 1]);
            from = marked.nextSetBit(to);
        }
        if (rereading.changed()) {
            views.add(view);
            if (charset.equals(UTF_8) && depth + 1 < DEPTH) {
                new Misreading(view, views, depth + 1).unicode(wrong);
            }
        }
        return rereading.changed();
    }
}
