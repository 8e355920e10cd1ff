package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.HIDDEN;
import static org.jogakbo.protection.mask.Crowd.mask;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.mask.place.RunningBody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a clipping that prints a full name, what may be a part of it")
class InDoubtTest {
    private static final Mask MASK =
            mask(withheld(1, "Edda Brannock"), withheld(2, "Pilar Quiroga Etxea"), withheld(3, "Trần Văn Khôi"));

    private static String masked(String text) {
        return MASK.in(MASK.mentioned(List.of("Edda Brannock met Pilar Quiroga Etxea and Tran Van Khoi.", text)))
                .text(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brannock said nothing.",
                "On Monday Brannock was taken away.",
                "In Lisbon Brannock was taken away.",
                "In Orm Brannock was taken away.",
                "Brannock’s mother wept.",
                "Yesterday Brannock fled.",
                "They saw the Brannocks again.",
                "A pro-Brannock crowd came.",
                "The Brannock-led crew came.",
                "the Brannock Defence Fund paid",
                "Reuters saw Brannock there.",
                "Deckhand Brannock was there.",
                "Brannock Jailed For Ten Years",
                "BRANNOCK JAILED",
                "Court Jails Brannock Over Barley",
                "Said Brannock: no.",
                "With Brannock gone, they left.",
                "Edda was there.",
                "When Edda came, they left.",
                "Ms. Quiroga left.",
                "Etxea left.",
                "Mr Khoi left.",
                "Brannock-Osei left.",
                "E. Brannock left.",
                "Brannock (52) left.",
                "They asked Edda Brannock’s son."
            })
    void goes(String text) {
        String masked = masked(text);
        for (String word : List.of("Brannock", "BRANNOCK", "Edda", "Quiroga", "Etxea", "Khoi", "Osei")) {
            assertEquals(-1, masked.indexOf(word), masked);
        }
        assertEquals(true, masked.contains(HIDDEN), masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then Karin Brannock said no.",
                "His aunt, Karin Brannock, said no.",
                "They met with Tove Brannock at noon.",
                "It was Edda Lindqvist who said no.",
                "It was J. Brannock who said no.",
                "He called Anna-Karin Brannock then."
            })
    void stays_where_another_persons_full_name_is_printed(String text) {
        assertEquals(text, masked(text));
    }

    @Test
    void stays_at_the_head_of_a_sentence_only_where_the_clipping_prints_the_other_name_within_one() {
        assertEquals("Karin " + HIDDEN + " said no.", masked("Karin Brannock said no."));
        assertEquals(
                "They met with Karin Brannock. Karin Brannock said no.",
                masked("They met with Karin Brannock. Karin Brannock said no."));
        assertEquals(
                "The upper dorf. Near it Dorf " + HIDDEN + " slept.",
                masked("The upper dorf. Near it Dorf Brannock slept."));
    }

    @Test
    void is_counted_apart() {
        Mask context = MASK.in(MASK.mentioned(List.of("Edda Brannock")));
        assertEquals(new Mask.Tally(1, 2), context.tally("Edda Brannock left. Brannock slept, and Edda woke."));
    }

    @Test
    void goes_over_the_seams_of_blocks() {
        Body body = new Body(List.of(
                new Block.Heading(2, List.of(Run.of("The case of Edda"))),
                Block.Paragraph.of("Brannock said no."),
                Block.Paragraph.of("They saw Tran Van"),
                Block.Paragraph.of("Khoi there."),
                new Block.Table(List.of(List.of(
                        new Block.Cell(false, List.of(Run.of("Etxea"))),
                        new Block.Cell(false, List.of(Run.of("Pilar"))),
                        new Block.Cell(false, List.of(Run.of("52"))))))));
        String masked = MASK.in(MASK.mentioned(List.of(RunningBody.of(body).text())))
                .body(body)
                .text();
        assertEquals(
                "The case of " + HIDDEN + "\n\n said no.\n\nThey saw " + HIDDEN + "\n\n there.\n\n" + HIDDEN + "  52",
                masked.replace("\n\nsaid", "\n\n said").replace("\n\nthere", "\n\n there"));
    }
}
