package org.jogakbo.newsroom.command.person;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code person remove}. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Forget a person, and with them what is sealed: from now on the name may stand everywhere.",
            "It says which public pages would show it, and asks."
        })
final class RemoveCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "PERSON", description = "The person's number (see person list), or a name.")
    private String who = "";

    @Mixin
    private Acting acting = new Acting();

    public RemoveCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = acting.open(settings, console, "person remove")) {
            People people = new People(archive);
            Optional<Person> found = Acting.find(people, who, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            Person person = found.get();
            return acting.run(
                    archive,
                    new Acting.Change(person, null, List.of(), true, () -> people.remove(person)),
                    settings,
                    console);
        }
    }
}
