package org.jogakbo.naming.folding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Text within a text in Base64, of either alphabet (RFC 4648, 4 and 5): in {@code data:} addresses, in headers of mails, in parameters. */
final class PackedText {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 1 << 16;
    private static final boolean[] ALPHABET = new boolean[128];

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"
                .chars()
                .forEach(c -> ALPHABET[c] = true);
    }

    private PackedText() {}

    /** Only what is packed, each letter with the place of the signs that it is packed in; empty when nothing is. */
    static Unescaped of(Unescaped text) {
        Unescaped out = Unescaped.sized(text.length + 8);
        for (int from = 0; from < text.length; ) {
            int to = from;
            boolean small = false;
            boolean capital = false;
            while (to < text.length && text.points[to] < 0x80 && ALPHABET[text.points[to]]) {
                small |= text.points[to] >= 'a';
                capital |= to > from && text.points[to] >= 'A' && text.points[to] <= 'Z';
                to++;
            }
            if (to - from >= SHORTEST && to - from <= LONGEST && small && capital) {
                unpack(text, from, to, out);
            }
            from = to + 1;
        }
        return out;
    }

    /** Words are of the alphabet too: what they decode to is hardly ever text. */
    private static void unpack(Unescaped text, int from, int to, Unescaped out) {
        String packed = text.slice(from, to - ((to - from) % 4 == 1 ? 1 : 0))
                .replace('-', '+')
                .replace('_', '/');
        byte[] bytes = Base64.getDecoder().decode(packed);
        boolean told = isTold(text, from);
        int[] letters = utf8(bytes);
        if (letters.length == 0 && told) {
            letters =
                    new String(bytes, StandardCharsets.ISO_8859_1).codePoints().toArray();
        }
        if (letters.length == 0 || out.length + letters.length + 2 > out.points.length) {
            return;
        }
        int at = 0;
        for (int letter : letters) {
            int width = letters.length == bytes.length
                    ? 1
                    : Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            int first = from + at * 4 / 3;
            int last = Math.min(to - 1, from + (at + width) * 4 / 3);
            out.add(letter, text.starts[first], text.ends[last]);
            at += width;
        }
        out.wall(text.ends[to - 1]);
    }

    /** Whether what stands before says that this is Base64: {@code base64,} or, in a mail's header, {@code ?B?}. */
    private static boolean isTold(Unescaped text, int from) {
        String before = text.slice(Math.max(0, from - 7), from);
        return before.equalsIgnoreCase("base64,") || before.endsWith("?B?") || before.endsWith("?b?");
    }

    /** The text's code points; none when the bytes are no UTF-8, or hold what no text does. */
    private static int[] utf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            int[] letters = text.codePoints().toArray();
            boolean binary = Arrays.stream(letters).anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            return binary ? new int[0] : letters;
        } catch (CharacterCodingException _) {
            return new int[0];
        }
    }
}
