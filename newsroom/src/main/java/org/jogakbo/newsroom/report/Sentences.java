package org.jogakbo.newsroom.report;

import org.jogakbo.walk.Tally;

/** Counts as a person says them. */
public final class Sentences {
    private Sentences() {}

    public static String of(Tally tally, boolean publish) {
        String taken = "%s: %s, %s met again, %s, %s."
                .formatted(
                        count(tally.arrivals(), "arrival"),
                        count(tally.clippings(), "new clipping"),
                        tally.metAgain(),
                        count(tally.duplicates(), "duplicate"),
                        count(tally.refusals(), "refusal"));
        return publish ? taken + " " + count(tally.published(), "public page") + " new or changed." : taken;
    }

    public static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
