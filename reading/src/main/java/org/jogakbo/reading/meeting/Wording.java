package org.jogakbo.reading.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Every run of 16 letters and digits of a text, so that how much of it stands in another is known exactly, where {@link Fingerprint} only
 * samples. A copy is the whole of a text, or begins as the other does and has most of it in common; a shared paragraph, quotation or
 * line of the house makes none. Immutable.
 */
public final class Wording {
    private static final int RUN = 16;
    private static final int MOST_CHARS = 1 << 16;
    /** Texts under so many letters are copies only when they are equal. */
    private static final int SHORT = 24;

    private static final double WHOLE = 0.9;
    private static final double MOST = 0.6;
    private static final double SOME = 0.3;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final int[] letters;
    private final long[] runs;
    private final long[] known;

    private Wording(int[] letters) {
        this.letters = letters;
        this.runs = new long[Math.max(0, letters.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = hash(i);
        }
        this.known = runs.clone();
        Arrays.sort(known);
    }

    public static Wording of(String text) {
        String bounded = text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
        return new Wording(Normalizer.normalize(bounded, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray());
    }

    /** How many letters and digits are compared. */
    public int length() {
        return letters.length;
    }

    /** Whether either is a copy or an excerpt of the other. */
    public boolean isOneTextWith(Wording other) {
        return isCopyOf(other) || other.isCopyOf(this);
    }

    /** Whether the whole of this text stands in the other, or most of it and both begin alike. */
    public boolean isCopyOf(Wording other) {
        if (letters.length < SHORT || other.letters.length < SHORT) {
            return letters.length >= RUN && Arrays.equals(letters, other.letters);
        }
        double shared = sharedWith(other);
        return shared >= WHOLE || (shared >= MOST && beginsLike(other));
    }

    /** Whether so much of either stands in the other that they may come from one original; no copy, for that alone. */
    public boolean overlaps(Wording other) {
        return sharedWith(other) >= SOME || other.sharedWith(this) >= SOME;
    }

    /** How much of this text stands in the other, run by run: 0 to 1. */
    private double sharedWith(Wording other) {
        int shared = 0;
        int upTo = 0;
        for (int i = 0; i < runs.length; i++) {
            if (other.knows(runs[i])) {
                shared += i + RUN - Math.max(i, upTo);
                upTo = i + RUN;
            }
        }
        return letters.length == 0 ? 0 : (double) shared / letters.length;
    }

    private boolean beginsLike(Wording other) {
        int from = SHORT - RUN;
        return other.knows(runs[0]) && other.knows(runs[from]) && knows(other.runs[0]) && knows(other.runs[from]);
    }

    private boolean knows(long run) {
        return Arrays.binarySearch(known, run) >= 0;
    }

    private long hash(int from) {
        long hash = 1;
        for (int i = from; i < from + RUN; i++) {
            hash = hash * BASE + letters[i];
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
