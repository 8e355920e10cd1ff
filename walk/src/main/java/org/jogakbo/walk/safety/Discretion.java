package org.jogakbo.walk.safety;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.keeping.identity.Register;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.redaction.Masking;
import org.jspecify.annotations.Nullable;

/**
 * What may be said aloud to whoever sits at the keyboard: words in which nobody protected is named, in whatever spelling, be it run together in
 * an address. Without the key to identities nobody can tell; then {@link #isLocked} says so, and words from clippings and inputs are not for
 * showing. For one thread.
 */
public final class Discretion {
    private static final String WITHHELD = "[withheld]";

    /** Shorter ones are not run together from a name that could be told. */
    private static final int SHORTEST_WORD = 5;

    /** A detail with fewer signs and no letter (an age, a house number) would hide the counts in the program's own sentences. */
    private static final int TELLING_DIGITS = 6;

    private final Register register;
    private List<Person> persons = List.of();
    private boolean locked;
    private @Nullable List<Person> masked;
    private Mask lines = new Mask(Protections.NONE);
    private Mask whole = lines;

    public Discretion(Register register) {
        this.register = register;
    }

    /** Whether nobody can tell who is protected, so that no word from a clipping or of an input's name may be shown. */
    public boolean isLocked() {
        look();
        return locked;
    }

    /** Learns who is protected at this moment; afterwards, lines may be masked while the archive is closed, as when it failed. */
    public void look() {
        try {
            locked = register.locked().isPresent();
            persons = locked ? List.of() : register.persons();
        } catch (RuntimeException _) {
            // The archive is closed, or its catalog broke: what was learnt last goes on to count.
        }
    }

    /** A line of the program's own, with whatever was put into it. */
    public String line(String line) {
        refresh();
        return words(lines, lines.text(line));
    }

    /** Words of a clipping: in one that names somebody in full, family name and given name alone are theirs. Locked: nothing but that. */
    public String words(Clipping clipping, String words) {
        if (isLocked()) {
            return WITHHELD;
        }
        refresh();
        return words(whole, clipping, words);
    }

    /** The same by a mask of whoever is to be protected. */
    public static String words(Mask mask, Clipping clipping, String words) {
        return words(mask, Masking.of(mask, List.of(), clipping).text(words));
    }

    /** Hashtags, addresses and handles run words together, so that a mask for running text does not see the name. */
    private static String words(Mask mask, String text) {
        return Arrays.stream(text.split("(?<=\\s)|(?=\\s)"))
                .map(word -> word.length() >= SHORTEST_WORD && mask.spelledIn(word) ? WITHHELD : word)
                .collect(Collectors.joining());
    }

    private void refresh() {
        look();
        if (!persons.equals(masked)) {
            masked = persons;
            whole = new Mask(new Protections(persons));
            lines = new Mask(
                    new Protections(persons.stream().map(Discretion::telling).toList()));
        }
    }

    private static Person telling(Person person) {
        List<String> details = person.details().stream()
                .filter(detail -> detail.codePoints().anyMatch(Character::isLetter)
                        || detail.codePoints().filter(Character::isDigit).count() >= TELLING_DIGITS)
                .toList();
        return person.withDetails(details);
    }
}
