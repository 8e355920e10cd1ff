package org.jogakbo.newsroom.command.person;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.person.PersonLine;
import org.jogakbo.newsroom.report.person.PersonText;
import org.jogakbo.newsroom.report.person.Told;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code person show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Show everything that is known of a person, and where they stand.",
            "Names, and how they are understood, are shown with --names alone."
        })
final class ShowCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "PERSON", description = "The person's number (see person list), or a name.")
    private String who = "";

    @Mixin
    private TellOptions tell = new TellOptions();

    @Mixin
    private DataOption data = new DataOption();

    public ShowCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = data.open(settings, console, "person show")) {
            Optional<Person> found = Acting.find(new People(archive), who, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            Told told = tell.gather(archive, found.get(), List.of(), List.of(), null);
            if (tell.json()) {
                tell.show(console, PersonLine.of(told, false));
            } else {
                Stream.of(
                                List.of(PersonText.head(found.get())),
                                PersonText.kept(found.get()),
                                PersonText.understood(told),
                                PersonText.stands(told))
                        .flatMap(List::stream)
                        .forEach(line -> tell.show(console, line));
            }
            return 0;
        }
    }
}
