package org.jogakbo.keeping.identity;

import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.Catalog.Redacting;
import org.jogakbo.keeping.catalog.Changes;
import org.jogakbo.keeping.catalog.KeptPerson;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/**
 * The register of identities: who the protected people are, sealed in the catalog under a key that lies elsewhere. Without the key it says how
 * many there are, their numbers and pseudonyms, and no more; then nothing may go through the guard. Not for several threads.
 */
public final class Register {
    /** In the catalog: the id of the key under which everybody is sealed. */
    private static final String KEY_ID = "identity-key";

    /** In the catalog: that no ruling tells what it hides. */
    private static final String RULINGS = "rulings";

    /** In the catalog: how a passphrase becomes the key ({@link Stretching#note()}). */
    private static final String STRETCHING = "identity-passphrase";

    private final Catalog catalog;
    private final KeySource source;
    private final Stretching first = Stretching.fresh();
    private @Nullable IdentityKey key;
    private @Nullable List<Person> persons;

    public Register(Catalog catalog, KeySource source) {
        this.catalog = catalog;
        this.source = source;
    }

    /** Everybody, by number: what may be shown without the key. */
    public List<KeptPerson> cards() {
        return catalog.persons();
    }

    /**
     * Everybody, by number.
     *
     * @throws SealedException when there is anybody and the key is not at hand
     */
    public List<Person> persons() {
        List<Person> known = persons;
        if (known == null) {
            if (keyId().isPresent()) {
                key();
            }
            known = catalog.persons().stream().map(this::open).toList();
            persons = known;
        }
        return known;
    }

    /** Why the persons cannot be told; empty when they can. */
    public Optional<String> locked() {
        try {
            persons();
            return Optional.empty();
        } catch (SealedException sealed) {
            return Optional.of(String.valueOf(sealed.getMessage()));
        }
    }

    /** The id of the key in use, once there is one. */
    public Optional<String> keyId() {
        return catalog.setting(KEY_ID);
    }

    /** Where the key is looked for, in words; never the key. */
    public String whereKeyIs() {
        return source.toString();
    }

    /** Adds a person under the next free number; the first one makes the key where the source allows it. */
    public Person add(Changes changes, Person draft) {
        IdentityKey with = keyFor(changes);
        Person person = draft.numbered(changes.nextPerson());
        changes.putPerson(sealed(person, with));
        persons = null;
        return person;
    }

    /** Replaces what is known of the person with this number. */
    public void update(Changes changes, Person person) {
        changes.putPerson(sealed(person, keyFor(changes)));
        persons = null;
    }

    /** Forgets a person. */
    public void remove(Changes changes, Person person) {
        changes.removePerson(person.id());
        persons = null;
    }

    /** A ruling as the catalog may keep it: what tells whom or what it hides is sealed, and with the first such ruling the key is made. */
    public Ruling seal(Changes changes, ClippingId clipping, Ruling ruling) {
        return isTelling(ruling) ? sealed(clipping, ruling, keyFor(changes)) : ruling;
    }

    /**
     * A ruling as it was made.
     *
     * @throws SealedException when it is sealed and the key is not at hand
     */
    public Ruling open(ClippingId clipping, Ruling ruling) {
        return ruling instanceof Ruling.Sealed(String box)
                ? RulingJson.read(key().open(box, owner(clipping)), owner(clipping))
                : ruling;
    }

    /**
     * The last ruling by which a clipping could be shown, whatever was taken back since, as {@link #open} gives it; empty when there was none.
     *
     * @throws SealedException as {@link #open}
     */
    public Optional<Ruling> lastShown(ClippingId clipping) {
        return catalog.decisions(clipping).reversed().stream()
                .map(Catalog.Decision::ruling)
                .filter(ruling -> !(ruling instanceof Ruling.Withdraw) && !(ruling instanceof Ruling.Withhold))
                .findFirst()
                .map(ruling -> open(clipping, ruling));
    }

    private static Ruling sealed(ClippingId clipping, Ruling ruling, IdentityKey key) {
        return new Ruling.Sealed(key.seal(RulingJson.write(ruling), owner(clipping)));
    }

    private static boolean isTelling(Ruling ruling) {
        return ruling instanceof Ruling.Redact(Redaction redaction)
                && (!redaction.spans().isEmpty() || redaction.reroute() != null);
    }

    private static String owner(ClippingId clipping) {
        return "ruling on " + clipping.value();
    }

