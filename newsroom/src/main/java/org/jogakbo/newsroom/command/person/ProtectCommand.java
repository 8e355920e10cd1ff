package org.jogakbo.newsroom.command.person;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Editions;
import org.jogakbo.walk.editor.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code person protect}. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = "Change how a person is protected. The public side is brought up to date at once.")
final class ProtectCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "PERSON", description = "The person's number (see person list), or a name.")
    private String who = "";

    @Mixin
    private RuleOptions rule = new RuleOptions();

    @Mixin
    private DataOption data = new DataOption();

    public ProtectCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "person protect")) {
            archive.notices().forEach(console::note);
            People people = new People(archive);
            Optional<Person> found = Who.find(people, who, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            Person person = found.get();
            Protection protection =
                    rule.rule(settings, archive.clock().instant(), () -> people.choosePseudonym(person.names()));
            People.Changed changed = people.replace(
                    new Person(person.id(), person.names(), person.relatives(), person.details(), protection));
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            console.note("Person " + person.id() + " is protected ("
                    + protection.level().label() + "). " + Sentences.count(changed.pages(), "public page")
                    + " changed.");
        }
        return 0;
    }
}
