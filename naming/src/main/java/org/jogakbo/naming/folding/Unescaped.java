package org.jogakbo.naming.folding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text's code points, each with its place in the original, after taking back what other formats wrapped around them: HTML character
 * references, percent-encoding (UTF-8), {@code \}{@code uXXXX} escapes, each up to three times over; and, when asked, the tags.
 */
final class Unescaped {
    private static final int ROUNDS = 3;
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_REFERENCE = 12;
    /** Stands for a tag that parts words. */
    private static final int WALL = '|';

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("nbsp", 0xa0),
            Map.entry("shy", 0xad),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("zwnj", 0x200c),
            Map.entry("zwj", 0x200d),
            Map.entry("hyphen", (int) '-'),
            Map.entry("ndash", 0x2013),
            Map.entry("middot", 0xb7),
            Map.entry("period", (int) '.'),
            Map.entry("comma", (int) ','),
            Map.entry("lowbar", (int) '_'),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("percnt", (int) '%'),
            Map.entry("bsol", (int) '\\'));
    private static final Set<String> ACCENTS = Set.of(
            "acute", "grave", "circ", "uml", "tilde", "caron", "cedil", "ring", "breve", "macr", "slash", "scr", "fr",
            "opf");
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
        Unescaped plain = new Unescaped(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            plain.add(c, at, at + Character.charCount(c));
            at += Character.charCount(c);
        }
        for (int round = 0; round < ROUNDS && plain.hasEscapes(); round++) {
            plain = plain.unescaped();
        }
        return withoutTags ? plain.untagged() : plain;
    }

    private boolean hasEscapes() {
        for (int i = 0; i < length; i++) {
            if (points[i] == '&' || points[i] == '%' || points[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    private void add(int c, int start, int end) {
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

    private Unescaped unescaped() {
        Unescaped out = new Unescaped(length);
        int[] found = new int[2]; // the code point, and the index after it
        for (int i = 0; i < length; i = found[1]) {
            found[0] = points[i];
            found[1] = i + 1;
            switch (points[i]) {
                case '&' -> reference(i, found);
                case '%' -> percent(i, found);
                case '\\' -> escape(i, found);
                default -> {}
            }
            out.add(found[0], starts[i], ends[found[1] - 1]);
        }
        return out;
    }

    private void reference(int at, int[] found) {
        int end = at + 1;
        while (end < length && end - at < LONGEST_REFERENCE && isAscii(points[end], "#")) {
            end++;
        }
        boolean closed = end < length && points[end] == ';';
        String name = slice(at + 1, end);
        Integer c = name.startsWith("#") ? numeric(name.toLowerCase(Locale.ROOT)) : closed ? named(name) : null;
        if (c != null) {
            found[0] = c;
            found[1] = closed ? end + 1 : end;
        }
    }

    private static @Nullable Integer numeric(String reference) {
        boolean hex = reference.startsWith("#x");
        return number(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
    }

    private static @Nullable Integer named(String name) {
        Integer known = NAMED.get(name.toLowerCase(Locale.ROOT));
        boolean accented = known == null && name.length() > 1 && ACCENTS.contains(name.substring(1));
        return accented ? Integer.valueOf(name.charAt(0)) : known;
    }

    private void percent(int at, int[] found) {
        int first = hexByte(at);
        int count = first < 0 ? 0 : first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int value = hexByte(at + 3 * i);
            if (value < 0) {
                return;
            }
            bytes[i] = (byte) value;
        }
        try {
            if (count > 0) {
                found[0] = Character.codePointAt(
                        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)), 0);
                found[1] = at + 3 * count;
            }
        } catch (CharacterCodingException _) {
            // A per cent sign, then.
        }
    }

    private int hexByte(int at) {
        Integer value = at + 2 < length && points[at] == '%' ? number(slice(at + 1, at + 3), 16) : null;
        return value == null ? -1 : value;
    }

    private void escape(int at, int[] found) {
        if (at + 1 >= length || (points[at + 1] != 'u' && points[at + 1] != 'x')) {
            return;
        }
        boolean braced = at + 2 < length && points[at + 2] == '{';
        int from = braced ? at + 3 : at + 2;
        int to = braced ? from : Math.min(length, from + (points[at + 1] == 'u' ? 4 : 2));
        while (braced && to < length && to - from < LONGEST_REFERENCE && points[to] != '}') {
            to++;
        }
        Integer c = to - from < 2 ? null : number(slice(from, to), 16);
        if (c != null) {
            found[0] = c;
            found[1] = braced && to < length ? to + 1 : to;
        }
    }

    private static @Nullable Integer number(String digits, int radix) {
        try {
            int value = digits.isEmpty() || digits.charAt(0) == '-' || digits.charAt(0) == '+'
                    ? -1
                    : Integer.parseInt(digits, radix);
            return Character.isValidCodePoint(value) ? value : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static boolean isAscii(int c, String more) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || more.indexOf(c) >= 0);
    }

    private String slice(int from, int to) {
        return new String(points, from, to - from);
    }

    private Unescaped untagged() {
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
