package org.jogakbo.walk.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.redaction.Masking;
import org.jogakbo.protection.review.Jigsaw;
import org.jogakbo.protection.review.Suggestion;
import org.jogakbo.protection.review.Suggestions;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Publication;
import org.jogakbo.walk.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * What an editor should look at before a clipping is released. Changes nothing. Protected names are masked in all that it tells, unless names
 * are asked for. For one thread.
 */
public final class Review {
    /** Why a clipping is in the list. */
    public enum State {
        UNRULED("no ruling"),
        /** Public, with another text by now than the one that was released; that waits. */
        CHANGED("changed since release"),
        /** Released, and not public: a second person must agree, or the guard kept it back. */
        HELD("held back"),
        PUBLIC("public"),
        /** Taken back; listed only when it is asked for. */
        WITHDRAWN("withdrawn");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A clipping of the list.
     *
     * @param weight the weights of its suggestions, added
     */
    public record Row(
            String id,
            @Nullable String path,
            @Nullable String date,
            String title,
            State state,
            Map<Suggestion.Kind, Integer> counts,
            int weight) {}

    /** A person in a clipping, and the jigsaw of them across the archive. */
    public record Known(String label, Jigsaw jigsaw) {}

    /**
     * One clipping, looked at.
     *
     * @param differences between the text that was released and the one that waits
     * @param held what the second look holds it for; see {@link Holding}
     * @param doubts words that may be a protected name or just a word, with what stands around them
     * @param waits why a released clipping is not public, in a sentence; null where it is, or nobody released it
     */
    public record Sheet(
            Row row,
            List<Suggestion> suggestions,
            List<Known> people,
            List<Difference.Line> differences,
            List<String> held,
            List<String> doubts,
            @Nullable String waits) {}

    private static final int MOST_MENTIONS = 2_000;

    private final Archive archive;
    private final List<Person> persons;
    private final boolean names;
    private final Mask mask;
    private final Suggestions suggestions;

    /**
     * @param names whether to tell protected names as they are
     * @throws org.jogakbo.keeping.identity.SealedException when nobody can tell who is protected
     */
    public Review(Archive archive, boolean names) {
        this.archive = archive;
        this.persons = archive.register().persons();
        this.names = names;
        this.mask = new Mask(new Protections(persons));
        this.suggestions = new Suggestions(new Protections(persons));
    }

    /** Whatever waits, and what is public with suggestions: what waits before what is public, the weightiest first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        archive.catalog()
                .eachClipping(ruled -> state(ruled).ifPresent(state -> {
                    Row row = row(ruled, state, suggestions.of(ruled.clipping()));
                    if (state != State.PUBLIC || row.weight() > 0) {
                        rows.add(row);
                    }
                }));
        return sorted(rows);
    }

    /** What was taken back, with where it stood. */
    public List<Row> withdrawn() {
        List<Row> rows = new ArrayList<>();
        archive.catalog()
                .withdrawn()
                .forEach(ruled -> rows.add(row(ruled, State.WITHDRAWN, suggestions.of(ruled.clipping()))));
        return sorted(rows);
    }

    private static List<Row> sorted(List<Row> rows) {
        rows.sort(Comparator.comparing((Row row) -> row.state() == State.PUBLIC)
                .thenComparingInt(row -> -row.weight())
                .thenComparing(Row::id));
        return rows;
    }

    private Optional<State> state(Ruled ruled) {
        if (ruled.path() != null) {
            return Optional.of(difference(ruled).isEmpty() ? State.PUBLIC : State.CHANGED);
        }
        Ruling ruling = ruled.ruling();
        return ruling == null
                ? Optional.of(State.UNRULED)
                : ruling instanceof Ruling.Withhold || ruling instanceof Ruling.Withdraw
                        ? Optional.empty()
                        : Optional.of(State.HELD);
    }

    /** What the public would see otherwise than it saw if the current text were released. */
    public List<Difference.Line> differences(Ruled ruled) {
        UnaryOperator<String> words = words(ruled.clipping());
        return difference(ruled).stream().map(line -> line.in(words)).toList();
    }

