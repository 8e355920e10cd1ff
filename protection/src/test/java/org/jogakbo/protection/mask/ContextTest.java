package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.HIDDEN;
import static org.jogakbo.protection.mask.Crowd.mask;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a clipping that mentions a person by name")
class ContextTest {
    private static final Mask MASK = mask(withheld(1, "민해량"), withheld(2, "Ida Weir"), withheld(3, "김용희"));

    private static Mask after(String... texts) {
        return MASK.in(MASK.mentioned(List.of(texts)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms. %s sailed.",
                "Capt. %s sailed.",
                "Captain %s’s boat",
                "Then %s said no.",
                "%s 씨는",
                "%s씨",
                "%s모(52)씨",
                "%s 선장이",
                "%s 여사"
            })
    void the_family_name_goes_too(String printed) {
        String family = printed.chars().anyMatch(c -> c >= '가' && c <= '힣') ? "민" : "Min";
        assertEquals(printed.formatted(HIDDEN), after("민해량의 편지").text(printed.formatted(family)));
        assertEquals(printed.formatted(family), MASK.text(printed.formatted(family)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Haeryang", "Hae-ryang", "Hae Ryang", "해량이는", "해량이", "해량 씨", "H. Min", "Min H."})
    void the_given_name_and_initials_go_too(String printed) {
        String masked = after("Talk with Min Haeryang").text("It was " + printed + " again");
        assertTrue(masked.startsWith("It was " + HIDDEN), masked);
        assertEquals(printed, MASK.text(printed));
    }

    /** Whoever was given in Latin letters may be written with any ideographs behind the family's name: somebody must look. */
    @Test
    void a_japanese_family_name_with_an_unknown_given_name_behind_it_is_in_doubt() {
        Mask mask = mask(withheld(1, "Suzuki Honami"));
        Mask context = mask.in(mask.mentioned(List.of("Suzuki Honami")));
        assertEquals("鈴木穂波さん", context.text("鈴木穂波さん"));
        assertEquals(1, context.doubts("鈴木穂波さん").size());
        assertEquals(HIDDEN + "さん", context.text("鈴木さん"));
        Mask known = mask(withheld(1, "鈴木 穂波"));
        assertEquals(List.of(), known.in(known.mentioned(List.of("鈴木穂波"))).doubts("鈴木一郎さん"));
    }

    @Test
    void common_words_and_other_people_stay() {
        Mask mask = after("Kim Yong-hee met Kim Jong Un and Ida Weir at Weir Park");
        String text = "Kim Jong Un left Kim Il Sung Square. Min was not there. 이 선장";
        assertEquals(text, mask.text(text));
        assertEquals("Ms. " + HIDDEN + " and " + HIDDEN, mask.text("Ms. Kim and Kim"));
        assertEquals(HIDDEN + " Park was shut.", mask.text("Weir Park was shut."));
    }

    @Test
    void relatives_are_hidden_by_their_own_words_and_details_as_they_stand() {
        Person person = new Person(
                7,
                List.of("민해량"),
                List.of("Min Garam"),
                List.of("the Blue Heron", "하늘호", "010-555-0199"),
                Protection.of(Level.ROLE, "the skipper"));
        Mask mask = mask(person);
        assertEquals(
                "the skipper and [name withheld] took [withheld], [withheld]를. Call [withheld].",
                mask.text("Min Hae-ryang and 민가람 took The Blue Heron, 하늘호를. Call 010 555 0199."));
        assertEquals("The blue herons", mask.text("The blue herons"));
    }

    @Test
    void a_name_that_crosses_emphasis_goes_as_a_whole_and_the_rest_keeps_its_style() {
        Run strong = new Run("Hae-ryang came", null, Set.of(Run.Mark.STRONG));
        Body body = new Body(List.of(new Block.Paragraph(List.of(Run.of("Then Min "), strong, Run.of(", she said.")))));
        Body masked = MASK.body(body);
        assertEquals("Then " + HIDDEN + " came, she said.", masked.text());
        assertEquals(
                List.of(
                        Run.of("Then " + HIDDEN),
                        new Run(" came", null, Set.of(Run.Mark.STRONG)),
                        Run.of(", she said.")),
                ((Block.Paragraph) masked.blocks().getFirst()).runs());
    }

    @Test
    void long_texts_are_searched_in_windows_without_losing_a_name() {
        LeakPatterns leaks = new LeakPatterns(new Protections(List.of(withheld(1, "민해량"))));
        for (int at : new int[] {0, 65_000, 65_020, 65_530, 65_535, 65_536, 130_000}) {
            String text = "x ".repeat(at / 2) + "Min Hae-ryang" + " y".repeat(40_000);
            int start = text.indexOf("Min");
            assertEquals(List.of(new LeakPatterns.Find(1, start, start + 13)), leaks.finds(text), "at " + at);
        }
    }
}
