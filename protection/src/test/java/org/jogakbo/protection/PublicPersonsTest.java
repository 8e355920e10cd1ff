package org.jogakbo.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jogakbo.protection.Invented.clipping;
import static org.jogakbo.protection.Invented.encoded;
import static org.jogakbo.protection.Invented.released;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Persons whom a ruling names")
class PublicPersonsTest {
    private static final Guard OPEN = new Guard(Protections.NONE);

    private static final Person NAMED = Person.of(1, List.of("민해량"), Protection.of(Level.NAMED, null));

    private List<PublicName> shown(Person... persons) {
        Guard guard = new Guard(new Protections(List.of(persons)));
        return released(guard, clipping("The ferry", "Min Haeryang waited for Ola Oreld."))
                .card()
                .persons();
    }

    @Test
    void who_are_named_by_ruling_are_told_by_their_chief_name() {
        assertEquals(List.of(new PublicName("민해량", "민해량")), shown(NAMED));
    }

    @Test
    void are_not_told_without_a_ruling_or_when_protected() {
        assertEquals(List.of(), shown());
        assertEquals(List.of(), shown(Person.of(1, List.of("민해량"), Protection.of(Level.PSEUDONYM, "Hana"))));
    }

    @Test
    void of_before_they_were_noted_are_nobody() {
        String old = encoded(released(OPEN, clipping("The ferry", "Late."))).replace(",\"persons\":[]", "");
        assertFalse(old.contains("persons"));
        assertEquals(List.of(), PublicCodec.clipping(old.getBytes(UTF_8)).card().persons());
    }
}
