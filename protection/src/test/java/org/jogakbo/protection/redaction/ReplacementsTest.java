package org.jogakbo.protection.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stands instead of a name")
class ReplacementsTest {
    private static final Protection WITHHELD = Protection.of(Level.WITHHELD, null);

    private static final Replacements CREW = new Replacements(new Protections(List.of(
            new Person(1, List.of("Baek Na-eun"), List.of("Oda Brenn"), List.of("the Copper Kettle"), WITHHELD),
            Person.of(2, List.of("Tove Lindqvist"), WITHHELD),
            Person.of(3, List.of("탁누리"), WITHHELD),
            Person.of(4, List.of("Sim Hoe"), Protection.of(Level.NAMED, null)))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helmsman Baek",
                "helmsman baek",
                "the helmsman baek’s boat",
                "Captain Na-eun Baek",
                "Naeun",
                "a friend of Tove",
                "Mrs. Lindqvist",
                "the Lindqvist sister",
                "Oda",
                "owner of the copper kettle",
                "탁 선장",
                "누리의 형",
                "TakNuri"
            })
    void holds_a_name_in_whatever_part_or_spelling(String words) {
        assertTrue(CREW.holdsName(words), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the helmsman", "an old weaver", "so kind a woman", "Heron", "Mr. K", "선장", "Sim Hoe"})
    void holds_none(String words) {
        assertFalse(CREW.holdsName(words), words);
    }

    @Test
    void that_holds_a_name_from_before_is_not_used() {
        Person told = Person.of(1, List.of("Tove Lindqvist"), Protection.of(Level.ROLE, "Weaver Lindqvist"));
        Replacements replacements = new Replacements(new Protections(List.of(told)));
        assertEquals(List.of(told), replacements.unsound());
        assertEquals("[name withheld] wove.", replacements.mask().text("Tove Lindqvist wove."));
    }

    @Test
    void of_words_in_one_clipping_holds_neither_them_nor_a_name() {
        assertTrue(CREW.holdsName(new Redaction.Span("the grey barn", "behind the grey barn")));
        assertTrue(CREW.holdsName(new Redaction.Span("the grey barn", "Tove's barn")));
        assertFalse(CREW.holdsName(new Redaction.Span("the grey barn", "a house")));
        assertEquals(
                List.of(new Redaction.Span("the grey barn", null)),
                CREW.sound(List.of(new Redaction.Span("the grey barn", "Tove's barn"))));
    }
}
