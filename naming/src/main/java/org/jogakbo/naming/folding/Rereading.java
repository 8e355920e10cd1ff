package org.jogakbo.naming.folding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stretches of one text, turned back into the bytes that they were and read in another charset. For one thread. */
final class Rereading {
    private static final int LONGEST = 4;
    private static final int NO_BREAK_SPACE = 0xa0;
    static final int SOFT_HYPHEN = 0xad;
    private static final Map<String, Charset> CHARSETS = new ConcurrentHashMap<>();

    private final Unescaped text;
    private final BytesOf wrong;
    private final boolean softly;
    private final boolean unicode;
    private final CharsetDecoder decoder;
    private final CharBuffer decoded = CharBuffer.allocate(8);
    private final byte[] letter = new byte[LONGEST];

    /** The bytes of the stretch in hand, or -1 for a letter that is none; and for each the letter that it comes from. */
    private int[] bytes = {};

    private int[] sources = {};
    private int length;
    private boolean changed;

    /** @param softly whether soft hyphens are rather hyphens than bytes */
    Rereading(Unescaped text, BytesOf wrong, Charset meant, boolean softly) {
        this.text = text;
        this.wrong = wrong;
        this.softly = softly;
        this.unicode = meant.name().equals("UTF-8");
        this.decoder = meant.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static Charset charset(String name) {
        return CHARSETS.computeIfAbsent(name, Charset::forName);
    }

    /** Whether anything was read otherwise than it stood. */
    boolean changed() {
        return changed;
    }

    void stretch(int from, int to, Unescaped out) {
        gather(from, to);
        for (int at = 0; at < length; ) {
            int source = sources[at];
            int count = bytes[at] < 0x80 ? 0 : decode(at);
            if (count > 0) {
                changed = true;
                for (int i = 0; i < decoded.position(); i++) {
                    out.add(decoded.get(i), text.starts[source], text.ends[sources[at + count - 1]]);
                }
                at += count;
            } else {
                boolean rest = at > 0 && sources[at - 1] == source;
                if (!rest) {
                    out.add(text.points[source], text.starts[source], text.ends[source]);
                } else if (bytes[at] < 0x80) {
                    out.add(bytes[at], text.starts[source], text.ends[source]);
                }
                at += !rest && at + 1 < length && sources[at + 1] == source ? 2 : 1;
            }
        }
    }

    private void gather(int from, int to) {
        if (bytes.length < 2 * (to - from)) {
            bytes = new int[2 * (to - from)];
            sources = new int[2 * (to - from)];
        }
        length = 0;
        for (int i = from; i < to; i++) {
            int value = wrong.of(text.points[i]);
            if (value > 0xff) {
                put(value >> 8, i);
            }
            put(value < 0 ? -1 : value & 0xff, i);
        }
    }

    private void put(int value, int source) {
        bytes[length] = value;
        sources[length++] = source;
    }

    /** Decodes the fewest bytes from here that are a letter, and tells how many; 0 where none are. */
    private int decode(int at) {
        if (softly && isSoft(at)) {
            return 0;
        }
        int count = decode(at, softly);
        return count == 0 && softly ? decode(at, false) : count;
    }

    /** @param skipping whether soft hyphens within are none of the bytes */
    private int decode(int at, boolean skipping) {
        int filled = 0;
        for (int next = at; filled < LONGEST && next < length; next++) {
            int value = bytes[next];
            if (value < 0) {
                return 0;
            }
            if (skipping && filled > 0 && isSoft(next)) {
                continue;
            }
            boolean space = unicode && filled > 0 && value == ' ' && wrong.keepsNoBreakSpace();
            letter[filled++] = (byte) (space ? NO_BREAK_SPACE : value);
            decoded.clear();
            decoder.reset();
            CoderResult result = decoder.decode(ByteBuffer.wrap(letter, 0, filled), decoded, true);
            if (!result.isError() && decoded.position() > 0) {
                return isLikely(at) ? next + 1 - at : 0;
            }
        }
        return 0;
    }

    private boolean isSoft(int at) {
        return text.points[sources[at]] == SOFT_HYPHEN;
    }

    /** A quotation mark would be no letter there, but a control, and a no-break space a line of a box: then it is what it seems. */
    private boolean isLikely(int at) {
        boolean space = text.points[sources[at]] == NO_BREAK_SPACE;
        return unicode || !(Character.isISOControl(decoded.get(0)) || (space && !Character.isLetter(decoded.get(0))));
    }
}
