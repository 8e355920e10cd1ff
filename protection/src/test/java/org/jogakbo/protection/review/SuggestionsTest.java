package org.jogakbo.protection.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.protection.review.Suggestion.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionsTest {
    private static final Suggestions SUGGESTIONS = new Suggestions(Protections.NONE);

    private static List<Suggestion> of(Suggestions suggestions, String sentence) {
        return suggestions.of(Told.clipping("the ferry", "2021-06-19", sentence));
    }

    private static List<Suggestion> of(String sentence) {
        return of(SUGGESTIONS, sentence);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_kind_is_found_where_it_is_and_nowhere_else(Kind kind) {
        List<String> wrong = new ArrayList<>();
        for (String[] row : Sentences.of(kind)) {
            boolean expected = row[0].equals("+");
            boolean found = of(row[1]).stream().anyMatch(one -> one.kind() == kind);
            if (expected != found) {
                wrong.add(String.format(Locale.ROOT, "%s %s", expected ? "missed:" : "wrong:", row[1]));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Nested
    class Each_one {
        @Test
        void has_its_words_its_sentence_and_a_reason() {
            Suggestion one =
                    of("It rained. Call 010-5550-1234 after six. Nobody did.").getFirst();
            assertEquals(Kind.TELEPHONE, one.kind());
            assertEquals("010-5550-1234", one.found());
            assertEquals("Call 010-5550-1234 after six.", one.sentence());
            assertTrue(one.why().endsWith("."), one.why());
        }

        @Test
        void is_looked_for_in_the_title_too() {
            assertEquals(
                    List.of(Kind.MINOR),
                    SUGGESTIONS.of(Told.clipping("The boy, 9, who rowed", "2021-06-19", "It rained.")).stream()
                            .map(Suggestion::kind)
                            .toList());
        }

        @Test
        void stands_in_order_of_weight() {
            List<Suggestion> all = of(
                    "“We wait,” said Tamsin Oreld. Her number is 020-5550-1234 or 010-5550-1234, her papers 850412-2******.");
            assertEquals(Kind.IDENTITY_NUMBER, all.getFirst().kind());
            assertEquals(Kind.PERSON, all.getLast().kind());
        }
    }

    @Nested
    class Persons {
        @Test
        void that_are_masked_are_not_suggested() {
            Suggestions knowing = new Suggestions(new Protections(
                    List.of(Person.of(1, List.of("Min Haeryang"), Protection.of(Level.WITHHELD, null)))));
            assertEquals(List.of(), of(knowing, "“We wait,” said Min Hae-ryang."));
        }

        @Test
        void who_wrote_it_are_not_suggested() {
            assertEquals(List.of(), of("“We wait,” Joss Penhale told the ferry crew."));
        }

        @Test
        void are_suggested_once() {
            assertEquals(
                    1, of("Tamsin Oreld said so. Tamsin Oreld said no more.").size());
        }
    }

    @Test
    void a_long_text_without_an_end_is_looked_through_in_pieces() {
        assertEquals(0, of("a, ".repeat(200_000)).size());
        assertTrue(of("A ".repeat(20_000)).size() <= Suggestions.MOST);
        assertTrue(of("가".repeat(100_000)).size() <= Suggestions.MOST);
        assertTrue(of("010-5550-1234 ".repeat(2_000)).size() <= Suggestions.MOST);
    }
}
