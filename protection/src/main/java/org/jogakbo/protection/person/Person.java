package org.jogakbo.protection.person;

import java.util.List;
import java.util.Objects;

/**
 * A person, and the rule that protects them. Immutable.
 *
 * @param id the desk's number for the person, from 1; 0 before it has one; never public
 * @param names every given name and alias, in any script, the chief one first; at least one, none blank
 * @param relatives names of people through whom the person can be found; masked like the person's own
 * @param details other words that single the person out (a boat's name, a street, a telephone number); masked as they stand
 */
public record Person(long id, List<String> names, List<String> relatives, List<String> details, Protection protection) {
    public Person {
        names = List.copyOf(names);
        relatives = List.copyOf(relatives);
        details = List.copyOf(details);
        Objects.requireNonNull(protection);
        if (names.isEmpty() || hasBlank(names) || hasBlank(relatives) || hasBlank(details)) {
            throw new IllegalArgumentException("A person has at least one name, and no blank ones");
        }
    }

    /** A person with nothing but names and a rule. */
    public static Person of(long id, List<String> names, Protection protection) {
        return new Person(id, names, List.of(), List.of(), protection);
    }

    /** The same under this number. */
    public Person numbered(long number) {
        return new Person(number, names, relatives, details, protection);
    }

    /** Whether anything of the person is to be masked. */
    public boolean isProtected() {
        return protection.level() != Level.NAMED;
    }

    private static boolean hasBlank(List<String> words) {
        return words.stream().anyMatch(String::isBlank);
    }

    /** Says nothing but the number: names must not reach logs and error messages. */
    @Override
    public String toString() {
        return "person " + id;
    }
}
