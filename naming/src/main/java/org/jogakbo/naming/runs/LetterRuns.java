package org.jogakbo.naming.runs;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.folding.Views;

/**
 * Which runs of letters stand in texts: three Latin ones, or two of another script, whatever stands between them. Asked whether a name may
 * stand there it errs to one side alone: what stands there may stand there, in every view of the texts. As bytes it is eight bytes of scripts that
 * occur, and a bitmap of the runs' hashes, eight bits or more for each. Immutable; safe for any thread.
 */
public final class LetterRuns {
    /** Of the folding by which texts were taken apart: what was kept under another number is to be made anew. */
    public static final int VERSION = 6;

    private static final int LATIN_END = 0x250;
    private static final int LATIN_RUN = 3;
    private static final int OTHER_RUN = 2;
    private static final int LEAST = 8;
    private static final int MIX = 0x9E3779B9;

    /** How many of the bytes tell scripts. */
    private static final int SCRIPTS = Long.BYTES;

    private final byte[] bits;
    private final long scripts;

    private LetterRuns(byte[] bits) {
        this.bits = bits;
        this.scripts = bits.length == 0 ? 0 : ByteBuffer.wrap(bits).getLong();
    }

    /** What {@link #bytes} gave; no bytes at all may hold anything. */
    public static LetterRuns of(byte[] bytes) {
        return new LetterRuns(bytes.clone());
    }

    public static LetterRuns in(Iterable<String> texts) {
        Runs runs = new Runs();
        for (String text : texts) {
            for (FoldedText view : Views.of(text)) {
                add(view, runs);
            }
        }
        return new LetterRuns(runs.bitmap());
    }

    private static void add(FoldedText text, Runs runs) {
        for (int at = 0; at < text.length(); at++) {
            int length = text.letter(at) < LATIN_END ? LATIN_RUN : OTHER_RUN;
            runs.scripts |= script(text.letter(at));
            int hash = 0;
            int taken = 0;
            while (taken < length
                    && at + taken < text.length()
                    && isLatin(text.letter(at + taken)) == (length == LATIN_RUN)) {
                hash = next(hash, text.letter(at + taken++));
            }
            if (taken == length) {
                runs.add(mixed(hash));
            }
        }
    }

    private static boolean isLatin(char letter) {
        return letter < LATIN_END;
    }

    /** One bit: Latin letters have none, for they stand in every text; ideographs, Hangul and kana one each, what is left by its place in Unicode. */
    private static long script(char letter) {
        if (isLatin(letter)) {
            return 0;
        }
        int bit;
        if (Character.isIdeographic(letter) || Character.isSurrogate(letter)) {
            bit = 0;
        } else if (letter >= '\uac00' && letter < '\ud800') {
            bit = 1;
        } else if (letter >= '\u3040' && letter < '\u3100') {
            bit = 2;
        } else {
            bit = 3 + (letter >> 7) % (Long.SIZE - 3);
        }
        return 1L << bit;
    }

    private static int next(int hash, char letter) {
        return hash * 31 * 31 * 31 + letter;
    }

    private static int mixed(int hash) {
        int mixed = hash * MIX;
        return mixed ^ (mixed >>> 15);
    }

    /** Not to be changed. */
    public byte[] bytes() {
        return bits.clone();
    }

    /** Whether these letters, folded, may stand in the texts one after the other. */
    public boolean mayHold(String letters) {
        if (bits.length == 0) {
            return true;
        }
        for (int at = 0; at < letters.length(); at++) {
            if ((script(letters.charAt(at)) & ~scripts) != 0) {
                return false;
            }
            int length = isLatin(letters.charAt(at)) ? LATIN_RUN : OTHER_RUN;
            int hash = 0;
            int taken = 0;
            while (taken < length
                    && at + taken < letters.length()
                    && isLatin(letters.charAt(at + taken)) == (length == LATIN_RUN)) {
                hash = next(hash, letters.charAt(at + taken++));
            }
            if (taken == length && !isSet(mixed(hash))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSet(int hash) {
        int bit = hash & ((bits.length - SCRIPTS) * 8 - 1);
        return (bits[SCRIPTS + (bit >> 3)] & (1 << (bit & 7))) != 0;
    }

    /** Hashes, each once: an open table. */
    private static final class Runs {
        private int[] table = new int[1 << 10];
        private int size;
        private long scripts;

        void add(int hash) {
            int value = hash == 0 ? 1 : hash;
            int at = value & (table.length - 1);
            while (table[at] != 0 && table[at] != value) {
                at = (at + 1) & (table.length - 1);
            }
            if (table[at] == 0) {
                table[at] = value;
                size++;
                if (size * 2 > table.length) {
                    grow();
                }
            }
        }

        private void grow() {
            int[] old = table;
            table = new int[old.length * 2];
            size = 0;
            Arrays.stream(old).filter(value -> value != 0).forEach(this::add);
        }

        byte[] bitmap() {
            int bytes = Math.max(LEAST, 2 * Integer.highestOneBit(Math.max(1, size)));
            byte[] bits = new byte[SCRIPTS + bytes];
            ByteBuffer.wrap(bits).putLong(scripts);
            for (int value : table) {
                if (value != 0) {
                    // The hash that became 1 was 0, and whoever asks has the 0.
                    set(bits, value);
                }
            }
            set(bits, 0);
            return bits;
        }

        private static void set(byte[] bits, int hash) {
            int bit = hash & ((bits.length - SCRIPTS) * 8 - 1);
            int at = SCRIPTS + (bit >> 3);
            bits[at] = (byte) (bits[at] | (1 << (bit & 7)));
        }
    }
}