    private List<Difference.Line> difference(Ruled ruled) {
        return !ruled.isNewer() || ruled.clipping().saysTheSameAs(ruled.text())
                ? List.of()
                : Difference.between(ruled.text(), ruled.clipping());
    }

    /** Where it stood, unless that tells a name. */
    private @Nullable String formerly(Clipping clipping) {
        Masking masking = Masking.of(mask, List.of(), clipping);
        return archive.catalog().formers(clipping.id()).reversed().stream()
                .map(former -> former.path())
                .filter(path -> names || !masking.spelledIn(path.slug()))
                .map(PublicPath::toString)
                .findFirst()
                .orElse(null);
    }

    private Row row(Ruled ruled, State state, List<Suggestion> found) {
        Map<Suggestion.Kind, Integer> counts = new EnumMap<>(Suggestion.Kind.class);
        found.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        Clipping clipping = ruled.clipping();
        PublicPath path = ruled.path();
        return new Row(
                clipping.id().value(),
                path == null ? formerly(clipping) : path.toString(),
                clipping.published() == null ? null : clipping.published().iso(),
                words(clipping).apply(clipping.title()),
                state,
                counts,
                found.stream().mapToInt(one -> one.kind().weight()).sum());
    }

    /** One clipping, with everybody protected in it and every pseudonym that it prints. */
    public Sheet sheet(Ruled ruled) {
        Clipping clipping = ruled.clipping();
        List<Suggestion> found = suggestions.of(clipping);
        UnaryOperator<String> words = words(clipping);
        List<Known> people = new ArrayList<>();
        persons.stream()
                .filter(person ->
                        person.isProtected() && Jigsaw.mentions(alone(person)).test(clipping))
                .forEach(person -> people.add(known(person)));
        clipping.pseudonyms().stream()
                .filter(name -> persons.stream()
                        .noneMatch(person -> name.equals(person.protection().as())))
                .forEach(name -> people.add(ofPseudonym(name)));
        return new Sheet(
                row(ruled, state(ruled).orElseGet(() -> taken(ruled)), found),
                found.stream()
                        .map(one -> new Suggestion(
                                one.kind(), words.apply(one.found()), words.apply(one.sentence()), one.why()))
                        .toList(),
                people,
                differences(ruled),
                held(ruled),
                doubts(ruled),
                waits(ruled));
    }

