package org.jogakbo.publishing.cloth;

import java.time.YearMonth;
import org.jogakbo.protection.PublicName;
import org.jspecify.annotations.Nullable;

/** One piece of a {@link Strip}. */
public sealed interface Patch {
    /** Its share of the strip, in hundredths, from 1. */
    int weight();

    /**
     * A month with clippings.
     *
     * @param dye the class of its colour
     * @param leading the category that dyes it, or null
     */
    record Sewn(
            YearMonth month,
            int count,
            int weight,
            String dye,
            @Nullable PublicName leading) implements Patch {
        /** Every other month has the second tone, so that two of one dye show their seam. */
        public boolean odd() {
            return month.getMonthValue() % 2 == 1;
        }
    }

    /** Months without clippings: undyed. */
    record Linen(int weight) implements Patch {}
}
