package org.jogakbo.protection.mutation;

import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.SiblingRule;
import org.jogakbo.protection.Standing;
import org.jspecify.annotations.Nullable;

/** What a clipping inherits: from one with the same text, and from what its captures print elsewhere. */
record Inherited(Guard guard, Told told) implements Runnable {
    private static final Clipping PLAIN = new Scrap(Reading.Kind.ARTICLE).clipping();
    private static final List<Redaction.Span> HERON = List.of(new Redaction.Span("grey heron", null));

    @Override
    public void run() {
        Clipping bird = new Scrap(Reading.Kind.ARTICLE)
                .with(Scrap.Place.PARAGRAPH, "a grey heron")
                .clipping();
        PublicClipping masked = judged("a sibling", bird, new SiblingRule(true, HERON));
        if (masked != null) {
            told.hides("a sibling", masked, Probe.NAMES);
        }
        judged("a sibling that names somebody", PLAIN, new SiblingRule(true, List.of()));
        judged("a name printed elsewhere", PLAIN, new SiblingRule(false, List.of(), List.of("Ida Weir")));
        judged("words masked here, printed elsewhere", PLAIN, new SiblingRule(false, HERON, List.of("A grey heron.")));
        Clipping part = new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.HEADING, "Ms. Seo waved.")
                .clipping();
        PublicClipping named =
                judged("a full name printed elsewhere", part, new SiblingRule(false, List.of(), List.of("Seo Bora")));
        if (named != null) {
            told.hides("a full name printed elsewhere", named, List.of("seo"));
        }
        told.says(
                "two people must see what names somebody elsewhere",
                guard.mentionsProtected(PLAIN, List.of("Ida Weir")) && !guard.mentionsProtected(PLAIN, List.of("Ida")));
    }

    /** No way leads to the original, whatever it inherits. */
    private @Nullable PublicClipping judged(String what, Clipping clipping, SiblingRule rule) {
        PublicClipping shown =
                told.passed(what, guard.judge(clipping, Probe.RELEASE, Standing.fresh(Probe.NOON), rule, _ -> false));
        if (shown != null) {
            told.hides(what, shown, Probe.WAYS);
        }
        return shown;
    }
}
