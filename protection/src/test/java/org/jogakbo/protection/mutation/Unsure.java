package org.jogakbo.protection.mutation;

import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jspecify.annotations.Nullable;

/** A word that may be a name, or that looks like one: it is held until an editor says which. */
record Unsure(Guard guard, Told told) implements Runnable {
    private static final Clipping FAITH = printing("Faith remains.");

    private static Clipping printing(String text) {
        return new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.PARAGRAPH, text + " ")
                .clipping();
    }

    @Override
    public void run() {
        told.says(
                "a word that may be a name is held",
                guard.judge(FAITH, Probe.RELEASE, Standing.fresh(Probe.NOON), _ -> false) instanceof Verdict.Kept);
        shows("a word that is let stand", FAITH, Rules.letting("Faith"), "faith");
        hides("a word that is masked here", FAITH, Rules.masking("Faith", Choice.STANDS), "faith");
        hides("a word within what is masked", printing("Faith rises."), Redaction.NONE, "faith");
        shows("a longer name that may stand", printing("Ida Weir Calder came."), Redaction.NONE, "ida weir calder");
        Clipping weir = printing("Ida Weir came.");
        shows("a name that is let stand", weir, Rules.letting("Ida Weir"), "ida weir");
        hides("a longer name around words that are let stand", weir, Rules.letting("Weir"), "weir");
    }

    private void shows(String what, Clipping clipping, Redaction redaction, String word) {
        PublicClipping shown = judged(what, clipping, redaction);
        told.says(what + " shows", shown == null || Told.has(shown, word));
    }

    private void hides(String what, Clipping clipping, Redaction redaction, String word) {
        PublicClipping shown = judged(what, clipping, redaction);
        told.says(what + " does not show", shown == null || !Told.has(shown, word));
    }

    private @Nullable PublicClipping judged(String what, Clipping clipping, Redaction redaction) {
        return told.passed(
                what, guard.judge(clipping, new Ruling.Redact(redaction), Standing.fresh(Probe.NOON), _ -> false));
    }
}
