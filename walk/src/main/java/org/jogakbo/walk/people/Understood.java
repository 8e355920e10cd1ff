package org.jogakbo.walk.people;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.protection.mask.place.Vocabulary;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Person;

/**
 * How one form of a person is understood. It holds a name: show it to whoever typed it, or who asked for names.
 *
 * @param form as typed
 * @param readings how it may be understood, the likeliest first; none for a detail, which is looked for as it stands
 * @param word whether it is a word of everyday language too, so that it is masked only where it is used as a name
 */
public record Understood(Kind kind, String form, List<Reading> readings, boolean word) {
    /** What a form is of the person. */
    public enum Kind {
        NAME,
        ALIAS,
        RELATIVE,
        DETAIL
    }

    /**
     * One way to understand a name; a part that it does not have is empty.
     *
     * @param script the script of its letters, as Unicode names it
     * @param order which name stands first, in words; empty where only one word is known
     * @param sure whether something in the form itself said so, or the editor
     */
    public record Reading(
            String family,
            String given,
            List<String> titles,
            List<String> nicknames,
            List<String> suffixes,
            String script,
            String order,
            boolean sure) {}

    public Understood {
        readings = List.copyOf(readings);
    }

    /** Every form of a person, the chief name first. */
    public static List<Understood> all(Person person) {
        List<Understood> all = new ArrayList<>();
        person.names().forEach(name -> all.add(of(all.isEmpty() ? Kind.NAME : Kind.ALIAS, name, person)));
        person.relatives().forEach(name -> all.add(of(Kind.RELATIVE, name, person)));
        person.details().forEach(words -> all.add(new Understood(Kind.DETAIL, words, List.of(), false)));
        return all;
    }

    private static Understood of(Kind kind, String form, Person person) {
        Hint hint = person.hint(form).orElse(null);
        return new Understood(kind, form, Readings.of(form, hint), isWord(form));
    }

    /** Whether a name is a word of everyday language too. */
    static boolean isWord(String form) {
        return Vocabulary.isNameAndWord(FoldedText.lettersOf(form));
    }
}
