package org.jogakbo.protection.redaction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.spelling.Hangul;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is to stand instead of a name holds a name itself: of the person, of a relative, a detail, or of anybody else who is protected. Each
 * word is looked at by itself too, for "Skipper Kim" is another's name in a text, but gives his away where it stands for him. A replacement kept
 * from before that holds one is not used: the words for the withheld stand there. Immutable; safe for any thread.
 */
public final class Replacements {
    private static final String WORD_ENDS = "[\\s\\p{Punct}\\p{P}&&[^-'’·]]+";
    private static final String POSSESSIVE = "['’][sS]?$";

    private final List<Person> persons;
    private final Mask mask;
    private final Mask everyContext;
    private final Set<String> ownWords = new HashSet<>();

    public Replacements(Protections protections) {
        this.persons = protections.persons();
        this.mask = new Mask(protections);
        this.everyContext = mask.inEveryContext();
        persons.stream()
                .filter(Person::isProtected)
                .flatMap(person -> Stream.concat(person.names().stream(), person.relatives().stream()))
                .flatMap(Replacements::words)
                .filter(word -> everyContext.touches(capital(word)))
                .map(FoldedText::lettersOf)
                .forEach(ownWords::add);
    }

    /** Whether these words spell, or give away a part of, a protected person's name, or hold one of their details. */
    public boolean holdsName(@Nullable String words) {
        return words != null
                && (isFound(words) || mask.spelledIn(words) || words(words).anyMatch(this::isName));
    }

    /** A word that may be a name, and of which nobody can tell, counts as one here. */
    private boolean isFound(String words) {
        return everyContext.touches(words) || !everyContext.doubts(words).isEmpty();
    }

    /** Whether what is to stand instead holds a protected name, or the words themselves for which it is to stand. */
    public boolean holdsName(Redaction.Span span) {
        String as = span.as();
        return as != null
                && (holdsName(as)
                        || new Mask(new Protections(List.of(
                                        Person.of(0, List.of(span.words()), Protection.of(Level.WITHHELD, null)))))
                                .touches(as));
    }

    private boolean isName(String word) {
        return isFound(word) || ownWords.contains(FoldedText.lettersOf(word)) || beginsWithName(word);
    }

    /** A Korean given name is written on to its particle, which in a text may make a word of it, and here must not. */
    private boolean beginsWithName(String word) {
        return word.codePoints().allMatch(Hangul::isSyllable)
                && IntStream.range(2, word.length()).anyMatch(end -> isFound(word.substring(0, end)));
    }

    /** The persons for whom a name would stand instead of the name. */
    public List<Person> unsound() {
        return persons.stream()
                .filter(Person::isProtected)
                .filter(person -> holdsName(person.protection().as()))
                .toList();
    }

    /** The mask with nothing in place of a name that holds one. */
    public Mask mask() {
        List<Person> unsound = unsound();
        return unsound.isEmpty()
                ? mask
                : new Mask(new Protections(persons.stream()
                        .map(person ->
                                unsound.contains(person) ? person.under(Protection.of(Level.WITHHELD, null)) : person)
                        .toList()));
    }

    /** The editor's masks with nothing in place of words that holds them, or a name. */
    public List<Redaction.Span> sound(List<Redaction.Span> spans) {
        return spans.stream()
                .map(span -> holdsName(span) ? new Redaction.Span(span.words(), null) : span)
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(WORD_ENDS))
                .map(word -> word.replaceFirst(POSSESSIVE, ""))
                .filter(word -> word.length() > 1);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
