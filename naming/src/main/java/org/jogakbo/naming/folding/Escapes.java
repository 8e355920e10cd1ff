package org.jogakbo.naming.folding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what other formats wrapped around letters: HTML character references, percent-encoding, escapes of scripts, of CSS and of mails,
 * each up to three times over, and hosts in Punycode. Of one text, once.
 */
final class Escapes {
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
    private static final int LONGEST_REFERENCE = 12;

    private final Unescaped text;
    private final Mode mode;

    private Escapes(Unescaped text, Mode mode) {
        this.text = text;
        this.mode = mode;
    }

    /** The text with what is escaped in it taken back. */
    static Unescaped taken(Unescaped printed, Mode mode) {
        Unescaped plain = printed;
        for (int round = 0; round < ROUNDS && isIn(plain, mode); round++) {
            plain = new Escapes(plain, mode).undone();
        }
        return Punycode.taken(plain);
    }

    /** The same, but for one layer alone and for no host; itself where nothing is escaped. */
    static Unescaped once(Unescaped text, Mode mode) {
        Unescaped undone = isIn(text, mode) ? new Escapes(text, mode).undone() : text;
        return undone.length == text.length ? text : undone;
    }

    private static boolean isIn(Unescaped text, Mode mode) {
        for (int i = 0; i < text.length; i++) {
            int c = text.points[i];
            if (c == '&' || c == '%' || c == '\\' || (c == '=' && mode == Mode.QUOTED)) {
                return true;
            }
        }
        return false;
    }

    private Unescaped undone() {
        Unescaped out = Unescaped.sized(text.length);
        int[] found = new int[2]; // the code point, or -1 for nothing; and the index after it
        for (int i = 0; i < text.length; i = found[1]) {
            found[0] = text.points[i];
            found[1] = i + 1;
            switch (text.points[i]) {
                case '&' -> reference(i, found);
                case '%' -> percent(i, found);
                case '=' -> printable(i, found);
                case '\\' -> escape(i, found);
                default -> {}
            }
            if (found[0] >= 0) {
                out.add(found[0], text.starts[i], text.ends[found[1] - 1]);
            }
        }
        return out;
    }

    private void reference(int at, int[] found) {
        int end = at + 1;
        while (end < text.length && end - at < LONGEST_REFERENCE && Unescaped.isAscii(text.points[end], "#")) {
            end++;
        }
        boolean closed = end < text.length && text.points[end] == ';';
        String name = text.slice(at + 1, end);
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

    private void percent(int at, int[] found) {
        if (at + 5 < text.length
                && (text.points[at + 1] == 'u' || text.points[at + 1] == 'U')) { // escape() of old JavaScript
            Integer c = number(text.slice(at + 2, at + 6), 16);
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
    private void printable(int at, int[] found) {
        if (mode != Mode.QUOTED) {
            return;
        }
        int next = at + 1 < text.length ? text.points[at + 1] : 0;
        if (next == '\n' || next == '\r') {
            found[0] = -1;
            found[1] = next == '\r' && at + 2 < text.length && text.points[at + 2] == '\n' ? at + 3 : at + 2;
            return;
        }
        boolean mixed = at + 2 < text.length
                && isLower(at + 1) != isLower(at + 2)
                && text.points[at + 1] > '9'
                && text.points[at + 2] > '9';
        Integer value = at + 2 < text.length && !mixed ? number(text.slice(at + 1, at + 3), 16) : null;
        if (value != null) { // "=Be" is no byte: "?name=Bego%C3%B1a"
            found[0] = value;
            found[1] = at + 3;
        }
    }

    private boolean isLower(int at) {
        return text.points[at] >= 'a';
    }

    private int hexByte(int at) {
        Integer value = at + 2 < text.length && text.points[at] == '%' ? number(text.slice(at + 1, at + 3), 16) : null;
        return value == null ? -1 : value;
    }

    private void escape(int at, int[] found) {
        int next = at + 1 < text.length ? text.points[at + 1] : 0;
        if (next == 'u' || next == 'x' || next == 'U') {
            scripted(at, found);
        } else if (mode == Mode.CSS) {
            digits(at, 6, 16, found);
            boolean ended =
                    found[1] > at + 1 && found[1] < text.length && Character.isWhitespace(text.points[found[1]]);
            found[1] += ended ? 1 : 0;
        } else if (mode == Mode.BYTES && at + 3 < text.length) {
            digits(at, 3, 8, found);
        }
    }

    private void digits(int at, int most, int radix, int[] found) {
        int to = at + 1;
        while (to < text.length
                && to <= at + most
                && text.points[to] < 0x80
                && Character.digit(text.points[to], radix) >= 0) {
            to++;
        }
        Integer c = to - at < 3 ? null : number(text.slice(at + 1, to), radix);
        if (c != null && c >= ' ' && (radix == 16 || c <= 0xff)) {
            found[0] = c;
            found[1] = to;
        }
    }

    private void scripted(int at, int[] found) {
        boolean braced = at + 2 < text.length && text.points[at + 2] == '{';
        int from = braced ? at + 3 : at + 2;
        int wide = text.points[at + 1] == 'u' ? 4 : text.points[at + 1] == 'x' ? 2 : 8;
        int to = braced ? from : Math.min(text.length, from + wide);
        while (braced && to < text.length && to - from < LONGEST_REFERENCE && text.points[to] != '}') {
            to++;
        }
        Integer c = to - from < 2 ? null : number(text.slice(from, to), 16);
        if (c != null) {
            found[0] = c;
            found[1] = braced && to < text.length ? to + 1 : to;
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
}
