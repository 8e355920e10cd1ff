package org.jogakbo.protection.mask;

import java.util.List;
import org.jogakbo.protection.person.Person;

/** Every person's protection, as the guard is told it. Immutable. */
public record Protections(List<Person> persons) {
    public static final Protections NONE = new Protections(List.of());

    public Protections {
        persons = List.copyOf(persons);
    }
}
