package org.jogakbo.protection.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That something was openly withdrawn, for feeds to say; nothing of what it was.
 *
 * @param id the {@link Edition#id} that its address had
 * @param at when, to the second
 */
public record Gone(String id, Instant at) {
    /** How long feeds tell of it: whoever has not asked for so long has lost the feed. */
    public static final int TOLD_DAYS = 90;

    /** @param changed when the edition changed last */
    public static Instant toldSince(Instant changed) {
        return changed.minus(TOLD_DAYS, ChronoUnit.DAYS);
    }
}
