package org.jogakbo.protection.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.Test;

/** The original tells who is meant by a name that many bear; it is read only where such a name is left. */
class OriginalTest {
    private static final SecondLook LOOK =
            new SecondLook(List.of(Person.of(1, List.of("Thomas Gorridge"), Protection.of(Level.WITHHELD, null))));

    private static List<Place> text(String words) {
        return List.of(new Place("the text", words));
    }

    private static Set<Long> unread() {
        throw new AssertionError("read");
    }

    @Test
    void isNotReadWhereNoPartOfANameStands() {
        assertEquals(
                List.of(),
                LOOK.finds(text("The ferry left at nine, said the harbour."), OriginalTest::unread, List.of()));
    }

    @Test
    void isReadWhereANameThatManyBearStandsAlone() {
        assertThrows(AssertionError.class, () -> LOOK.finds(text("So said Thomas."), OriginalTest::unread, List.of()));
        assertFalse(
                LOOK.finds(text("So said Thomas."), () -> Set.of(1L), List.of()).isEmpty());
        assertEquals(List.of(), LOOK.finds(text("So said Thomas."), Set.of(), List.of()));
    }
}
