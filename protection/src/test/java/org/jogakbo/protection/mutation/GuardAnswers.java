package org.jogakbo.protection.mutation;

import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.Guard.Letting;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.SiblingRule;
import org.jogakbo.protection.redaction.Masking;

/** What the guard answers to questions on a clipping. */
record GuardAnswers(Guard guard, Told told) implements Runnable {
    private static final Clipping PLAIN = new Scrap(Reading.Kind.ARTICLE).clipping();

    @Override
    public void run() {
        words();
        texts();
        addresses();
    }

    private void words() {
        Clipping weir = new Scrap(Reading.Kind.ARTICLE)
                .with(Scrap.Place.TITLE, "What 민해량 rowed")
                .with(Scrap.Place.PARAGRAPH, "Ida Weir saw a grey heron. Faith remains.")
                .with(Scrap.Place.CELL, "Seo")
                .with(Scrap.Place.NEXT_CELL, "Bora")
                .clipping();
        told.says(
                "words that an editor would mask are found", guard.holds(weir, new Redaction.Span("Grey Heron", null)));
        told.says("a name printed so is found", guard.letting(weir, List.of(), "Ida Weir") == Letting.FREES);
        told.says("a name in the title is found", guard.letting(weir, List.of(), "민해량") == Letting.FREES);
        told.says("a name in two cells is found", guard.letting(weir, List.of(), "Seo Bora") == Letting.FREES);
        told.says(
                "a name is found however its words are parted",
                guard.letting(weir, List.of(), "Seo\nBora") == Letting.FREES);
        told.says("a part of a longer name is told", guard.letting(weir, List.of(), "Weir") == Letting.PART_OF_MORE);
        told.says(
                "nobody is mentioned who is let stand in two cells",
                guard.masked(weir, Rules.letting("Seo Bora"), "Bora came.").equals("Bora came."));
        told.says("a word that may be a name is found", guard.letting(weir, List.of(), "Faith") == Letting.FREES);
        told.says(
                "a name that is not printed is not found",
                guard.letting(weir, List.of(), "IDA WEIR") == Letting.NOTHING);
    }

    private void texts() {
        Redaction heron = Rules.masking("grey heron", Choice.STANDS);
        String masked = guard.masked(PLAIN, heron, "Ida Weir saw a grey heron.");
        told.hides("a text that is masked", masked, Probe.NAMES);
        told.says(
                "a text in which a word is let stand",
                guard.masked(PLAIN, Rules.letting("Ida Weir"), "Ida Weir came.").equals("Ida Weir came."));
    }

    private void addresses() {
        Ruling heron = new Ruling.Redact(Rules.masking("grey heron", Choice.STANDS));
        told.says("an address tells a name", tells(PLAIN, Probe.RELEASE, "ida-weir-sails"));
        told.says("an address tells what is masked here", tells(PLAIN, heron, "grey-heron-seen"));
        Clipping faith = new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.TITLE, "They asked Faith to leave")
                .clipping();
        told.says(
                "an address made from a title in which a name is masked",
                tells(faith, Probe.RELEASE, "they-asked-faith-to-leave"));
        // The mask reads what the title escapes; an address made from it spells numbers.
        Clipping escaped = new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.TITLE, "They asked &#48124;&#54644;&#47049; to leave")
                .clipping();
        told.says(
                "an address made from a title in which a name is escaped",
                tells(escaped, Probe.RELEASE, "they-asked-48124-54644-47049-to-leave"));
        told.says("an address that holds a word which is a name", tells(PLAIN, Probe.RELEASE, "how-faith-came-back"));
        told.says("an address that tells nothing", !tells(PLAIN, Probe.RELEASE, "quayside-report"));
        told.says(
                "where it would stand if nothing were masked",
                Guard.unmasked(PLAIN).stream()
                        .map(PublicPath::slug)
                        .toList()
                        .equals(List.of("way-to-the-original", "quayside-report")));
        told.says(
                "every address of a clipping is looked at",
                Masking.addresses(PLAIN).anyMatch(one -> one.contains("way.example/more")));
    }

    private boolean tells(Clipping clipping, Ruling ruling, String slug) {
        return guard.tells(
                clipping,
                ruling,
                SiblingRule.NONE,
                PublicPath.parse("/2021/06/" + slug + "/").orElseThrow());
    }
}
