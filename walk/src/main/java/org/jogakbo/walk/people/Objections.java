package org.jogakbo.walk.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.protection.redaction.Replacements;
import org.jspecify.annotations.Nullable;

/** What speaks against a person as an editor would have them; looked at before anything is written. */
public final class Objections {
    private Objections() {}

    /**
     * Refuses forms that can match nothing, and a replacement that holds a name.
     *
     * @param before the person as they are; null for a new one. What stays as it was is not objected to, so that nothing stands in the way of a
     *     further name
     * @param names everybody as they would be, this person among them
     * @throws Refused with a sentence for the editor
     */
    public static void check(@Nullable Person before, Person after, Supplier<Replacements> names) {
        List<String> fresh = forms(after)
                .filter(form -> before == null || forms(before).noneMatch(form::equals))
                .toList();
        if (fresh.stream().anyMatch(form -> FoldedText.lettersOf(form).isEmpty())) {
            throw new Refused("One of the forms has no letter and no digit, so it could match nothing. Nothing was"
                    + " changed. Give the name, relative or detail as it is printed.");
        }
        Protection rule = after.protection();
        boolean same = before != null
                && before.isProtected()
                && Objects.equals(before.protection().as(), rule.as());
        if (after.isProtected() && !same && rule.as() != null && names.get().holdsName(rule.as())) {
            throw new Refused("What is to stand instead of the name (--as) holds a name, or a detail, of this person"
                    + " or of somebody else who is protected. Nothing was changed. Choose other words.");
        }
        if (!after.hints().stream().allMatch(Objections::fits)) {
            throw new Refused("What --family or --given says does not stand in the name. Nothing was changed."
                    + " Give the words as they stand there.");
        }
    }

    private static boolean fits(Hint hint) {
        String form = FoldedText.lettersOf(hint.form());
        return Stream.of(hint.family(), hint.given())
                .filter(Objects::nonNull)
                .map(FoldedText::lettersOf)
                .allMatch(words -> !words.isEmpty() && form.contains(words));
    }

    /**
     * The forms that are not found even where they stand exactly as given, so that another spelling should be given too. Names that are
     * words are none of these: there the place decides.
     */
    public static List<String> blind(Person person) {
        return forms(person)
                .filter(form -> !Understood.isWord(form))
                .filter(form -> !finds(person, form, person.details().contains(form)))
                .toList();
    }

    private static boolean finds(Person person, String form, boolean detail) {
        Protection withheld = Protection.of(Level.WITHHELD, null);
        Person alone = detail
                ? new Person(1, List.of("\u0000"), List.of(), List.of(form), withheld)
                : Person.of(1, List.of(form), withheld)
                        .withHints(person.hint(form).stream().toList());
        Mask mask = new Mask(new Protections(List.of(alone))).inEveryContext();
        return mask.touches(form) || mask.touches("(" + form + ") ");
    }

    private static Stream<String> forms(Person person) {
        return Stream.of(person.names(), person.relatives(), person.details()).flatMap(List::stream);
    }
}
