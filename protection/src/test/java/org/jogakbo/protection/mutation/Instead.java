package org.jogakbo.protection.mutation;

import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.Standing;

/** Words that an editor puts in place of others, or that a rule puts there, and that hold a name: they are not used. */
record Instead(Guard guard, Told told) implements Runnable {
    private static final Clipping PLAIN = new Scrap(Reading.Kind.ARTICLE).clipping();

    @Override
    public void run() {
        standsNowhere("Ms. Weir's barn", "weir");
        standsNowhere("민 선장", "민");
        standsNowhere("the boat of Karin Min", "min");
        standsNowhere("skipper brix", "brix");
        standsNowhere("아름다운 집", "아름");
        standsNowhere("skipper weir's barn", "weir");
        standsNowhere("a barn of thisisminhaeryangstory", "haeryang");
        standsNowhere("near the copper kettle", "kettle");
        standsNowhere("Faith", "faith");
        standsNowhere("behind the old barn", "barn");
        ruled();
        told.hides(
                "what a rule from before puts there",
                guard.masked(PLAIN, Redaction.NONE, "Aldo Brix left."),
                Probe.NAMES);
        told.says("words that hold no name are used", masked("a house").equals("They met in a house."));
    }

    private void standsNowhere(String as, String word) {
        told.hides(as, masked(as), List.of(word));
    }

    private void ruled() {
        Clipping barn = new Scrap(Reading.Kind.ARTICLE)
                .with(Scrap.Place.PARAGRAPH, "They met in the old barn.")
                .clipping();
        Redaction weir = Rules.masking(new Redaction.Span("the old barn", "Ms. Weir's barn"), Choice.STANDS);
        PublicClipping shown = told.passed(
                "words instead", guard.judge(barn, new Ruling.Redact(weir), Standing.fresh(Probe.NOON), _ -> false));
        if (shown != null) {
            told.hides("words instead", shown, Probe.NAMES);
        }
    }

    private String masked(String as) {
        return guard.masked(
                PLAIN,
                Rules.masking(new Redaction.Span("the old barn", as), Choice.BY_RULE),
                "They met in the old barn.");
    }
}