    /** What keeps a released clipping private at this moment: perhaps nothing any more, for protecting shows nothing by itself. */
    private @Nullable String waits(Ruled ruled) {
        boolean released = state(ruled).filter(State.HELD::equals).isPresent();
        Ruling ruling = ruled.ruling();
        if (!released || ruling == null || archive.register().locked().isPresent()) {
            return null;
        }
        List<String> whys = new ArrayList<>();
        Clipping clipping = ruled.clipping();
        try {
            boolean shown = new Publication(archive)
                    .tryOut(clipping, archive.register().open(clipping.id(), ruling), false, "", new Watcher() {
                        @Override
                        public void heldBack(Clipping kept, String why) {
                            if (kept.id().equals(clipping.id())) {
                                whys.add(why);
                            }
                        }
                    })
                    .pathOf(clipping.id())
                    .isPresent();
            return shown && whys.isEmpty()
                    ? "Nothing holds it back any more. To show it: rule " + clipping.id() + " --release"
                    : String.join(" ", whys);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** For which the guard keeps it, until a ruling says which they are. In words that tell no name, unless names are asked for. */
    private List<String> doubts(Ruled ruled) {
        Clipping clipping = ruled.clipping();
        Redaction redaction = Optional.ofNullable(ruled.ruling())
                                .map(ruling -> archive.register().open(clipping.id(), ruling))
                                .orElse(null)
                        instanceof Ruling.Redact(Redaction given)
                ? given
                : Redaction.NONE;
        Masking masking =
                Masking.of(mask, redaction.spans(), redaction.allowed(), clipping, archive.printed(clipping.id()));
        return masking.doubts(clipping, redaction.allowed()).stream()
                .map(doubt -> "may be person " + doubt.person() + ": «"
                        + (names ? doubt.around() : around(doubt, masking)) + "»")
                .map(line -> line.replace('\n', ' '))
                .distinct()
                .toList();
    }

    /** Whole words alone: half a name at the edge is masked by nothing. */
    private static String around(Mask.Doubt doubt, Masking masking) {
        String shown = doubt.around().replace(doubt.word(), "…");
        int word = shown.indexOf('…');
        int from = word == 0 ? 0 : shown.indexOf(' ');
        int to = word == shown.length() - 1 ? shown.length() : shown.lastIndexOf(' ');
        return from < 0 || from > word || to < word
                ? "…"
                : masking.text(shown.substring(from, to).strip());
    }

    /** In words that tell no name, unless names are asked for. */
    private List<String> held(Ruled ruled) {
        boolean waits = ruled.path() == null
                && !(ruled.ruling() instanceof Ruling.Withhold)
                && !(ruled.ruling() instanceof Ruling.Withdraw);
        return !waits
                ? List.of()
                : new Publication(archive)
                        .held(ruled.clipping()).stream()
                                .map(one -> names
                                        ? one.find().toldWithNames()
                                        : one.find().told())
                                .toList();
    }

    private static State taken(Ruled ruled) {
        return ruled.ruling() instanceof Ruling.Withdraw ? State.WITHDRAWN : State.HELD;
    }

    /** The jigsaw of the person with this number, pseudonym or name; of a pseudonym that the press prints where there is none. */
    public List<Known> known(String who) {
        List<Person> meant = persons.stream()
                .filter(Person::isProtected)
                .filter(person -> Long.toString(person.id()).equals(who)
                        || isCalled(person, who)
                        || person.names().stream().anyMatch(who::equalsIgnoreCase))
                .toList();
        return meant.isEmpty()
                ? List.of(ofPseudonym(who))
                : meant.stream().map(this::known).toList();
    }

    private static boolean isCalled(Person person, String who) {
        String as = person.protection().as();
        return as != null && as.equalsIgnoreCase(who);
    }

    private Known known(Person person) {
        String as = person.protection().as();
        String label = "person " + person.id() + (as == null ? "" : ", " + as)
                + (names ? ", " + person.names().getFirst() : "");
        return new Known(label, masked(Jigsaw.of(alone(person), mentioning(alone(person)))));
    }

    private Known ofPseudonym(String name) {
        Person person = Jigsaw.pseudonym(name);
        String label = names || !mask.touches(name) ? "“" + name + "”" : "a protected name";
        return new Known(label, masked(Jigsaw.of(person, mentioning(person))));
    }

    /** The person by every name that the public reads, too: under a pseudonym, they are one. */
    private static Person alone(Person person) {
        String as = person.protection().as();
        if (person.protection().level() != Level.PSEUDONYM || as == null) {
            return person;
        }
        List<String> all = new ArrayList<>(person.names());
        all.add(as);
        return Person.of(person.id(), all, person.protection());
    }

    private List<Clipping> mentioning(Person person) {
        List<Clipping> clippings = new ArrayList<>();
        var mentions = Jigsaw.mentions(person);
        Consumer<Clipping> each = clipping -> {
            if (clippings.size() < MOST_MENTIONS && mentions.test(clipping)) {
                clippings.add(clipping);
            }
        };
        archive.catalog().eachClipping(ruled -> each.accept(ruled.clipping()));
        return clippings;
    }

    private UnaryOperator<String> words(Clipping clipping) {
        return names
                ? UnaryOperator.identity()
                : Masking.of(mask, List.of(), List.of(), clipping, archive.printed(clipping.id()))::text;
    }

    private Jigsaw masked(Jigsaw jigsaw) {
        return names
                ? jigsaw
                : jigsaw.in((id, words) -> archive.catalog()
                        .clipping(id)
                        .map(clipping -> words(clipping).apply(words))
                        .orElse(""));
    }
}
