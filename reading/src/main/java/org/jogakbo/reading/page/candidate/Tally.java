package org.jogakbo.reading.page.candidate;

import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Passage;
import org.jspecify.annotations.Nullable;

/** Adds up passages for a {@link Measure}. */
final class Tally {
    private final @Nullable Echo echo;
    private double text;
    private double noise;
    private double known;
    private double unknown;

    /** With the text that linked data gives, or null. */
    Tally(@Nullable Echo echo) {
        this.echo = echo;
    }

    void add(PageMap map, int from, int to) {
        for (int i = from; i < to; i++) {
            Passage passage = map.passages().get(i);
            double weight = passage.ratedWeight();
            text += weight;
            noise += weight > 0 ? 0 : passage.length();
            if (echo != null && weight > 0) {
                double share = echo.share(passage.text());
                known += share * passage.length();
                unknown += (1 - share) * passage.length();
            }
        }
    }

    Measure measure(Candidate candidate) {
        return new Measure(candidate, text, noise, echoed());
    }

    /** The harmonic mean of precision and recall, softened: linked data may be cut short or hold more than the article. */
    private double echoed() {
        if (echo == null) {
            return 1;
        }
        double precision = known + unknown <= 0 ? 0 : known / (known + unknown);
        double recall = Math.min(1, known / echo.letters());
        double f = precision + recall <= 0 ? 0 : 2 * precision * recall / (precision + recall);
        return 0.3 + 0.7 * f;
    }
}
