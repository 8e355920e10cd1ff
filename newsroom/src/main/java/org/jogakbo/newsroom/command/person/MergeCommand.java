package org.jogakbo.newsroom.command.person;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Make two entries of one person into one: the first keeps its number and gets every name; the stricter protection of the two stands.")
final class MergeCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(index = "0", paramLabel = "PERSON", description = "The one that stays: number or name.")
    private String stays = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The one that goes: number or name.")
    private String goes = "";

    @Option(
            names = "--protect",
            paramLabel = "LEVEL",
            description =
                    "named, pseudonym, role or withheld. Default: the stricter of the two. A looser one asks first.")
    private @Nullable Level level;

    @Mixin
    private Acting acting = new Acting();

    public MergeCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = acting.open(settings, console, "person merge")) {
            People people = new People(archive);
            Optional<Person> first = Acting.find(people, stays, console);
            Optional<Person> other = Acting.find(people, goes, console);
            if (first.isEmpty() || other.isEmpty()) {
                return Commands.REFUSED;
            }
            if (first.get().id() == other.get().id()) {
                console.note("jogakbo: These are one person already: number "
                        + first.get().id() + ".");
                return Commands.REFUSED;
            }
            Person both = people.merged(first.get(), other.get(), level);
            Level strictest =
                    people.merged(first.get(), other.get(), null).protection().level();
            boolean loosens = strictest.isStricterThan(both.protection().level());
            console.note("The two are one: number " + both.id() + ", "
                    + both.protection().level().label() + ".");
            return acting.run(
                    archive,
                    new Acting.Change(
                            loosens ? stricter(first.get(), other.get()) : first.get(),
                            both,
                            List.of(),
                            loosens,
                            () -> people.merge(both, other.get())),
                    settings,
                    console);
        }
    }

    private static Person stricter(Person one, Person other) {
        return other.protection().level().isStricterThan(one.protection().level()) ? other : one;
    }
}
