package org.jogakbo.newsroom.canary;

import java.util.List;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

/**
 * An invented person, and the ways in which the press prints the name.
 *
 * @param forms what an editor gives: the name, then what only a human can know
 * @param plain spellings without markup, any script
 * @param latin those of Latin letters without marks, as a print or a byline has them
 * @param inContext what is the person's only beside a full name: title and family name, the given name alone
 * @param slug as addresses have it
 */
record Canary(
        int number, List<String> forms, List<String> plain, List<String> latin, List<String> inContext, String slug) {
    private static final String[] PSEUDONYMS = {"Fernbank", "Oakmere", "Thrushwood", "Larkfield", "Sedgeley"};
    private static final String[] ROLES = {"the netmaker", "a witness", "등대지기"};

    Canary {
        forms = List.copyOf(forms);
        plain = List.copyOf(plain);
        latin = List.copyOf(latin);
        inContext = List.copyOf(inContext);
    }

    /** Every level that hides somebody, in turn. */
    Person protectedPerson() {
        Protection protection =
                switch (number % 3) {
                    case 0 -> Protection.of(Level.PSEUDONYM, PSEUDONYMS[number / 3 % PSEUDONYMS.length]);
                    case 1 -> Protection.of(Level.ROLE, ROLES[number / 3 % ROLES.length]);
                    default -> Protection.of(Level.WITHHELD, null);
                };
        return Person.of(0, forms, protection);
    }

    /** A chief spelling, for a byline or an author. */
    String name() {
        return latin.getFirst();
    }
}
