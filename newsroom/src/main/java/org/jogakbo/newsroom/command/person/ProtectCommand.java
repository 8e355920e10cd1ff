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

/** {@code person protect}. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = {
            "Change how a person is protected. What is not said stays as it was. The public side is brought up to date at once.",
            "Where the public would learn more than before, it says what, and asks."
        })
final class ProtectCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "PERSON", description = "The person's number (see person list), or a name.")
    private String who = "";

    @Mixin
    private RuleOptions rule = new RuleOptions();

    @Mixin
    private Acting acting = new Acting();

    public ProtectCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = acting.open(settings, console, "person protect")) {
            People people = new People(archive);
            Optional<Person> found = Acting.find(people, who, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            Person before = found.get();
            Person after = before.under(rule.rule(
                    before.protection(), settings, archive.clock().instant(), () -> people.choosePseudonym(before)));
            people.check(after);
            boolean loosens = before.protection()
                    .level()
                    .isStricterThan(after.protection().level());
            return acting.run(
                    archive,
                    new Acting.Change(before, after, List.of(), loosens, () -> people.replace(after)),
                    settings,
                    console);
        }
    }
}
