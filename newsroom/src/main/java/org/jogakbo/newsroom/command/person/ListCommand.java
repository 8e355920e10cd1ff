package org.jogakbo.newsroom.command.person;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.keeping.catalog.KeptPerson;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.person.PersonLine;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code person list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "List the persons: number, protection, what stands for them in public.",
            "Names are shown with --names alone, and only when the key to identities is at hand."
        })
final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Option(names = "--names", description = "Show who they are. Mind who looks over your shoulder.")
    private boolean names;

    @Option(names = "--json", description = "One JSON object per person.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    public ListCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = data.open(settings, console, "person list")) {
            Optional<String> locked = archive.register().locked();
            if (names && locked.isPresent()) {
                console.note("jogakbo: " + locked.get());
            }
            People people = new People(archive);
            if (names && locked.isEmpty()) {
                people.everybody()
                        .forEach(person ->
                                console.inClear(json ? PersonLine.of(person).toString() : row(person)));
            } else {
                people.cards()
                        .forEach(card ->
                                console.result(json ? PersonLine.of(card).toString() : row(card)));
            }
            return names && locked.isPresent() ? Commands.REFUSED : 0;
        }
    }

    private static String row(KeptPerson card) {
        return "%4d  %-9s  %s".formatted(card.id(), card.level().label(), card.as() == null ? "" : card.as());
    }

    private static String row(Person person) {
        return "%4d  %-9s  %-24s  %s"
                .formatted(
                        person.id(),
                        person.protection().level().label(),
                        person.protection().as() == null
                                ? ""
                                : person.protection().as(),
                        String.join(" / ", person.names()));
    }
}
