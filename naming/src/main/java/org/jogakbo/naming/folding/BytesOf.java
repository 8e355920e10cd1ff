package org.jogakbo.naming.folding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which bytes a letter was when it was read in one charset. Built when it is first asked for; safe for any thread. */
final class BytesOf {
    /** windows-1252 and ISO-8859-1 in one: they differ where the one has signs and the other has controls. */
    static final BytesOf WESTERN = new BytesOf("windows-1252", false);

    static final BytesOf CYRILLIC = new BytesOf("windows-1251", false);
    static final BytesOf KOI8 = new BytesOf("KOI8-R", false);

    private static final List<BytesOf> ALL = List.of(
            WESTERN,
            CYRILLIC,
            KOI8,
            new BytesOf("windows-1250", false),
            new BytesOf("x-MacRoman", false),
            new BytesOf("x-windows-949", true),
            new BytesOf("GBK", true),
            new BytesOf("Big5-HKSCS", true),
            new BytesOf("windows-31j", true));

    /** A byte at which nothing begins in the wide charsets, and that readers lose: they print this sign for it. */
    private static final int LOST = 0xfffd;

    private static final int LOST_BYTE = 0x80;

    /** More bytes than a letter has in any of these charsets. */
    private static final int LONGEST = 8;

    /** From 0x80 to 0x9f. */
    private static final String LATE = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private final String charset;
    private final boolean wide;
    private volatile int @Nullable [] table;

    private BytesOf(String charset, boolean wide) {
        this.charset = charset;
        this.wide = wide;
    }

    /** Every charset as which texts are read by mistake. */
    static List<BytesOf> values() {
        return ALL;
    }

    /** Whether a letter may be two bytes. */
    boolean isWide() {
        return wide;
    }

    /** Whether a space may have been a no-break space, and a byte of a letter: in charsets in which such letters end no word of their own. */
    boolean keepsNoBreakSpace() {
        return this == WESTERN || this == CYRILLIC;
    }

    /** One byte, or two as one number; -1 where the charset has no such letter. */
    int of(int c) {
        if (c < 0x80) {
            return c;
        }
        if (c > 0xffff) {
            return -1;
        }
        if (this == WESTERN && c <= 0xff) {
            return c;
        }
        int[] known = table;
        if (known == null) {
            known = built();
            table = known;
        }
        return known[c];
    }

    /** The letter of a byte: of windows-1252 where it has one, else of ISO-8859-1. */
    static int western(int value) {
        return value >= 0x80 && value <= 0x9f ? LATE.charAt(value - 0x80) : value;
    }

    private int[] built() {
        int[] bytes = new int[1 << 16];
        CharsetEncoder encoder = Charset.forName(charset).newEncoder();
        CharBuffer letter = CharBuffer.allocate(1);
        ByteBuffer written = ByteBuffer.allocate(LONGEST);
        for (int c = 0x80; c < bytes.length; c++) {
            letter.clear().put(0, (char) c);
            written.clear();
            // Most letters are in none of these charsets: what says so without an exception is many times quicker.
            boolean known = !Character.isSurrogate((char) c)
                    && encoder.reset().encode(letter, written, true).isUnderflow();
            bytes[c] = known ? number(written.flip()) : -1;
        }
        bytes[LOST] = isWide() ? LOST_BYTE : -1;
        return bytes;
    }

    private static int number(ByteBuffer bytes) {
        int first = bytes.get() & 0xff;
        return !bytes.hasRemaining() ? first : bytes.remaining() == 1 ? (first << 8) | (bytes.get() & 0xff) : -1;
    }
}
