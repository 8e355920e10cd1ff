package org.jogakbo.protection.leak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jogakbo.protection.leak.bytes.Unwrapped;
import org.jogakbo.protection.leak.letters.CommonWords;
import org.jogakbo.protection.leak.letters.Letters;
import org.jogakbo.protection.leak.letters.Script;
import org.jogakbo.protection.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A cruder judge than the mask, with other eyes: it looks at letters alone, over tags, blocks and fields, for every form in which a protected
 * person was given and for each part that is the mark of one person. What it finds is held until an editor allows it. It shares no rule, list
 * or class with the mask, so that what one overlooks the other should not. Immutable; safe for any thread.
 */
public final class SecondLook {
    /** So many words on each side, or letters of scripts without spaces, at most are told. */
    private static final int AROUND = 24;

    private final List<Person> persons;
    private final Wanted wanted;

    /** @param persons everybody, named ones too: a name that may stand covers what others would be found by */
    public SecondLook(List<Person> persons) {
        this(persons, List.of());
    }

    private SecondLook(List<Person> persons, List<String> maskedHere) {
        this.persons = List.copyOf(persons);
        this.wanted = new Wanted(persons, maskedHere);
    }

    /** Whether there is anything to look for. */
    public boolean isIdle() {
        return wanted.isEmpty();
    }

    /** Who is protected and can hardly be found: every name of theirs is a word, or too short to stand out alone. */
    public Set<Long> hidden() {
        Set<Long> hidden = new TreeSet<>();
        persons.stream().filter(Person::isProtected).forEach(person -> hidden.add(person.id()));
        wanted.forms().stream().filter(Form::isFindable).map(Form::person).forEach(hidden::remove);
        return hidden;
    }

    /**
     * Whom a text names in full: asked of an original, to know who is meant where its public form has a name that many bear.
     *
     * @param original its parts, in the order in which they stand beside each other
     */
    public Set<Long> named(List<Place> original) {
        Set<Long> named = new HashSet<>();
        hits(new Seen(original), wanted, new Mentioned(Set::of)).stream()
                .filter(hit -> hit.full() && !hit.form().named())
                .forEach(hit -> named.add(hit.form().person()));
        return named;
    }

    /**
     * Everything that may be a protected name.
     *
     * @param shown what is public of one page, in the order in which it stands there
     * @param original whom its original names; see {@link #named}
     * @param maskedHere the words that an editor masked in it
     */
    public List<Find> finds(List<Place> shown, Set<Long> original, List<String> maskedHere) {
        return finds(shown, () -> original, maskedHere);
    }

    /** The same, where the original is read only if it must be known whom it names. */
    public List<Find> finds(List<Place> shown, Supplier<Set<Long>> original, List<String> maskedHere) {
        if (wanted.isEmpty() && maskedHere.isEmpty()) {
            return List.of();
        }
        Seen seen = new Seen(shown);
        List<Hit> hits = new ArrayList<>(hits(seen, wanted, new Mentioned(original)));
        if (!maskedHere.isEmpty()) {
            hits.addAll(hits(seen, new Wanted(List.of(), maskedHere), new Mentioned(Set::of)));
        }
        return told(seen, uncovered(seen, hits), wanted);
    }

    /** The same of a page of which nothing more is known. */
    public List<Find> finds(List<Place> shown) {
        return finds(shown, Set.of(), List.of());
    }

    /** What stands in a file: of HTML what a reader sees and what its tags hold. What has zeros is no text, and is passed over. */
    public List<Find> findsInFile(String where, String text) {
        return wanted.isEmpty() || text.indexOf(0) >= 0 ? List.of() : finds(Unwrapped.ofFile(where, text));
    }

    /** Whom an original names; it is read when the first is asked for. For one thread. */
    static final class Mentioned {
        private final Supplier<Set<Long>> original;
        private @Nullable Set<Long> persons;

        Mentioned(Supplier<Set<Long>> original) {
            this.original = original;
        }

        boolean contains(long person) {
            Set<Long> known = persons == null ? original.get() : persons;
            persons = known;
            return known.contains(person);
        }
    }

    private static List<Hit> hits(Seen seen, Wanted wanted, Mentioned mentioned) {
        List<Hit> hits = new ArrayList<>();
        new WholeForms(wanted, seen, hits).find();
        new SingleParts(wanted, seen, mentioned, hits).find();
        return hits;
    }

    /** Without what stands in the name of somebody who may be named. */
    private static List<Hit> uncovered(Seen seen, List<Hit> hits) {
        List<Hit> named =
                hits.stream().filter(hit -> hit.form().named() && hit.full()).toList();
        Set<String> printed = new HashSet<>();
        named.forEach(hit ->
                hit.form().parts().forEach(part -> printed.add(part.letters().latin())));
        return hits.stream()
                .filter(hit -> !hit.form().named())
                .filter(hit -> named.stream().noneMatch(one -> one.covers(hit)))
                .filter(hit -> hit.full()
                        || hit.form().what() != Find.What.NAME
                        || !printed.contains(
                                seen.words.get(hit.from()).letters().latin()))
                .toList();
    }

    /**
     * What is told of a find shows no other part of anybody's name that stands around it, in whatever spelling: of words that are no words of a
     * language known here nobody can tell what they are.
     */
    private static void hideParts(Seen seen, Hit hit, Wanted wanted, BitSet hidden) {
        int last = Math.min(seen.words.size(), hit.to() + AROUND);
        for (int n = Math.max(0, hit.from() - AROUND); n < last; n++) {
            Letters letters = seen.words.get(n).letters();
            boolean known = CommonWords.isWord(letters) || letters.script() == Script.DIGITS;
            if (!hidden.get(n) && (!known || wanted.isPart(letters))) {
                hidden.set(n);
            }
        }
    }

    /** Each place once a person, the longest find first. */
    private static List<Find> told(Seen seen, List<Hit> hits, Wanted wanted) {
        BitSet hidden = new BitSet();
        hits.forEach(hit -> hidden.set(hit.from(), hit.to() + 1));
        hits.forEach(hit -> hideParts(seen, hit, wanted, hidden));
        List<Hit> ordered = hits.stream()
                .sorted(Comparator.comparingInt(Hit::from)
                        .thenComparing(hit -> !hit.full())
                        .thenComparingInt(hit -> hit.from() - hit.to()))
                .toList();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : ordered) {
            if (kept.stream().noneMatch(one -> one.form().person() == hit.form().person() && one.covers(hit))) {
                kept.add(hit);
            }
        }
        Set<Find> finds = new LinkedHashSet<>();
        kept.forEach(hit -> finds.add(new Find(
                hit.form().person(),
                hit.what(),
                seen.place(hit.from()),
                seen.around(hit.from(), hit.to(), hidden),
                seen.printed(hit.from(), hit.to()))));
        return List.copyOf(finds);
    }
}
