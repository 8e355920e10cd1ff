package org.jogakbo.protection.mask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.Test;

class NamedPersonsTest {
    private static final Person SKIPPER = person(1, Level.NAMED, "민해량", "Min Haeryang");

    private static Person person(long id, Level level, String... names) {
        return Person.of(id, List.of(names), Protection.of(level, null));
    }

    private static List<String> found(String text, Person... persons) {
        return new NamedPersons(new Protections(List.of(persons))).in(text);
    }

    @Test
    void are_found_in_every_spelling_and_told_by_their_chief_name_once() {
        assertEquals(List.of("민해량"), found("Min Hae-ryang came, and MIN Haeryang left.", SKIPPER));
        assertEquals(List.of("민해량"), found("민해량은 떠났다.", SKIPPER));
        assertEquals(List.of(), found("Captain Min came, and Haeryang left.", SKIPPER));
    }

    @Test
    void who_are_protected_are_never_told() {
        assertEquals(List.of(), found("Min Haeryang came.", person(1, Level.WITHHELD, "Min Haeryang")));
    }

    @Test
    void who_could_be_somebody_protected_are_not_told() {
        assertEquals(
                List.of(), found("Min Haeryang came.", SKIPPER, person(2, Level.WITHHELD, "Min Hae Ryang", "Ola")));
    }

    @Test
    void who_are_printed_alike_are_not_told() {
        assertEquals(
                List.of(), found("Kim Yong-hee came.", person(1, Level.NAMED, "김영희"), person(2, Level.NAMED, "김용희")));
    }

    @Test
    void the_longer_name_counts() {
        assertEquals(List.of("박은도"), found("박은도는 왔다.", person(1, Level.NAMED, "박은"), person(2, Level.NAMED, "박은도")));
    }
}
