package org.jogakbo.naming.folding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text's code points, each with its place in the original, after taking back what other formats wrapped around them: HTML character
 * references, percent-encoding (UTF-8), {@code \}{@code uXXXX} escapes, each up to three times over, hosts in Punycode; and, when asked,
 * the tags.
 */
final class Unescaped {
    /** What escapes are taken for, where they can be taken for several things. */
    enum Mode {
        /** Percent-encoding is UTF-8; a backslash begins an escape of JavaScript. */
        TEXT,
        /** The same, and bytes beyond ASCII stay as they are written. */
        ASCII,
        /** Bytes of percent-encoding and in octal are letters of ISO-8859-1, to be read again by {@link Misreading}. */
        BYTES,
        /** Quoted-printable (RFC 2045, 6.7); its bytes likewise. */
        QUOTED,
        /** A backslash begins an escape of CSS (CSS Syntax, 4.3.7). */
        CSS
    }

    private static final int ROUNDS = 3;
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_REFERENCE = 12;
    /** From here on stand the wide twins of ASCII (Halfwidth and Fullwidth Forms), each as far off as its twin from nothing. */
    private static final int WIDE = 0xfee0;

    private static final int SOFT_HYPHEN = 0xad;

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
        Unescaped plain = asPrinted(text).taken(Mode.TEXT);
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

    /**
     * Without what one layer of escapes hides from another, however they lie over each other: tags, references, escapes of JavaScript and
     * percent-encoded ASCII are undone, signs in wide letters and look-alikes amid ASCII are ASCII, and what nobody sees is gone. Itself where
     * nothing of the kind is. Bytes beyond ASCII stay as they are written, for {@link #taken} in whatever mode.
     */
    Unescaped bare() {
        Unescaped bare = this;
        for (int round = 0; round <= ROUNDS; round++) {
            Unescaped before = bare;
            bare = bare.plainSigns();
            bare = bare.has('<') ? bare.unless(bare.untagged()) : bare;
            bare = bare.hasEscapes(Mode.ASCII) ? bare.unless(bare.unescaped(Mode.ASCII)) : bare;
            if (bare == before) {
                break;
            }
        }
        return bare;
    }

    /** What was taken back is shorter. */
    private Unescaped unless(Unescaped same) {
        return same.length == length ? this : same;
    }

    private Unescaped plainSigns() {
        Unescaped out = this;
        for (int i = 0; i < length; i++) {
            int plain = plainSign(i);
            if (out == this && plain == points[i]) {
                continue;
            }
            if (out == this) {
                out = new Unescaped(length);
                System.arraycopy(points, 0, out.points, 0, i);
                System.arraycopy(starts, 0, out.starts, 0, i);
                System.arraycopy(ends, 0, out.ends, 0, i);
                out.length = i;
            }
            if (plain >= 0) {
                out.add(plain, starts[i], ends[i]);
            }
        }
        return out;
    }

    /** The sign that stands here, or -1 for one that nobody sees; but a soft hyphen may be a byte that was misread. */
    private int plainSign(int at) {
        int c = points[at];
        if (c < 0x80) {
            return c;
        }
        if (c > WIDE && c < WIDE + 0x7f) {
            return c - WIDE;
        }
        if (Character.getType(c) == Character.FORMAT) {
            return c == SOFT_HYPHEN && (isByte(at - 1) || isByte(at + 1)) ? c : -1;
        }
        return isAmidAscii(at) ? Letters.lookAlike(c) : c;
    }

    private boolean isByte(int at) {
        return at >= 0 && at < length && BytesOf.WESTERN.of(points[at]) >= 0x80;
    }

    /** Whether look-alikes stand here, and nothing but ASCII signs of a word or an escape on both sides. */
    private boolean isAmidAscii(int at) {
        int from = at;
        int to = at;
        while (from >= 0 && Letters.lookAlike(points[from]) != points[from]) {
            from--;
        }
        while (to < length && Letters.lookAlike(points[to]) != points[to]) {
            to++;
        }
        return from < at && from >= 0 && to < length && isAscii(points[from], "%=-") && isAscii(points[to], "%=-./");
    }

    /** The same, with what is escaped in it taken back. */
    Unescaped taken(Mode mode) {
        Unescaped plain = this;
        for (int round = 0; round < ROUNDS && plain.hasEscapes(mode); round++) {
            plain = plain.unescaped(mode);
        }
        return Punycode.taken(plain);
    }

    boolean says(Unescaped other) {
        return Arrays.equals(points, 0, length, other.points, 0, other.length);
    }

