package org.jogakbo.newsroom.command.person;

import java.util.List;
import java.util.Optional;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.editor.People;

/** Which person somebody means, by number or by name. */
final class Who {
    private Who() {}

    /** The person; empty, with a sentence to the editor, when there is none or more than one. */
    static Optional<Person> find(People people, String who, Console console) {
        List<Person> found = people.named(who);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        console.note(
                found.isEmpty()
                        ? "jogakbo: Nobody has this number or name. See: jogakbo person list"
                        : "jogakbo: Several persons have this name; give a number. See: jogakbo person list");
        return Optional.empty();
    }
}
