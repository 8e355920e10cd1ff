package org.jogakbo.walk.look;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jogakbo.protection.leak.Eyes;
import org.jogakbo.protection.leak.Leak;
import org.jogakbo.protection.leak.LeakScanner;
import org.jogakbo.protection.leak.SecondLook;
import org.jogakbo.protection.mask.LeakPatterns;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Person;
import org.jspecify.annotations.Nullable;

/** Who looks for protected names in bytes: the mask's own proof, and the second look, which shares nothing with it. */
public final class Judges {
    /** Between two values that do not stand beside each other. */
    public static final String APART = "\n|;|\n";

    private static final Pattern VALUES = Pattern.compile(Pattern.quote(APART));

    private Judges() {}

    /** The mask's own proof alone. */
    public static LeakScanner proof(List<Person> persons) {
        return persons.stream().anyMatch(Person::isProtected)
                ? new LeakScanner(List.of(mask(persons, null)))
                : new LeakScanner(List.of());
    }

    /**
     * Both.
     *
     * @param allowed what editors let stand in something that is public
     */
    public static LeakScanner both(List<Person> persons, Allowed allowed) {
        return persons.stream().anyMatch(Person::isProtected)
                ? new LeakScanner(List.of(mask(persons, allowed), second(new SecondLook(persons), allowed)))
                : new LeakScanner(List.of());
    }

    private static Eyes mask(List<Person> persons, @Nullable Allowed allowed) {
        LeakPatterns patterns = new LeakPatterns(new Protections(persons));
        return (where, text) -> {
            Set<Leak> leaks = new LinkedHashSet<>();
            patterns.finds(text).stream()
                    .filter(find -> allowed == null || !allowed.allows(text, find.start(), find.end()))
                    .forEach(find -> leaks.add(new Leak(where, find.person())));
            return List.copyOf(leaks);
        };
    }

    private static Eyes second(SecondLook look, Allowed allowed) {
        return (where, text) -> {
            List<Leak> leaks = new ArrayList<>();
            for (String value : VALUES.split(text)) {
                look.findsInFile(where, value).stream()
                        .filter(find -> !allowed.allows(find))
                        .forEach(find -> leaks.add(new Leak(where, find.person(), find.told(), find.words())));
            }
            return leaks;
        };
    }
}
