package org.jogakbo.reading.meeting;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jspecify.annotations.Nullable;

/**
 * By what a clipping is known to be a copy or an excerpt of another's text: the addresses of its original, and a sample of its runs of 32
 * letters and digits, as 64-bit hashes. Which runs are sampled depends on their letters alone, so two texts that share a passage share its
 * samples (document fingerprinting: Manber 1994; Schleimer, Wilkerson and Aiken 2003). Immutable.
 *
 * @param originals of the addresses that lead to the original: its own, "Read more", the credit's; none that names a whole site
 * @param passages of every 32nd run, on average
 */
public record Fingerprint(Set<Long> originals, Set<Long> passages) {
    private static final int RUN = 32;
    private static final int SAMPLED = RUN - 1;
    private static final int MOST_CHARS = 1 << 18;
    /** So many passages in common are no chance. */
    public static final int FEWEST = 2;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long OUT_OF_RUN = power(RUN);

    public Fingerprint {
        originals = Set.copyOf(originals);
        passages = Set.copyOf(passages);
    }

    public static Fingerprint of(Clipping clipping) {
        Credit credit = clipping.credit();
        Set<Long> originals = Stream.of(clipping.url(), clipping.readMoreUrl(), credit == null ? null : credit.url())
                .map(PostKeys::ofUrl)
                .filter(Objects::nonNull)
                .map(Fingerprint::hash)
                .collect(Collectors.toSet());
        return new Fingerprint(originals, sample(letters(clipping.body().text())));
    }

    /** Everything by which a copy can be looked up. */
    public Set<Long> prints() {
        Set<Long> all = new HashSet<>(originals);
        all.addAll(passages);
        return all;
    }

    /** How many passages another text must share for this to be a copy of it: half of them. */
    public int enough() {
        return Math.max(FEWEST, (passages.size() + 1) / 2);
    }

    /** Whether this text comes from the other's original, or at least half of it stands in the other. */
    public boolean isCopyOf(Fingerprint other) {
        return originals.stream().anyMatch(other.originals::contains)
                || passages.stream().filter(other.passages::contains).count() >= enough();
    }

    /** Whether either is a copy of the other. */
    public boolean isOneTextWith(Fingerprint other) {
        return isCopyOf(other) || other.isCopyOf(this);
    }

    private static int[] letters(String text) {
        String bounded = text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
        return Normalizer.normalize(bounded, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
    }

    /** A polynomial over each run, rolled from one to the next (Karp and Rabin 1987). */
    private static Set<Long> sample(int[] letters) {
        Set<Long> sampled = new HashSet<>();
        long rolled = 0;
        for (int i = 0; i < letters.length; i++) {
            rolled = rolled * BASE + letters[i] - (i < RUN ? 0 : letters[i - RUN] * OUT_OF_RUN);
            long mixed = mixed(rolled);
            if (i >= RUN - 1 && (mixed & SAMPLED) == 0) {
                sampled.add(mixed);
            }
        }
        return sampled;
    }

    private static long hash(@Nullable String key) {
        return String.valueOf(key).codePoints().asLongStream().reduce(1, (hash, letter) -> mixed(hash * BASE + letter));
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /** Every bit depends on every bit (the finalizer of MurmurHash3). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
