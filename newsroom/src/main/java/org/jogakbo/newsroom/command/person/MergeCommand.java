package org.jogakbo.newsroom.command.person;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Editions;
import org.jogakbo.walk.editor.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code person merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Make two entries of one person into one: the first keeps its number and its protection, and gets every name.")
final class MergeCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(index = "0", paramLabel = "PERSON", description = "The one that stays: number or name.")
    private String stays = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The one that goes: number or name.")
    private String goes = "";

    @Mixin
    private DataOption data = new DataOption();

    public MergeCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "person merge")) {
            archive.notices().forEach(console::note);
            People people = new People(archive);
            Optional<Person> first = Who.find(people, stays, console);
            Optional<Person> other = Who.find(people, goes, console);
            if (first.isEmpty() || other.isEmpty()) {
                return Commands.REFUSED;
            }
            if (first.get().id() == other.get().id()) {
                console.note("jogakbo: These are one person already: number "
                        + first.get().id() + ".");
                return Commands.REFUSED;
            }
            People.Changed changed = people.merge(first.get(), other.get());
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            console.note("Person " + other.get().id() + " is person "
                    + first.get().id() + " now. " + Sentences.count(changed.pages(), "public page") + " changed.");
        }
        return 0;
    }
}