    /** Seals the rulings of a catalog that kept them in the clear. */
    public void sealRulings() {
        if (catalog.setting(RULINGS).isEmpty()) {
            List<Redacting> clear = catalog.redactings().stream()
                    .filter(one -> isTelling(one.ruling()))
                    .toList();
            catalog.change(changes -> {
                clear.forEach(one -> changes.reseal(
                        new Redacting(one.clipping(), one.number(), seal(changes, one.clipping(), one.ruling()))));
                changes.set(RULINGS, "sealed");
                return clear.size();
            });
        }
    }

    /** Seals what a catalog of the first form kept in the clear; how many persons that were. */
    public int sealClear() {
        List<KeptPerson> clear =
                catalog.persons().stream().filter(kept -> kept.sealed() == null).toList();
        if (!clear.isEmpty()) {
            catalog.change(changes -> {
                clear.forEach(kept -> update(changes, open(kept)));
                return clear.size();
            });
        }
        return clear.size();
    }

    /**
     * Seals everybody and every ruling anew under another key, in one durable change. The old key opens nothing afterwards but backups.
     *
     * @param next where the other key is to be had; made there when it can be
     */
    public void rotate(KeySource next) {
        List<Person> everybody = persons();
        List<Redacting> rulings = catalog.redactings().stream()
                .map(one -> new Redacting(one.clipping(), one.number(), open(one.clipping(), one.ruling())))
                .filter(one -> isTelling(one.ruling()))
                .toList();
        catalog.change(changes -> {
            Stretching stretching = Stretching.fresh();
            IdentityKey to = make(next, stretching);
            everybody.forEach(person -> changes.putPerson(sealed(person, to)));
            rulings.forEach(one -> changes.reseal(
                    new Redacting(one.clipping(), one.number(), sealed(one.clipping(), one.ruling(), to))));
            note(changes, next, to, stretching);
            return to;
        });
        key = null;
        persons = null;
    }

    private Person open(KeptPerson kept) {
        String box = kept.sealed();
        return box == null
                ? Person.of(kept.id(), kept.clear(), Protection.of(kept.level(), kept.as()))
                : PersonJson.read(key().open(box, owner(kept.id())), kept);
    }

    private static KeptPerson sealed(Person person, IdentityKey key) {
        Protection rule = person.protection();
        return KeptPerson.of(
                person.id(), rule.level(), rule.as(), key.seal(PersonJson.write(person), owner(person.id())));
    }

    private static String owner(long id) {
        return "person " + id;
    }

    private IdentityKey key() {
        IdentityKey known = key;
        if (known == null) {
            known = find().orElseThrow(() -> new SealedException("The key to identities is missing: " + source
                    + " is not there. Put it back, or say where it is (docs/guide/protecting.md, \"The key\")."));
            String wanted = catalog.setting(KEY_ID).orElse(known.id());
            if (!wanted.equals(known.id())) {
                throw new SealedException(
                        "This is not the key that sealed the identities here: " + source + ". Give the key " + wanted
                                + (source instanceof KeySource.Passphrase ? ", that is: the right passphrase." : "."));
            }
            key = known;
        }
        return known;
    }

    private Optional<IdentityKey> find() {
        return switch (source) {
            case KeySource.Given(String text) -> Optional.of(KeyFile.parse(text, source));
            case KeySource.InFile file -> KeyFile.read(file);
            case KeySource.Passphrase(String text) ->
                catalog.setting(STRETCHING)
                        .filter(note -> !note.isEmpty())
                        .map(Stretching::parse)
                        .map(how -> how.key(text));
        };
    }

    /** The key to seal with; made when nobody was sealed yet and the source has none. */
    private IdentityKey keyFor(Changes changes) {
        if (catalog.setting(KEY_ID).isPresent()) {
            return key();
        }
        // Noted again with each person until the change that noted it first is durable.
        IdentityKey with = key == null ? make(source, first) : key;
        note(changes, source, with, first);
        key = with;
        return with;
    }

    private static IdentityKey make(KeySource source, Stretching stretching) {
        return switch (source) {
            case KeySource.Given(String text) -> KeyFile.parse(text, source);
            case KeySource.InFile file -> KeyFile.read(file).orElseGet(() -> KeyFile.make(file.file()));
            case KeySource.Passphrase(String text) -> stretching.key(text);
        };
    }

    private static void note(Changes changes, KeySource source, IdentityKey key, Stretching stretching) {
        changes.set(KEY_ID, key.id());
        changes.set(STRETCHING, source instanceof KeySource.Passphrase ? stretching.note() : "");
    }
}
