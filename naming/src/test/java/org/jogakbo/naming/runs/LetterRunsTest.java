package org.jogakbo.naming.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.folding.Views;
import org.junit.jupiter.api.Test;

class LetterRunsTest {
    /** What the folding of every letter came to when {@link LetterRuns#VERSION} was last raised. */
    private static final int FOLDING = 1_308_462_541;

    @Test
    void whatever_stands_in_a_text_may_stand_in_it() {
        Random random = new Random(11);
        String letters = "abcdefghijklmnopqrstuvwxyz0189 -'가나다라마바사海亮民éüжщمح";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(300); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            LetterRuns runs =
                    LetterRuns.of(LetterRuns.in(List.of(text.toString())).bytes());
            for (FoldedText view : Views.of(text.toString())) {
                for (int i = 0; i < 20 && view.length() > 0; i++) {
                    int from = random.nextInt(view.length());
                    String part = view.slice(from, from + random.nextInt(view.length() - from));
                    assertTrue(runs.mayHold(part), part);
                }
            }
        }
    }

    @Test
    void most_of_what_does_not_stand_there_may_not() {
        LetterRuns runs = LetterRuns.in(List.of("Nobody answered the telephone on Tuesday.", "어제 회색 부두에서"));
        assertFalse(runs.mayHold("haeryang"));
        assertFalse(runs.mayHold("민해량"));
        assertTrue(runs.mayHold("telephone"));
        assertTrue(runs.mayHold("부두"));
    }

    @Test
    void nothing_kept_may_hold_anything() {
        assertTrue(LetterRuns.of(new byte[0]).mayHold("haeryang"));
    }

    /** When this fails, letters are folded otherwise than before: raise the version, so that old archives note their letters anew, and put the new sum here. */
    @Test
    void the_version_goes_with_the_folding() {
        int sum = 0;
        for (int c = 0x20; c < 0x1f200; c++) {
            if (!Character.isSurrogate((char) c) || c > 0xffff) {
                sum = sum * 31 + FoldedText.lettersOf(Character.toString(c)).hashCode();
            }
        }
        assertEquals(FOLDING, sum);
    }
}
