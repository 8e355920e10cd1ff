package org.jogakbo.newsroom.command.person;

import java.util.List;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.person.PersonLine;
import org.jogakbo.newsroom.report.person.PersonText;
import org.jogakbo.newsroom.report.person.Told;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Publication.Foreseen;
import org.jogakbo.walk.people.Places;
import org.jogakbo.walk.people.Understood;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a person is told of, and the telling. */
final class TellOptions {
    @Option(names = "--names", description = "Show names in sentences. Mind who looks over your shoulder.")
    private boolean names;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    boolean names() {
        return names;
    }

    boolean json() {
        return json;
    }

    /**
     * Gathers what is to be told.
     *
     * @param typed the forms that this very command line gave, which may be shown to who typed them
     */
    Told gather(Archive archive, Person person, List<String> typed, List<Foreseen> changing, @Nullable Integer pages) {
        List<Understood> shown = Understood.all(person).stream()
                .filter(form -> names || typed.contains(form.form()))
                .toList();
        return new Told(person, shown, Places.of(archive, person), changing, pages, names);
    }

    /** Prints it; nothing in it names anybody but by the forms that were typed, or where names were asked for. */
    void tell(Console console, Told told, boolean done) {
        if (json) {
            console.inClear(PersonLine.of(told, done));
        } else {
            show(console, PersonText.head(told.person()));
            PersonText.understood(told).forEach(console::inClear);
            PersonText.stands(told).forEach(line -> show(console, line));
        }
        if (told.stands().clippings().isEmpty()) {
            console.note("WARNING: " + who(told.person())
                    + " stands in no clipping. Look at the spelling; give others with --alias.");
        }
    }

    /** A line in which names are masked, unless they were asked for. */
    void show(Console console, String line) {
        if (names) {
            console.inClear(line);
        } else {
            console.result(line);
        }
    }

    private static String who(Person person) {
        return person.id() == 0 ? "the person" : "person " + person.id();
    }
}
