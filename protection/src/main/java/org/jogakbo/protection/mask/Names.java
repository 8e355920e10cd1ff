package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.spelling.NameForm;
import org.jogakbo.naming.spelling.Shape;
import org.jogakbo.naming.spelling.Spellings;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/**
 * Every form of every name as one automaton: a trie of all first parts, then for each form the tries of its other parts. Parts are shared,
 * so that 200 persons with tens of thousands of spellings take a few hundred small tries. Immutable once built; safe for any thread.
 */
final class Names {
    /** The name that a protected 김정 with its particle (김정은) must be told from, even where the archive does not list him. */
    private static final String FIGURE = "김정은";

    /** From here on stand the scripts in which a name may begin without a space: Hangul, ideographs, kana. */
    private static final char UNSPACED = 0x0e00;

    private static final int MOST_PARTS = 64;

    private static final String DETAIL = "[withheld]";

    /**
     * One form of one subject.
     *
     * @param rest the parts after the first
     * @param nextLetters the letters with which the second part may begin, as {@link Part#bit}s
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves this package.
    record Entry(Shape shape, boolean given, Part[] rest, long nextLetters, Subject subject) {
        Entry(Shape shape, boolean given, Part[] rest, Subject subject) {
            this(shape, given, rest, rest.length == 0 ? 0 : rest[0].firstLetters, subject);
        }
    }

    /** Is told of each find: the form, and where its parts begin and the last one ends, as letters of the folded text. */
    interface Finder {
        void found(Entry entry, int[] seams);
    }

    private final Part.Node heads = new Part.Node();
    private final Map<Set<String>, Part> shared = new HashMap<>();
    private final List<Subject> subjects = new ArrayList<>();

    Names(List<Person> persons) {
        persons.forEach(this::add);
        if (persons.stream().anyMatch(Person::isProtected)) {
            add(
                    new Subject(subjects.size(), 0, null, true),
                    Spellings.of(FIGURE).subList(0, 1));
        }
    }

    private void add(Person person) {
        String replacement = person.isProtected() ? person.protection().replacement() : null;
        add(person, person.names(), replacement);
        if (person.isProtected()) {
            person.relatives().forEach(relative -> add(person, List.of(relative), Protection.WITHHELD));
            Subject detail = subject(person, DETAIL);
            person.details().forEach(words -> add(detail, Spellings.phrase(words)));
        }
    }

    private void add(Person person, List<String> names, @Nullable String replacement) {
        Subject subject = subject(person, replacement);
        Set<NameForm> forms = new LinkedHashSet<>();
        names.forEach(name -> forms.addAll(Spellings.of(name)));
        add(subject, List.copyOf(forms));
    }

    private Subject subject(Person person, @Nullable String replacement) {
        return new Subject(subjects.size(), person.id(), replacement, false);
    }

    private void add(Subject subject, List<NameForm> forms) {
        subjects.add(subject);
        for (NameForm form : forms) {
            List<Set<String>> parts = form.parts().stream().map(Names::folded).toList();
            if (parts.size() < MOST_PARTS && parts.stream().noneMatch(Set::isEmpty)) {
                Part[] rest = parts.stream()
                        .skip(1)
                        .map(part -> shared.computeIfAbsent(part, Part::new))
                        .toArray(Part[]::new);
                Entry entry = new Entry(form.shape(), form.given(), rest, subject);
                parts.getFirst().forEach(head -> heads.grow(head).add(entry));
            }
        }
    }

    private static Set<String> folded(Set<String> spellings) {
        Set<String> folded = new LinkedHashSet<>();
        spellings.forEach(spelling -> folded.add(FoldedText.lettersOf(spelling)));
        folded.remove("");
        return folded;
    }

    /** Everything that stands in place of a name. */
    Set<String> replacements() {
        Set<String> all = new LinkedHashSet<>();
        for (Subject subject : subjects) {
            String replacement = subject.replacement();
            if (replacement != null) {
                all.add(replacement);
            }
        }
        return all;
    }

    boolean isEmpty() {
        return subjects.stream().allMatch(Subject::isNamed);
    }

    /**
     * @param anywhere whether names may begin inside words of Latin letters too
     * @param contextual whether forms that need a context are looked for
     */
    void find(FoldedText text, boolean anywhere, boolean contextual, Finder finder) {
        int[] seams = new int[MOST_PARTS];
        for (int at = 0; at < text.length(); at++) {
            if (anywhere || text.isEdge(at) || text.letter(at) >= UNSPACED) {
                from(text, at, contextual, seams, finder);
            }
        }
    }

    private void from(FoldedText text, int from, boolean contextual, int[] seams, Finder finder) {
        seams[0] = from;
        Part.Node node = heads;
        for (int at = from; at < text.length() && (at == from || text.gap(at) <= FoldedText.HYPHEN); at++) {
            Part.Node next = node.after(text.letter(at));
            if (next == node) {
                return;
            }
            node = next;
            step(text, node.entries, seams, at + 1, finder);
            if (contextual) {
                step(text, node.contextual, seams, at + 1, finder);
            }
        }
    }

    private static void step(FoldedText text, Entry[] entries, int[] seams, int at, Finder finder) {
        long following = at < text.length() ? Part.bit(text.letter(at)) : 0;
        for (Entry entry : entries) {
            if (entry.rest().length == 0 || (entry.nextLetters() & following) != 0) {
                step(text, entry, seams, 1, at, finder);
            }
        }
    }

    private static void step(FoldedText text, Entry entry, int[] seams, int part, int from, Finder finder) {
        seams[part] = from;
        if (part > entry.rest().length) {
            finder.found(entry, Arrays.copyOf(seams, part + 1));
            return;
        }
        Part.Node node = entry.rest()[part - 1].root;
        for (int at = from;
                at < text.length() && text.gap(at) <= (at == from ? FoldedText.STOP : FoldedText.HYPHEN);
                at++) {
            Part.Node next = node.after(text.letter(at));
            if (next == node) {
                return;
            }
            node = next;
            if (node.ends) {
                step(text, entry, seams, part + 1, at + 1, finder);
            }
        }
    }
}
