package org.jogakbo.protection.mutation;

import java.util.List;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

/** Who is protected in the small canary, and who is named. */
final class Crew {
    private static final Protection WITHHELD = Protection.of(Level.WITHHELD, null);
    private static final Protection NAMED = Protection.of(Level.NAMED, null);

    static final Protections PROTECTIONS = new Protections(List.of(
            Person.of(1, List.of("민해량"), Protection.of(Level.PSEUDONYM, "Willow")),
            Person.of(2, List.of("Ida Weir"), Protection.of(Level.ROLE, "the skipper")),
            Person.of(3, List.of("Seo Bora"), WITHHELD),
            Person.of(4, List.of("한아름"), WITHHELD),
            Person.of(5, List.of("오릴"), WITHHELD),
            Person.of(6, List.of("Ola Oreld", "Ida Weir Junior"), NAMED),
            Person.of(7, List.of("Grey Heron", "Tam Ferriby"), NAMED),
            // A name that is a word as well, and two boats.
            new Person(8, List.of("Faith"), List.of(), List.of("the Copper Kettle", "Faith rises"), WITHHELD),
            // In small letters, and under a rule from before that holds a name.
            Person.of(9, List.of("aldo brix"), Protection.of(Level.ROLE, "mate of Weir")),
            Person.of(10, List.of("Una Calder"), NAMED),
            Person.of(11, List.of("Una Calder"), NAMED),
            Person.of(12, List.of("Ida Weir Calder"), NAMED)));

    private Crew() {}
}
