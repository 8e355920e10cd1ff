package org.jogakbo.protection.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person, and the rule that protects them. Immutable.
 *
 * @param id the desk's number for the person, from 1; 0 before it has one; never public
 * @param names every given name and alias, in any script, the chief one first; at least one, none blank
 * @param relatives names of people through whom the person can be found; masked like the person's own
 * @param details other words that single the person out (a boat's name, a street, a telephone number); masked as they stand
 * @param hints how names among these are to be understood; at most one a form
 */
public record Person(
        long id,
        List<String> names,
        List<String> relatives,
        List<String> details,
        List<Hint> hints,
        Protection protection) {
    public Person {
        names = List.copyOf(names);
        relatives = List.copyOf(relatives);
        details = List.copyOf(details);
        hints = List.copyOf(hints);
        Objects.requireNonNull(protection);
        if (names.isEmpty() || hasBlank(names) || hasBlank(relatives) || hasBlank(details)) {
            throw new IllegalArgumentException("A person has at least one name, and no blank ones");
        }
    }

    /** A person whose names need no hint. */
    public Person(long id, List<String> names, List<String> relatives, List<String> details, Protection protection) {
        this(id, names, relatives, details, List.of(), protection);
    }

    /** A person with nothing but names and a rule. */
    public static Person of(long id, List<String> names, Protection protection) {
        return new Person(id, names, List.of(), List.of(), protection);
    }

    /** The same under this number. */
    public Person numbered(long number) {
        return new Person(number, names, relatives, details, hints, protection);
    }

    /** The same under this rule. */
    public Person under(Protection rule) {
        return new Person(id, names, relatives, details, hints, rule);
    }

    /** The same with these names, and without the hints on others. */
    public Person withNames(List<String> others) {
        return new Person(id, others, relatives, details, hints, protection).tidied();
    }

    /** The same with these relatives, and without the hints on others. */
    public Person withRelatives(List<String> others) {
        return new Person(id, names, others, details, hints, protection).tidied();
    }

    public Person withDetails(List<String> others) {
        return new Person(id, names, relatives, others, hints, protection);
    }

    public Person withHints(List<Hint> others) {
        return new Person(id, names, relatives, details, others, protection);
    }

    /** What the editor says of this form. */
    public Optional<Hint> hint(String form) {
        return hints.stream().filter(hint -> hint.form().equals(form)).findFirst();
    }

    /** Whether anything of the person is to be masked. */
    public boolean isProtected() {
        return protection.level() != Level.NAMED;
    }

    private Person tidied() {
        return withHints(hints.stream()
                .filter(hint -> names.contains(hint.form()) || relatives.contains(hint.form()))
                .toList());
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
