package org.jogakbo.naming.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to understand a name. Immutable.
 *
 * @param words the name in the order given, without titles, nicknames and suffixes
 * @param titles in front and behind, as given
 * @param given the given names, each a word, perhaps with hyphens
 * @param nicknames what stood in quotation marks, or in brackets within the name
 * @param families the family's names, the chief one first; none where only one word is known
 * @param suffixes {@code Jr.}, {@code III}
 * @param script the script of its letters, as Unicode names it
 * @param order in which order the given form has them
 * @param sure whether something in the form itself said so: a comma, capitals, a particle, a hint
 */
public record Reading(
        List<String> words,
        List<String> titles,
        List<String> given,
        List<String> nicknames,
        List<Surname> families,
        List<String> suffixes,
        String script,
        Order order,
        boolean sure) {
    /** Which name stands first. */
    public enum Order {
        GIVEN_FIRST,
        FAMILY_FIRST,
        ONE_WORD
    }

    /**
     * A family's name.
     *
     * @param particles what goes before it and may be left out: {@code van der}
     * @param word the name, perhaps with a hyphen between its halves, or with a space after {@code St.}
     */
    public record Surname(List<String> particles, String word) {
        public Surname {
            particles = List.copyOf(particles);
        }

        @Override
        public String toString() {
            return particles.isEmpty() ? word : String.join(" ", particles) + " " + word;
        }
    }

    public Reading {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
        given = List.copyOf(given);
        nicknames = List.copyOf(nicknames);
        families = List.copyOf(families);
        suffixes = List.copyOf(suffixes);
    }

    /** The family's names as printed together; empty when none is known. */
    public String family() {
        return families.stream().map(Surname::toString).collect(Collectors.joining(" "));
    }

    /** The same understood in another way. */
    Reading as(List<String> otherGiven, List<Surname> otherFamilies, Order otherOrder) {
        return new Reading(words, titles, otherGiven, nicknames, otherFamilies, suffixes, script, otherOrder, false);
    }
}
