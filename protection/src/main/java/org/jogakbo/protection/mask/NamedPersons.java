package org.jogakbo.protection.mask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.protection.person.Person;

/**
 * Finds the persons who are named by ruling, in whatever spelling, in texts that are masked already. Nobody protected is told, nor is a named
 * person one of whose names could be somebody protected, nor anybody where a spelling could be two of the named. Immutable; safe for any
 * thread.
 */
public final class NamedPersons {
    private final Scan scan;
    private final Map<Long, String> names = new HashMap<>();

    public NamedPersons(Protections protections) {
        List<Person> hidden =
                protections.persons().stream().filter(Person::isProtected).toList();
        Mask mask = new Mask(new Protections(hidden));
        List<Person> named = protections.persons().stream()
                .filter(person -> !person.isProtected())
                .filter(person -> person.names().stream().noneMatch(mask::touches))
                .toList();
        named.forEach(person -> names.put(person.id(), person.names().getFirst()));
        this.scan = new Scan(Names.of(named), Mentions.NONE, false);
    }

    /** The numbers of those who may be told. */
    Set<Long> told() {
        return Set.copyOf(names.keySet());
    }

    /** The chief names of those who stand in a text by a full name, each once, in the order of the text. */
    public List<String> in(String text) {
        if (names.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<Match> found = scan.named(text);
        return found.stream()
                .filter(match -> found.stream().noneMatch(other -> isInTheWay(other, match)))
                .flatMap(match -> Stream.ofNullable(names.get(match.subject().person())))
                .distinct()
                .toList();
    }

    /** Whether the place could as well be somebody else's name. */
    private static boolean isInTheWay(Match other, Match match) {
        boolean overlaps = other.start() < match.end() && match.start() < other.end();
        return overlaps && other.subject().person() != match.subject().person() && other.length() >= match.length();
    }
}
