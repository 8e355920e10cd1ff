package org.jogakbo.newsroom.report;

import org.jogakbo.walk.Tally;
import org.jogakbo.walk.editor.People;

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

    /** How many public pages a change of who is protected changed, and whether any of them is to be looked at now. */
    public static String of(People.Changed changed) {
        String pages = count(changed.pages(), "public page") + " changed.";
        return changed.waiting() == 0
                ? pages
                : pages + " Private now: " + changed.waiting()
                        + ", for you must look at a name or a word there first. See: jogakbo review";
    }

    public static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
