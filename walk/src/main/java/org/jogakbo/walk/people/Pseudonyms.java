package org.jogakbo.walk.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog.Redacting;
import org.jogakbo.keeping.catalog.Changes;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.protection.person.PseudonymChoice;
import org.jogakbo.protection.redaction.Replacements;
import org.jogakbo.walk.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what stands for a person to whom the editor gave no pseudonym. It shares no word with anything that is sealed (names, relatives,
 * details of anybody, words that a ruling masks) nor with what stands for somebody else, so that it points to nobody.
 */
public final class Pseudonyms {
    /** Shorter words of others are no hint, wherever they stand in a pseudonym. */
    private static final int TELLING = 3;

    private Pseudonyms() {}

    /**
     * A pseudonym that is free; the same for the same person while nothing else changes.
     *
     * @param person as they are to be; perhaps not registered yet
     */
    public static String choose(Archive archive, Person person) {
        List<Person> persons = new ArrayList<>(archive.register().persons());
        persons.removeIf(other -> person.id() != 0 && other.id() == person.id());
        long number = person.id() == 0 ? archive.catalog().change(Changes::nextPerson) : person.id();
        persons.add(person.numbered(number).under(Protection.of(Level.WITHHELD, null)));
        Replacements names = new Replacements(new Protections(persons));
        Set<String> words = words(archive, persons);
        Predicate<String> taken = word -> names.holdsName(word) || isAmong(words, word);
        return PseudonymChoice.of(archive.pseudonymKey(), number, taken);
    }

    private static boolean isAmong(Set<String> words, String pseudonym) {
        return split(pseudonym)
                .filter(own -> own.length() >= TELLING)
                .anyMatch(own -> words.stream().anyMatch(word -> own.startsWith(word) || word.startsWith(own)));
    }

    private static Set<String> words(Archive archive, List<Person> persons) {
        Stream<@Nullable String> ofPersons = persons.stream()
                .flatMap(person -> Stream.of(
                                person.names(),
                                person.relatives(),
                                person.details(),
                                List.of(person.protection().replacement()))
                        .flatMap(List::stream));
        Stream<@Nullable String> ofRulings = archive.catalog().redactings().stream()
                .flatMap(one -> spans(archive, one))
                .flatMap(span -> Stream.of(span.words(), span.as()));
        return Stream.concat(ofPersons, ofRulings)
                .flatMap(Pseudonyms::split)
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toSet());
    }

    private static Stream<Redaction.Span> spans(Archive archive, Redacting one) {
        return archive.register().open(one.clipping(), one.ruling()) instanceof Ruling.Redact(Redaction redaction)
                ? redaction.spans().stream()
                : Stream.empty();
    }

    private static Stream<String> split(@Nullable String words) {
        return words == null
                ? Stream.empty()
                : Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .map(FoldedText::lettersOf)
                        .filter(word -> !word.isEmpty());
    }
}
