package org.jogakbo.protection;

import static org.jogakbo.protection.Invented.NOON;
import static org.jogakbo.protection.Invented.RELEASE;
import static org.jogakbo.protection.Invented.clipping;
import static org.jogakbo.protection.Invented.guarding;
import static org.jogakbo.protection.Invented.released;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guard, where a word may be a name")
class GuardWordsTest {
    @Test
    void keeps_the_clipping_where_it_cannot_be_told_and_says_so_without_the_word() {
        Verdict verdict = guarding("Faith")
                .judge(clipping("The pier", "Faith remains."), RELEASE, Standing.fresh(NOON), _ -> false);
        String why = assertInstanceOf(Verdict.Kept.class, verdict).why();
        assertFalse(why.contains("Faith"), why);
    }

    @Test
    void passes_it_where_it_is_a_word_and_masks_it_where_it_is_a_name() {
        assertEquals(
                "They kept the faith. Then Haneul (pseudonym), 41, slept.",
                released(guarding("Faith"), clipping("The pier", "They kept the faith. Then Faith, 41, slept."))
                        .body()
                        .text());
    }
}
