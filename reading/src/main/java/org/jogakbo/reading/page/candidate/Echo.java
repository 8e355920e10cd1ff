package org.jogakbo.reading.page.candidate;

import org.jogakbo.reading.page.map.Passage;

/** A text known from elsewhere (linked data, metadata), to be recognised on the page whatever its spacing and punctuation. */
public final class Echo {
    private static final int GRAM = 12;
    private static final int MAX_LETTERS = 200_000;
    private static final long BASE = 1_000_003;
    private static final long FIRST = power(GRAM - 1);

    /** The hashes of all runs of twelve letters, in an open table that is at least half empty; 0 is an empty place. */
    private final long[] grams;

    private final int letters;

    public Echo(String text) {
        String known = Passage.letters(text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text);
        letters = known.length();
        grams = new long[Math.max(2, Integer.highestOneBit(Math.max(1, letters)) * 4)];
        long hash = 0;
        for (int i = 0; i < letters; i++) {
            hash = (hash - (i < GRAM ? 0 : FIRST * known.charAt(i - GRAM))) * BASE + known.charAt(i);
            if (i >= GRAM - 1) {
                grams[place(hash)] = hash;
            }
        }
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    int letters() {
        return letters;
    }

    /** The share of the text's samples that stand in the known text: 1 for a part of it, near 0 for another text. */
    public double share(String text) {
        String said = letters < GRAM ? "" : Passage.letters(text);
        if (said.length() < GRAM) {
            return 0;
        }
        int step = Math.max(1, (said.length() - GRAM) / 24);
        int asked = 0;
        int found = 0;
        for (int i = 0; i + GRAM <= said.length(); i += step) {
            asked++;
            found += grams[place(gram(said, i))] != 0 ? 1 : 0;
        }
        return (double) found / asked;
    }

    /** Where this hash stands, or the empty place where it would. */
    private int place(long hash) {
        int at = Long.hashCode(hash * 0x9E3779B97F4A7C15L) & (grams.length - 1);
        while (grams[at] != 0 && grams[at] != hash) {
            at = (at + 1) & (grams.length - 1);
        }
        return at;
    }

    private static long gram(String text, int from) {
        long hash = 0;
        for (int i = from; i < from + GRAM; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }
}
