package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.spelling.NameForm;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/**
 * Which clippings a change of who is protected can reach: those that mention somebody whose entry is new, gone or another, by any form that is
 * found without a context. All others are masked after the change as they were before. Immutable; safe for any thread.
 */
public final class Reach {
    private static final int MOST_PAIRS = 1_024;

    private final List<Person> changed;
    private final Scan scan;
    private final boolean everything;

    /** Groups of spellings, each once: most are in many forms. */
    private final List<Set<String>> groups = new ArrayList<>();

    /** For each form the numbers of its groups: of each group one spelling stands in a text that has the form. */
    private final Set<Set<Integer>> forms = new LinkedHashSet<>();

    private Reach(List<Person> changed, boolean everything) {
        this.changed = List.copyOf(changed);
        Names names = Names.of(changed);
        this.scan = new Scan(names, Mentions.NONE, true);
        this.everything = everything;
        Map<Set<String>, Integer> numbers = new HashMap<>();
        names.forms().stream()
                .filter(form -> !form.shape().contextual())
                .map(Reach::groups)
                .forEach(form -> forms.add(numbered(form, numbers)));
    }

    private Set<Integer> numbered(List<Set<String>> form, Map<Set<String>, Integer> numbers) {
        Set<Integer> all = new LinkedHashSet<>();
        for (Set<String> group : form) {
            Integer known = numbers.get(group);
            if (known == null) {
                known = groups.size();
                numbers.put(group, known);
                groups.add(group);
            }
            all.add(known);
        }
        return all;
    }

    public static Reach of(Protections before, Protections after) {
        List<Person> changed = new ArrayList<>(differing(before, after));
        changed.addAll(differing(after, before));
        Set<Long> numbers = new HashSet<>();
        changed.forEach(person -> numbers.add(person.id()));
        // Whoever is named, and shares a spelling with somebody whose rule changes, gets or loses a page wherever they
        // are mentioned.
        Set<Long> then = new NamedPersons(before).told();
        Set<Long> now = new NamedPersons(after).told();
        after.persons().stream()
                .filter(person ->
                        then.contains(person.id()) != now.contains(person.id()) && !numbers.contains(person.id()))
                .forEach(changed::add);
        List<Person> hidden = changed.stream().map(Reach::hidden).toList();
        // What stands instead of another name may hold one of these.
        Reach few = new Reach(hidden, false);
        boolean all = Stream.concat(before.persons().stream(), after.persons().stream())
                .map(person -> person.protection().replacement())
                .filter(Objects::nonNull)
                .anyMatch(few::touches);
        return all || few.touches(Protection.WITHHELD) || few.touches(Names.DETAIL) ? new Reach(hidden, true) : few;
    }

    private static List<Person> differing(Protections one, Protections other) {
        Set<Person> there = new HashSet<>(other.persons());
        return one.persons().stream().filter(person -> !there.contains(person)).toList();
    }

    /** As if protected: who may stand is looked for like who may not. */
    private static Person hidden(Person person) {
        return person.under(Protection.of(Level.WITHHELD, null));
    }

    /** Those whose entry is new, gone or another, as if they were protected. */
    public List<Person> changed() {
        return changed;
    }

    /** Whether the change may reach every clipping, for it touches what stands in place of names. */
    public boolean isEverything() {
        return everything;
    }

    /**
     * Whether a clipping may be reached, by the letters that it has.
     *
     * @param holds whether these letters may stand in it one after the other
     */
    public boolean may(Predicate<String> holds) {
        BitSet held = new BitSet();
        BitSet asked = new BitSet();
        for (Set<Integer> form : forms) {
            boolean all = true;
            for (Iterator<Integer> numbers = form.iterator(); all && numbers.hasNext(); ) {
                int number = numbers.next();
                if (!asked.get(number)) {
                    asked.set(number);
                    held.set(number, groups.get(number).stream().anyMatch(holds));
                }
                all = held.get(number);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of these texts names somebody whose entry changes. */
    public boolean touches(Collection<String> texts) {
        return texts.stream().anyMatch(this::touches);
    }

    /** The same of one text or address. */
    public boolean touches(@Nullable String text) {
        return text != null && scan.any(text);
    }

    /** Parts between which nothing else may stand are letters one after the other: two of them tell more than one. */
    private static List<Set<String>> groups(NameForm form) {
        List<Set<String>> parts = form.parts().stream().map(Reach::letters).toList();
        List<Set<String>> groups = new ArrayList<>(parts);
        for (int i = 0; i + 1 < parts.size(); i++) {
            Set<String> one = parts.get(i);
            Set<String> other = parts.get(i + 1);
            boolean syllables = isSyllable(one) && isSyllable(other);
            if (syllables || (i + 1 != form.seam() && one.size() * other.size() <= MOST_PAIRS)) {
                Set<String> pairs = new LinkedHashSet<>();
                one.forEach(first -> other.forEach(second -> pairs.add(first + second)));
                groups.add(pairs);
            }
        }
        return groups;
    }

    /** As texts are kept: without spaces. */
    private static Set<String> letters(Set<String> spellings) {
        Set<String> letters = new LinkedHashSet<>();
        spellings.forEach(spelling -> letters.add(FoldedText.lettersOf(spelling)));
        letters.remove("");
        return letters;
    }

    private static boolean isSyllable(Set<String> part) {
        return part.stream().allMatch(one -> one.length() == 1 && one.charAt(0) >= '\u0e00');
    }
}
