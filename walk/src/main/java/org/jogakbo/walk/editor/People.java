package org.jogakbo.walk.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.keeping.catalog.Changes;
import org.jogakbo.keeping.catalog.KeptPerson;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.keeping.identity.Register;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.protection.redaction.Replacements;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Publication;
import org.jogakbo.walk.Publication.Foreseen;
import org.jogakbo.walk.people.Objections;
import org.jogakbo.walk.people.Pseudonyms;
import org.jogakbo.walk.people.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Who is protected. Each change goes through every clipping, past and to come, and reaches every public output before the call returns. What
 * cannot be done is {@link Refused} before anything is written.
 */
public final class People {
    /**
     * What came of a change.
     *
     * @param pages how many public clippings changed
     * @param waiting how many of them are public no more, for an editor must look at them first
     */
    public record Changed(List<Person> persons, int pages, int waiting) {}

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

    /** Those who have a name in common with this one, however it is spelled. */
    public List<Person> alike(Person person) {
        Set<String> names = letters(person);
        return everybody().stream()
                .filter(other -> other.id() != person.id())
                .filter(other -> letters(other).stream().anyMatch(names::contains))
                .toList();
    }

    /** Clippings of which the press itself says that somebody is called so in them, and is not: in public they would be one with this person. */
    public List<ClippingId> callingSomebody(String as) {
        List<ClippingId> clippings = new ArrayList<>();
        String letters = FoldedText.lettersOf(as);
        archive.catalog().eachClipping(ruled -> {
            if (ruled.clipping().pseudonyms().stream()
                    .anyMatch(name -> FoldedText.lettersOf(name).equals(letters))) {
                clippings.add(ruled.clipping().id());
            }
        });
        return clippings;
    }

    private static Set<String> letters(Person person) {
        return person.names().stream().map(FoldedText::lettersOf).collect(Collectors.toSet());
    }

    /** Those for whom a name would stand in public instead of the name; {@link Protection#WITHHELD} stands there until other words are given. */
    public List<Person> unsound() {
        return new Replacements(archive.protections()).unsound();
    }

    /** Refuses what {@link #add} would refuse, and changes nothing. */
    public void check(List<Person> drafts) {
        List<Person> all = new ArrayList<>(everybody());
        all.addAll(drafts);
        Replacements names = new Replacements(new Protections(all));
        drafts.forEach(draft -> Objections.check(null, draft, () -> names));
    }

    /** Refuses what {@link #replace} would refuse, and changes nothing. */
    public void check(Person person) {
        List<Person> all = new ArrayList<>(everybody());
        all.removeIf(other -> other.id() == person.id());
        all.add(person);
        Objections.check(as(person), person, () -> new Replacements(new Protections(all)));
    }

    public Changed add(List<Person> drafts) throws IOException {
        check(drafts);
        return change(changes ->
                drafts.stream().map(draft -> register.add(changes, draft)).toList());
    }

    /** A pseudonym for a person to whom the editor gave none: it does not come from anything sealed, and no one else has it. */
    public String choosePseudonym(Person person) {
        return Pseudonyms.choose(archive, person);
    }

    /** Puts this in place of what is known of the person with the same number. */
    public Changed replace(Person person) throws IOException {
        check(person);
        return change(changes -> {
            register.update(changes, person);
            return List.of(person);
        });
    }

    /** Forgets a person: the name may stand from now on. */
    public Changed remove(Person person) throws IOException {
        return change(changes -> {
            register.remove(changes, person);
            return List.of(person);
        });
    }

    /**
     * Which public pages would change if this came in place of a person.
     *
     * @param after null: nothing, the person is removed
     */
    public List<Foreseen> foresee(Person before, @Nullable Person after) {
        return new Publication(archive).foresee(List.of(before), after == null ? List.of() : List.of(after));
    }

    /**
     * Two entries of one person as one: the first keeps its number and gets every name of the other; the stricter of the two rules stands, the
     * first's where they are as strict.
     *
     * @param level the level that an editor wants instead; null: the stricter one
     */
    public Person merged(Person first, Person other, @Nullable Level level) {
        Protection one = first.protection();
        Protection two = other.protection();
        Protection stricter = two.level().isStricterThan(one.level()) ? two : one;
        Protection rule = level == null || level == stricter.level()
                ? stricter
                : Stream.of(one, two)
                        .filter(known -> known.level() == level)
                        .findFirst()
                        .orElseGet(() -> anew(stricter, level));
        return new Person(
                first.id(),
                union(first.names(), other.names()),
                union(first.relatives(), other.relatives()),
                union(first.details(), other.details()),
                hints(first, other),
                rule);
    }

    private static Protection anew(Protection from, Level level) {
        if (level == Level.ROLE || level == Level.PSEUDONYM) {
            throw new Refused("Neither of the two has a " + level.label()
                    + ". Merge them under the stricter rule, then: person protect --protect " + level.label()
                    + " --as TEXT");
        }
        return new Protection(level, null, from.reason(), from.decidedBy(), from.decidedAt(), from.review());
    }

    /**
     * Makes two entries into one.
     *
     * @param both as {@link #merged} made it
     */
    public Changed merge(Person both, Person other) throws IOException {
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

    private @Nullable Person as(Person person) {
        return everybody().stream()
                .filter(other -> other.id() == person.id())
                .findFirst()
                .orElse(null);
    }

    private Changed change(Function<Changes, List<Person>> work) throws IOException {
        // Fails before anything is changed when the key is missing.
        Protections before = archive.protections();
        archive.unsettle();
        List<Person> persons = archive.catalog().change(work);
        Desk.Refreshed done = new Desk(archive).refresh(before);
        archive.settle();
        return new Changed(persons, done.pages(), done.waiting());
    }

    private static List<Hint> hints(Person first, Person other) {
        Set<Hint> all = new LinkedHashSet<>(first.hints());
        other.hints().stream().filter(hint -> first.hint(hint.form()).isEmpty()).forEach(all::add);
        return List.copyOf(all);
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
