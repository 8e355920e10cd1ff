package org.jogakbo.walk.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jogakbo.keeping.catalog.Changes;
import org.jogakbo.keeping.catalog.KeptPerson;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.keeping.identity.Register;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.protection.person.PseudonymChoice;
import org.jogakbo.walk.Archive;

/** Who is protected. Each change goes through every clipping, past and to come, and reaches every public output before the call returns. */
public final class People {
    /**
     * What came of a change.
     *
     * @param pages how many public clippings changed
     */
    public record Changed(List<Person> persons, int pages) {}

    private final Archive archive;
    private final Register register;

    public People(Archive archive) {
        this.archive = archive;
        this.register = archive.register();
    }

    /** What may be shown without the key. */
    public List<KeptPerson> cards() {
        return register.cards();
    }

    /** Everybody; see {@link Register#persons()}. */
    public List<Person> everybody() {
        return register.persons();
    }

    /** The person with this number or one of whose names this is. */
    public List<Person> named(String text) {
        return everybody().stream()
                .filter(person -> Long.toString(person.id()).equals(text)
                        || person.names().stream().anyMatch(name -> name.equalsIgnoreCase(text.strip())))
                .toList();
    }

    public Changed add(List<Person> drafts) throws IOException {
        return change(changes ->
                drafts.stream().map(draft -> register.add(changes, draft)).toList());
    }

    /**
     * A pseudonym for a person to whom the editor gave none: it does not come from the names, and no one else has it.
     *
     * @param names of the person
     */
    public String choosePseudonym(List<String> names) {
        List<Person> persons = new ArrayList<>(everybody());
        long number = archive.catalog().change(Changes::nextPerson);
        persons.add(Person.of(number, names, Protection.of(Level.WITHHELD, null)));
        Mask mask = new Mask(new Protections(persons));
        Set<String> taken = persons.stream()
                .map(person -> person.protection().replacement())
                .collect(Collectors.toSet());
        return PseudonymChoice.of(archive.pseudonymKey(), number, word -> taken.contains(word) || mask.touches(word));
    }

    /** Puts this in place of what is known of the person with the same number. */
    public Changed replace(Person person) throws IOException {
        return change(changes -> {
            register.update(changes, person);
            return List.of(person);
        });
    }

    /** Makes two entries of one person into one: the first keeps its number and its rule and gets every name of the other. */
    public Changed merge(Person first, Person other) throws IOException {
        Person both = new Person(
                first.id(),
                union(first.names(), other.names()),
                union(first.relatives(), other.relatives()),
                union(first.details(), other.details()),
                first.protection());
        return change(changes -> {
            register.update(changes, both);
            register.remove(changes, other);
            return List.of(both);
        });
    }

    /** Seals everybody under another key; the id of the new one. */
    public Optional<String> rekey(KeySource next) {
        register.rotate(next);
        return register.keyId();
    }

    private Changed change(Function<Changes, List<Person>> work) throws IOException {
        // Fails before anything is changed when the key is missing.
        register.persons();
        archive.unsettle();
        List<Person> persons = archive.catalog().change(work);
        int pages = new Desk(archive).refreshAll();
        archive.settle();
        return new Changed(persons, pages);
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
