package org.jogakbo.reading.page.candidate;

import java.util.HashSet;
import java.util.Set;
import org.jogakbo.reading.page.map.Passage;

/** A text known from elsewhere (linked data, metadata), to be recognised on the page whatever its spacing and punctuation. */
public final class Echo {
    private static final int GRAM = 12;
    private static final int MAX_LETTERS = 200_000;

    private final Set<Long> grams = new HashSet<>();
    private final int letters;

    public Echo(String text) {
        String known = Passage.letters(text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text);
        letters = known.length();
        for (int i = 0; i + GRAM <= known.length(); i++) {
            grams.add(gram(known, i));
        }
    }

    int letters() {
        return letters;
    }

    /** The share of the text's samples that stand in the known text: 1 for a part of it, near 0 for another text. */
    public double share(String text) {
        String said = Passage.letters(text);
        if (said.length() < GRAM) {
            return 0;
        }
        int step = Math.max(1, (said.length() - GRAM) / 24);
        int asked = 0;
        int found = 0;
        for (int i = 0; i + GRAM <= said.length(); i += step) {
            asked++;
            found += grams.contains(gram(said, i)) ? 1 : 0;
        }
        return (double) found / asked;
    }

    private static long gram(String text, int from) {
        long hash = 1_125_899_906_842_597L;
        for (int i = from; i < from + GRAM; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }
}
