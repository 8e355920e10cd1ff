package org.jogakbo.protection.mask;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.form.NameForms;
import org.jogakbo.naming.form.Phrase;
import org.jogakbo.naming.spelling.NameForm;
import org.jogakbo.naming.spelling.Shape;
import org.jogakbo.naming.spelling.Spellings;
import org.jogakbo.protection.mask.place.Between;
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

    private static final int MOST_PARTS = 256;

    /** For fewer persons it is made anew each time: that takes no time, and others are kept instead. */
    private static final int FEWEST_KEPT = 8;

    private static final int[] NOWHERE = {};

    /** An apostrophe inside a word. */
    private static final Pattern APART = Pattern.compile("(?<=\\p{L})['’ʼʻ‘](?=\\p{L})");

    static final String DETAIL = "[withheld]";

    /**
     * One form of one subject.
     *
     * @param seam the part before which other names may stand; 0 for none
     * @param rest the parts after the first
     * @param nextLetters the letters with which the second part may begin, as {@link Part#bit}s
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves this package.
    record Entry(Shape shape, boolean given, int seam, Part[] rest, long nextLetters, Subject subject) {
        Entry(Shape shape, boolean given, int seam, Part[] rest, Subject subject) {
            this(shape, given, seam, rest, rest.length == 0 ? 0 : rest[0].firstLetters, subject);
        }

        /** What may stand between one part and the next, at most. */
        int widest() {
            return switch (shape) {
                case PHRASE, SMALL_PHRASE, NUMBER -> FoldedText.FAR;
                default -> FoldedText.QUOTE;
            };
        }

        Between.Width width(boolean anywhere) {
            return switch (shape) {
                case SURNAME_FORENAME -> anywhere ? Between.Width.ADDRESS : Between.Width.COMMA;
                case FORENAME_SURNAME -> anywhere ? Between.Width.ADDRESS : Between.Width.WIDE;
                default -> Between.Width.NARROW;
            };
        }
    }

    /** Is told of each find: the form, and where its parts begin and the last one ends, as letters of the folded text. */
    interface Finder {
        void found(Entry entry, int[] seams);
    }

    private final Part.Node heads = new Part.Node();
    private final Map<Set<String>, Part> shared = new HashMap<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Set<NameForm> lookedFor = new LinkedHashSet<>();
    /** While it is built: spellings whose letters are known, since one name is in many forms. */
    private final Map<String, String> letters = new HashMap<>();

    /** The names of these persons; the same for the same list, as long as nothing else wants the memory. */
    static Names of(List<Person> persons) {
        return persons.size() < FEWEST_KEPT ? new Names(persons) : Kept.of(persons);
    }

    private Names(List<Person> persons) {
        persons.forEach(this::add);
        if (persons.stream().anyMatch(Person::isProtected)) {
            add(
                    new Subject(subjects.size(), 0, null, Set.of(), true),
                    Spellings.of(FIGURE).subList(0, 1));
        }
        letters.clear();
    }

    private void add(Person person) {
        String replacement = person.isProtected() ? person.protection().replacement() : null;
        add(person, person.names(), replacement);
        if (person.isProtected()) {
            person.relatives().forEach(relative -> add(person, List.of(relative), Protection.WITHHELD));
            Subject detail = subject(person, DETAIL, Set.of());
            person.details().forEach(words -> add(detail, Phrase.of(words)));
        }
    }

    private void add(Person person, List<String> names, @Nullable String replacement) {
        Set<NameForm> forms = new LinkedHashSet<>();
        Set<String> beside = new LinkedHashSet<>();
        for (String name : names) {
            NameForms all = understood(person, name);
            if (person.id() == 0) { // an editor's words for one clipping, which count as they stand too
                forms.addAll(Phrase.of(name));
            }
            forms.addAll(all.forms());
            beside.addAll(folded(all.beside()));
            if (name.codePoints().anyMatch(Character::isIdeographic)) {
                beside.add(FoldedText.lettersOf(name));
            }
            all.beside().stream()
                    .filter(word -> word.endsWith("."))
                    .forEach(word -> beside.add(FoldedText.lettersOf(word) + "."));
        }
        add(subject(person, replacement, beside), List.copyOf(forms));
    }

    /** As the editor says that it is to be understood, where one does. */
    private static NameForms understood(Person person, String name) {
        return person.hint(name)
                .map(hint -> NameForms.of(name, hint.family(), hint.given()))
                .orElseGet(() -> NameForms.of(name));
    }

    private Subject subject(Person person, @Nullable String replacement, Set<String> beside) {
        return new Subject(subjects.size(), person.id(), replacement, beside, false);
    }

    private void add(Subject subject, List<NameForm> forms) {
        subjects.add(subject);
        for (NameForm form : forms) {
            lookedFor.add(form);
            List<Set<String>> parts = form.parts().stream().map(this::folded).toList();
            if (parts.size() < MOST_PARTS && parts.stream().noneMatch(Set::isEmpty)) {
                Part[] rest = parts.stream()
                        .skip(1)
                        .map(part -> shared.computeIfAbsent(part, Part::new))
                        .toArray(Part[]::new);
                Entry entry = new Entry(form.shape(), form.given(), form.seam(), rest, subject);
                parts.getFirst().forEach(head -> heads.grow(head).add(entry));
            }
        }
    }

    private Set<String> folded(Set<String> spellings) {
        Set<String> folded = new LinkedHashSet<>(2 * spellings.size());
        for (String spelling : spellings) {
            folded.add(letters.computeIfAbsent(spelling, Names::letters));
            Matcher apart = APART.matcher(spelling);
            if (apart.find()) { // o_hanrahan.jpg, and O Hanrahan
                folded.add(letters.computeIfAbsent(apart.replaceAll(" "), Names::letters));
            }
        }
        folded.remove("");
        return folded;
    }

    private static String letters(String spelling) {
        return spelling.indexOf(Part.SPACE) < 0
                ? FoldedText.lettersOf(spelling)
                : Arrays.stream(spelling.split(" ")).map(FoldedText::lettersOf).collect(Collectors.joining(" "));
    }

    /**
     * The last few that were made for many persons: guard, proof and foresight of one act ask for the same list one after the other, and to
     * make it takes a second. What memory lacks is given back.
     */
    private static final class Kept {
        private static final int MOST = 6;

        private static final Deque<SoftReference<Kept>> LAST = new ArrayDeque<>();

        private final List<Person> persons;
        private final Names names;

        private Kept(List<Person> persons) {
            this.persons = List.copyOf(persons);
            this.names = new Names(persons);
        }

        static Names of(List<Person> persons) {
            synchronized (LAST) {
                LAST.removeIf(one -> one.get() == null);
                for (SoftReference<Kept> one : LAST) {
                    Kept kept = one.get();
                    if (kept != null && kept.persons.equals(persons)) {
                        LAST.remove(one);
                        LAST.addFirst(one);
                        return kept.names;
                    }
                }
                Kept made = new Kept(persons);
                LAST.addFirst(new SoftReference<>(made));
                if (LAST.size() > MOST) {
                    LAST.removeLast();
                }
                return made.names;
            }
        }
    }

    /** Every form of everybody, as the press prints it. */
    Set<NameForm> forms() {
        return lookedFor;
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

    /** How many subjects there are. */
    int count() {
        return subjects.size();
    }

    boolean isEmpty() {
        return subjects.stream().allMatch(Subject::isNamed);
    }

    /**
     * @param anywhere whether names may begin inside words of Latin letters too
     * @param contextual whether forms that need a context are looked for
     */
    void find(FoldedText text, boolean anywhere, boolean contextual, Finder finder) {
        Walk walk = new Walk(text, anywhere, new int[MOST_PARTS], finder);
        for (int at = 0; at < text.length(); at++) {
            if (anywhere
                    || text.letter(at) >= UNSPACED
                    || isDigit(text.letter(at))
                    || text.begins(at)
                    || text.isJoined(at)) {
                from(text, at, contextual, walk);
            }
        }
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private void from(FoldedText text, int from, boolean contextual, Walk walk) {
        walk.seams[0] = from;
        Part.Node node = heads;
        for (int at = from; at < text.length(); at++) {
            Part.Node spaced = at == from ? node : node.over(text.gap(at));
            Part.Node next = spaced == null ? node : spaced.after(text.letter(at));
            if (next == node || next == spaced) {
                return;
            }
            node = next;
            walk.step(node.entries, at + 1);
            if (contextual) {
                walk.step(node.contextual, at + 1);
            }
        }
    }

    /** From the end of a first part on. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves this class.
    private record Walk(FoldedText text, boolean anywhere, int[] seams, Finder finder) {
        void step(Entry[] entries, int at) {
            Map<Between.Width, int[]> places = new EnumMap<>(Between.Width.class);
            for (Entry entry : entries) {
                if (entry.rest().length == 0 || follows(entry, at)) {
                    step(entry, 1, at, false);
                }
                if (entry.seam() == 1) {
                    int[] ends = places.computeIfAbsent(entry.width(anywhere), _ -> between(entry, at));
                    openly(entry, 1, ends);
                }
            }
        }

        private boolean follows(Entry entry, int at) {
            return at < text.length() && (entry.nextLetters() & Part.bit(text.letter(at))) != 0;
        }

        private int[] between(Entry entry, int at) {
            boolean wordEnds = at < text.length() && text.isEdge(at);
            return wordEnds ? Between.after(text, at, entry.width(anywhere)) : NOWHERE;
        }

        /** The next part stands behind something else. */
        private void openly(Entry entry, int part, int[] places) {
            for (int place : places) {
                if (part > 1 || follows(entry, place)) {
                    seams[part] = place;
                    next(entry, part, place);
                }
            }
        }

        private void step(Entry entry, int part, int at, boolean open) {
            seams[part] = at;
            if (part > entry.rest().length) {
                finder.found(entry, Arrays.copyOf(seams, part + 1));
                return;
            }
            next(entry, part, at);
            if (open && part == entry.seam()) {
                openly(entry, part, between(entry, at));
            }
        }

        private void next(Entry entry, int part, int from) {
            Part.Node node = entry.rest()[part - 1].root;
            for (int at = from; at < text.length() && (at > from || text.gap(at) <= entry.widest()); at++) {
                Part.Node spaced = at == from ? node : node.over(text.gap(at));
                Part.Node next = spaced == null ? node : spaced.after(text.letter(at));
                if (next == node || next == spaced) {
                    return;
                }
                node = next;
                if (node.ends) {
                    step(entry, part + 1, at + 1, true);
                }
            }
        }
    }
}