    /** Room for so many code points, to be filled with {@link #add}. */
    static Unescaped sized(int size) {
        return new Unescaped(size);
    }

    private boolean hasEscapes(Mode mode) {
        for (int i = 0; i < length; i++) {
            int c = points[i];
            if (c == '&' || c == '%' || c == '\\' || (c == '=' && mode == Mode.QUOTED)) {
                return true;
            }
        }
        return false;
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

    private Unescaped unescaped(Mode mode) {
        Unescaped out = new Unescaped(length);
        int[] found = new int[2]; // the code point, or -1 for nothing; and the index after it
        for (int i = 0; i < length; i = found[1]) {
            found[0] = points[i];
            found[1] = i + 1;
            switch (points[i]) {
                case '&' -> reference(i, found);
                case '%' -> percent(i, found, mode);
                case '=' -> printable(i, found, mode);
                case '\\' -> escape(i, found, mode);
                default -> {}
            }
            if (found[0] >= 0) {
                out.add(found[0], starts[i], ends[found[1] - 1]);
            }
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
        Integer c =
                name.startsWith("#") ? numeric(name.toLowerCase(Locale.ROOT)) : closed ? CharacterNames.of(name) : null;
        if (c != null) {
            found[0] = c;
            found[1] = closed ? end + 1 : end;
        }
    }

    private static @Nullable Integer numeric(String reference) {
        boolean hex = reference.startsWith("#x");
        return number(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
    }

    private void percent(int at, int[] found, Mode mode) {
        if (at + 5 < length && (points[at + 1] == 'u' || points[at + 1] == 'U')) { // escape() of old JavaScript
            Integer c = number(slice(at + 2, at + 6), 16);
            found[0] = c == null ? '%' : c;
            found[1] = c == null ? at + 1 : at + 6;
            return;
        }
        int first = hexByte(at);
        if (mode == Mode.ASCII && first >= 0x80) {
            return;
        }
        if (mode == Mode.BYTES && first >= 0x80) {
            found[0] = BytesOf.western(first);
            found[1] = at + 3;
            return;
        }
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

    /** Quoted-printable: {@code =EA}, and an equals sign at a line's end that joins it to the next. */
    private void printable(int at, int[] found, Mode mode) {
        if (mode != Mode.QUOTED) {
            return;
        }
        int next = at + 1 < length ? points[at + 1] : 0;
        if (next == '\n' || next == '\r') {
            found[0] = -1;
            found[1] = next == '\r' && at + 2 < length && points[at + 2] == '\n' ? at + 3 : at + 2;
            return;
        }
        boolean mixed =
                at + 2 < length && isLower(at + 1) != isLower(at + 2) && points[at + 1] > '9' && points[at + 2] > '9';
        Integer value = at + 2 < length && !mixed ? number(slice(at + 1, at + 3), 16) : null;
        if (value != null) { // "=Be" is no byte: "?name=Bego%C3%B1a"
            found[0] = value;
            found[1] = at + 3;
        }
    }

    private boolean isLower(int at) {
        return points[at] >= 'a';
    }

    private int hexByte(int at) {
        Integer value = at + 2 < length && points[at] == '%' ? number(slice(at + 1, at + 3), 16) : null;
        return value == null ? -1 : value;
    }

    private void escape(int at, int[] found, Mode mode) {
        int next = at + 1 < length ? points[at + 1] : 0;
        if (next == 'u' || next == 'x' || next == 'U') {
            scripted(at, found);
        } else if (mode == Mode.CSS) {
            digits(at, 6, 16, found);
            boolean ended = found[1] > at + 1 && found[1] < length && Character.isWhitespace(points[found[1]]);
            found[1] += ended ? 1 : 0;
        } else if (mode == Mode.BYTES && at + 3 < length) {
            digits(at, 3, 8, found);
        }
    }

    private void digits(int at, int most, int radix, int[] found) {
        int to = at + 1;
        while (to < length && to <= at + most && points[to] < 0x80 && Character.digit(points[to], radix) >= 0) {
            to++;
        }
        Integer c = to - at < 3 ? null : number(slice(at + 1, to), radix);
        if (c != null && c >= ' ' && (radix == 16 || c <= 0xff)) {
            found[0] = c;
            found[1] = to;
        }
    }

    private void scripted(int at, int[] found) {
        boolean braced = at + 2 < length && points[at + 2] == '{';
        int from = braced ? at + 3 : at + 2;
        int wide = points[at + 1] == 'u' ? 4 : points[at + 1] == 'x' ? 2 : 8;
        int to = braced ? from : Math.min(length, from + wide);
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
