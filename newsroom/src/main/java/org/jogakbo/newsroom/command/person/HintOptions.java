package org.jogakbo.newsroom.command.person;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a name is to be understood. */
final class HintOptions {
    @Option(names = "--family", paramLabel = "WORDS", description = "Which words of the name are the family's.")
    private @Nullable String family;

    @Option(names = "--given", paramLabel = "WORDS", description = "Which words of the name are the given name.")
    private @Nullable String given;

    boolean isAsked() {
        return (family != null && !family.isBlank()) || (given != null && !given.isBlank());
    }

    /** The person, with this said of one form in place of what was said of it before. */
    Person on(Person person, String form) {
        if (!isAsked()) {
            return person;
        }
        List<Hint> hints = new ArrayList<>(person.hints());
        hints.removeIf(hint -> hint.form().equals(form));
        hints.add(new Hint(form, words(family), words(given)));
        return person.withHints(hints);
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
