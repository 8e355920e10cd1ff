package org.jogakbo.naming.folding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.naming.spelling.Jamo;

/** A text's code points, each with its place in the original: as printed, or after something was taken back ({@link Escapes}, tags). */
final class Unescaped {
    private static final int LONGEST_TAG = 300;

    /** Stands for a tag that parts words. */
    private static final int WALL = '|';

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "del", "em", "font", "i", "ins", "mark", "nobr", "q", "ruby",
            "rb", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "wbr", "!");

    int[] points;
    int[] starts;
    int[] ends;
    int length;

    private Unescaped(int size) {
        points = new int[size];
        starts = new int[size];
        ends = new int[size];
    }

    static Unescaped of(String text, boolean withoutTags) {
        Unescaped plain = Escapes.taken(asPrinted(text), Escapes.Mode.TEXT);
        return withoutTags ? plain.untagged() : plain;
    }

    /** A text as it stands, nothing taken back. */
    static Unescaped asPrinted(String text) {
        Unescaped plain = new Unescaped(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            plain.add(c, at, at + Character.charCount(c));
            at += Character.charCount(c);
        }
        return plain;
    }

    boolean says(Unescaped other) {
        return Arrays.equals(points, 0, length, other.points, 0, other.length);
    }

    /** Room for so many code points, to be filled with {@link #add}. */
    static Unescaped sized(int size) {
        return new Unescaped(size);
    }

    /** The code points before this one, and room for as many as there are. */
    Unescaped head(int to) {
        Unescaped head = new Unescaped(length);
        System.arraycopy(points, 0, head.points, 0, to);
        System.arraycopy(starts, 0, head.starts, 0, to);
        System.arraycopy(ends, 0, head.ends, 0, to);
        head.length = to;
        return head;
    }

    boolean has(int wanted) {
        for (int i = 0; i < length; i++) {
            if (points[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Where a stretch of one original stands in another view of it, as if a wall stood between. */
    void wall(int at) {
        add(WALL, at, at);
        add(WALL, at, at);
    }

    void add(int c, int start, int end) {
        if (length > 0 && c <= 0xffff && Character.isLowSurrogate((char) c) && isHigh(points[length - 1])) {
            points[length - 1] = Character.toCodePoint((char) points[length - 1], (char) c);
            ends[length - 1] = end;
            return;
        }
        points[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    private static boolean isHigh(int c) {
        return c <= 0xffff && Character.isHighSurrogate((char) c);
    }

    static boolean isAscii(int c, String more) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || more.indexOf(c) >= 0);
    }

    String slice(int from, int to) {
        return new String(points, from, to - from);
    }

    Unescaped untagged() {
        Unescaped out = new Unescaped(length);
        for (int i = 0; i < length; ) {
            int close = points[i] == '<' ? close(i) : -1;
            if (close < 0) {
                out.add(points[i], starts[i], ends[i]);
            } else if (parts(i)) {
                out.add(tagName(i).equals("br") ? ' ' : WALL, starts[i], ends[close]);
            }
            i = close < 0 ? i + 1 : close + 1;
        }
        return out;
    }

    /** The index of the tag's end, or -1 when this is no tag. */
    private int close(int at) {
        boolean opens = at + 1 < length && isAscii(points[at + 1], "/!");
        for (int i = at + 1; opens && i < length && i - at < LONGEST_TAG; i++) {
            if (points[i] == '>') {
                return i;
            }
        }
        return -1;
    }

    private boolean parts(int at) {
        return !INLINE.contains(tagName(at));
    }

    private String tagName(int at) {
        int from = points[at + 1] == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < length && isAscii(points[to], "")) {
            to++;
        }
        return points[from] == '!' ? "!" : slice(from, to).toLowerCase(Locale.ROOT);
    }

    /** Letters put together with the accents behind them; itself where none stand apart. */
    Unescaped accented() {
        Unescaped out = new Unescaped(length);
        for (int i = 0; i < length; ) {
            int to = i + 1;
            while (to < length && points[to] >= 0x300 && points[to] < 0x370) {
                to++;
            }
            String composed = to == i + 1 ? "" : Normalizer.normalize(slice(i, to), Normalizer.Form.NFC);
            boolean one = !composed.isEmpty() && composed.codePointCount(0, composed.length()) == 1;
            out.add(one ? composed.codePointAt(0) : points[i], starts[i], ends[one ? to - 1 : i]);
            i = one ? to : i + 1;
        }
        return out.length == length ? this : out;
    }

    /** Loose Hangul letters (decomposed, or typed one by one) put together into syllables. */
    Unescaped composed() {
        if (!hasLooseHangul()) {
            return this;
        }
        Unescaped out = new Unescaped(length);
        for (int i = 0; i < length; ) {
            int taken = Jamo.syllableLength(points, i, length);
            out.add(taken == 1 ? points[i] : Jamo.syllable(points, i, taken), starts[i], ends[i + taken - 1]);
            i += taken;
        }
        return out;
    }

    private boolean hasLooseHangul() {
        for (int i = 0; i < length; i++) {
            if (Jamo.isLoose(points[i])) {
                return true;
            }
        }
        return false;
    }
}
