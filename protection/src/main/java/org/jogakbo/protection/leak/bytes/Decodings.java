package org.jogakbo.protection.leak.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** The texts that bytes may be, and the bytes that are packed in them. */
public final class Decodings {
    /** The bytes read as a text. */
    public record Text(String how, String text) {}

    /** Bytes found packed in others. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves this package.
    public record Packed(String how, byte[] bytes) {}

    private static final int CHUNK = 1 << 13;
    /** Eight bytes, the shortest name there is with a space in it, are eleven letters of Base64. */
    private static final int SHORTEST_BASE64 = 11;

    /** The usual first byte of a zlib stream (RFC 1950): deflate with the largest window. */
    private static final byte ZLIB = 0x78;

    /** Both alphabets (RFC 4648, sections 4 and 5). */
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";

    private static final boolean[] IN_BASE64 = new boolean[128];

    static {
        BASE64.chars().forEach(c -> IN_BASE64[c] = true);
    }

    private Decodings() {}

    public static List<Text> texts(byte[] bytes) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text("", new String(bytes, StandardCharsets.UTF_8)));
        if (hasZeros(bytes)) {
            for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                texts.add(new Text(" (" + wide.name() + ")", new String(bytes, wide)));
            }
        }
        return texts;
    }

    /** UTF-16 has a zero in every other byte of Latin text, and a byte order mark before Hangul. */
    private static boolean hasZeros(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return marked || zeros > bytes.length / 10;
    }

    public static List<Packed> packed(byte[] bytes, Budget budget) {
        List<Packed> found = new ArrayList<>();
        for (int at = 0; at + 2 < bytes.length && budget.left() > 0; at++) {
            int head = ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
            if (head == 0x1f8b && bytes[at + 2] == 8) {
                add(found, " (gzip)", bytes, at, true, budget);
            } else if (bytes[at] == ZLIB && head % 31 == 0 && (bytes[at + 1] & 0x20) == 0) {
                add(found, " (zlib)", bytes, at, false, budget);
            }
        }
        base64(bytes, found, budget);
        return found;
    }

    private static void add(List<Packed> found, String how, byte[] bytes, int at, boolean gzip, Budget budget) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, at, bytes.length - at);
        try (InputStream unpacked = gzip ? new GZIPInputStream(in) : new InflaterInputStream(in)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = unpacked.read(chunk); n > 0 && budget.left() > 0; n = unpacked.read(chunk)) {
                out.write(chunk, 0, n);
                budget.spend(n);
            }
        } catch (IOException broken) {
            // What came out before the damage, or before what only looked like a beginning, is looked at all the same.
        }
        if (out.size() > 0) {
            found.add(new Packed(how, out.toByteArray()));
        }
    }

    /** Runs of the Base64 alphabets; each is decoded from its first four places, for it may begin in the middle of another. */
    private static void base64(byte[] bytes, List<Packed> found, Budget budget) {
        int begin = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || !isBase64(bytes[at])) {
                if (at - begin >= SHORTEST_BASE64 && mixesCase(bytes, begin, at)) {
                    run(bytes, begin, at, found, budget);
                }
                begin = at + 1;
            }
        }
    }

    /** Words, slugs and headings do not mix their case as Base64 does; looking into each of them would cost more than all the rest. */
    private static boolean mixesCase(byte[] bytes, int from, int to) {
        boolean lower = false;
        boolean upper = false;
        for (int at = from + 1; at < to && !(lower && upper); at++) {
            lower |= bytes[at] >= 'a';
            upper |= bytes[at] >= 'A' && bytes[at] <= 'Z';
        }
        return lower && upper;
    }

    private static void run(byte[] bytes, int from, int to, List<Packed> found, Budget budget) {
        String run = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                .replace('-', '+')
                .replace('_', '/');
        for (int shift = 0; shift < 4 && budget.left() > 0; shift++) {
            int length = run.length() - shift;
            // Six bits alone are no byte.
            byte[] decoded =
                    Base64.getDecoder().decode(run.substring(shift, shift + length - (length % 4 == 1 ? 1 : 0)));
            if (isText(decoded)) {
                found.add(new Packed(" (Base64)", decoded));
                budget.spend(decoded.length);
            }
        }
    }

    /** Words and addresses are of the alphabet too: what they decode to is hardly ever text, and need not be looked at. */
    private static boolean isText(byte[] bytes) {
        int odd = 0;
        for (byte b : bytes) {
            odd += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        boolean packed = bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
        return packed || (bytes.length > 0 && odd * 20 <= bytes.length);
    }

    private static boolean isBase64(byte b) {
        return b >= 0 && IN_BASE64[b];
    }
}
