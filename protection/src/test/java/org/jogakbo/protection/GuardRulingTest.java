package org.jogakbo.protection;

import static org.jogakbo.protection.Invented.NOON;
import static org.jogakbo.protection.Invented.clipping;
import static org.jogakbo.protection.Invented.credit;
import static org.jogakbo.protection.Invented.guarding;
import static org.jogakbo.protection.Invented.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.mask.Protections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guard, when an editor rules on the parts of a clipping")
class GuardRulingTest {
    private static final Guard OPEN = new Guard(Protections.NONE);

    private static final Redaction WITHOUT_DAY = redaction(List.of(), null, true);

    @Test
    void keeps_what_is_withheld_or_withdrawn() {
        for (Ruling ruling : List.of(new Ruling.Withhold(), new Ruling.Withdraw(false))) {
            assertInstanceOf(
                    Verdict.Kept.class, OPEN.judge(clipping("x", "y"), ruling, Standing.fresh(NOON), _ -> false));
        }
    }

    @Test
    void drops_what_the_ruling_drops() {
        Verdict verdict = OPEN.judge(
                clipping("x", "y"),
                new Ruling.Redact(redacting(Choice.LEFT_OUT, Choice.BY_RULE, Choice.LEFT_OUT, Choice.LEFT_OUT)),
                Standing.fresh(NOON),
                _ -> false);
        PublicClipping clipping =
                assertInstanceOf(Verdict.Passed.class, verdict).clipping();
        assertNull(clipping.card().credit());
        assertNull(clipping.card().readMoreUrl());
    }

    @Test
    void lets_stand_what_the_editor_lets_stand() {
        Clipping clipping = clipping(
                "x",
                new Body(List.of(new Block.Paragraph(List.of(Run.of("Seo Bora came."))))),
                "https://blog.example/2021/06/talk/");
        PublicClipping open = redacted(
                guarding("Seo Bora"),
                clipping,
                redacting(Choice.STANDS, Choice.BY_RULE, Choice.BY_RULE, Choice.BY_RULE));
        assertNotNull(credit(open.card()).url());
        assertEquals("Haneul (pseudonym) came.", open.body().text());
    }

    @Test
    void masks_what_a_link_says_and_drops_one_that_spells_the_name_whatever_is_ruled() {
        String spelled = "https://mill.example/2021/06/seo-bora-left.html";
        Body body = new Body(List.of(
                new Block.Paragraph(List.of(new Run("Seo Bora came", spelled, Set.of()))),
                new Block.Paragraph(List.of(new Run("by ferry.", "https://mill.example/ferry", Set.of()))),
                new Block.Figure(new Image("https://mill.example/seo_bora_02.jpg", "a face"), List.of())));
        PublicClipping open = redacted(
                guarding("Seo Bora"),
                linking(clipping("x", body, null), spelled),
                redacting(Choice.STANDS, Choice.STANDS, Choice.STANDS, Choice.STANDS));
        assertEquals(
                List.of(
                        new RelatedLink("Why Haneul (pseudonym) left", null),
                        new RelatedLink("The ferry", "https://mill.example/other")),
                open.related());
        assertNull(open.card().readMoreUrl());
        assertNull(credit(open.card()).url());
        assertEquals(
                "<p>Haneul (pseudonym) came</p><p><a href=\"https://mill.example/ferry\" rel=\"noreferrer\">by ferry.</a></p>",
                open.body().html().replace("\n", ""));
        assertTrue(open.shielded(), "a reader is told that something is missing");
    }

    @Test
    void leads_nowhere_when_the_other_address_spells_the_name() {
        assertNull(redacted(guarding("Seo Bora"), clipping("x", "y"), leading("https://safe.example/?q=Seo+Bora"))
                .card()
                .readMoreUrl());
    }

    @Test
    void leads_to_another_address_instead() {
        PublicClipping clipping = redacted(OPEN, clipping("x", "y"), leading("https://safe.example/copy"));
        assertEquals("https://safe.example/copy", credit(clipping.card()).url());
        assertEquals("https://safe.example/copy", clipping.card().readMoreUrl());
        assertTrue(clipping.related().isEmpty());
    }

    @Test
    void masks_words_in_this_clipping_alone_and_guards_its_ways_to_the_original() {
        Redaction redaction =
                masking(new Redaction.Span("the mill by the weir", null), new Redaction.Span("Old Tam", "a neighbour"));
        PublicClipping clipping =
                redacted(OPEN, clipping("Old Tam", "At the Mill by the weir, old Tam waited."), redaction);
        assertEquals("a neighbour", clipping.card().title());
        assertEquals("At [withheld], a neighbour waited.", clipping.body().text());
        assertNull(credit(clipping.card()).url());
    }

    @Test
    void leaves_out_the_day() {
        PublicClipping clipping = redacted(OPEN, clipping("x", "y"), WITHOUT_DAY);
        PressDate published = clipping.card().published();
        assertNotNull(published);
        assertEquals("2021-06", published.iso());
        assertFalse(clipping.listed());
    }

    private static PublicClipping redacted(Guard guard, Clipping clipping, Redaction redaction) {
        return assertInstanceOf(
                        Verdict.Passed.class,
                        guard.judge(clipping, new Ruling.Redact(redaction), Standing.fresh(NOON), _ -> false))
                .clipping();
    }

    private static Redaction redacting(Choice link, Choice headline, Choice outlet, Choice images) {
        return new Redaction(List.of(), link, null, headline, outlet, images, Choice.BY_RULE, false, false);
    }

    /** By rule, but for these. */
    private static Redaction redaction(List<Redaction.Span> spans, @Nullable String reroute, boolean hidden) {
        return new Redaction(
                spans,
                Choice.BY_RULE,
                reroute,
                Choice.BY_RULE,
                Choice.BY_RULE,
                Choice.BY_RULE,
                Choice.BY_RULE,
                hidden,
                hidden);
    }

    private static Redaction leading(String elsewhere) {
        return redaction(List.of(), elsewhere, false);
    }

    private static Redaction masking(Redaction.Span... spans) {
        return redaction(List.of(spans), null, false);
    }

    /** With this address behind its credit, "Read more" and the first of two related links. */
    private static Clipping linking(Clipping clipping, String url) {
        return with(
                clipping,
                clipping.kind(),
                new Credit("[The Mill Gazette]", "The Mill Gazette", url),
                url,
                List.of(
                        new RelatedLink("Why Seo Bora left", url),
                        new RelatedLink("The ferry", "https://mill.example/other")));
    }
}
