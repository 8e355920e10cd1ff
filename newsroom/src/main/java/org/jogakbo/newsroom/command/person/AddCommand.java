package org.jogakbo.newsroom.command.person;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import org.jogakbo.walk.whole.CatalogLost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Protect a person from now on, in every clipping, past and future.",
            "It is told how each form was understood, and where the person stands. The public side is brought up to date at once. Who the person is, is sealed with a key outside the data folder."
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "NAME", description = "The person's name, in any script.")
    private String name = "";

    @Option(names = "--alias", paramLabel = "A", description = "Another spelling or name; may be repeated.")
    private List<String> aliases = new ArrayList<>();

    @Option(
            names = "--relative",
            paramLabel = "NAME",
            description = "A relative through whom the person can be found; masked too. May be repeated.")
    private List<String> relatives = new ArrayList<>();

    @Option(
            names = "--detail",
            paramLabel = "TEXT",
            description =
                    "Other words that single the person out (a street, a boat, a number); masked too. May be repeated.")
    private List<String> details = new ArrayList<>();

    @Mixin
    private RuleOptions rule = new RuleOptions();

    @Mixin
    private HintOptions hints = new HintOptions();

    @Mixin
    private Acting acting = new Acting();

    public AddCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        List<String> typed = Stream.of(List.of(name), aliases, relatives, details)
                .flatMap(List::stream)
                .toList();
        if (typed.stream().anyMatch(String::isBlank)) {
            console.note("jogakbo: A name, alias, relative or detail is empty. Nothing was changed.");
            return Commands.REFUSED;
        }
        try (Archive archive = acting.open(settings, console, "person add")) {
            boolean first = archive.register().keyId().isEmpty();
            People people = new People(archive);
            Person draft = hints.on(draft(), name);
            Person person = draft.under(rule.rule(
                    draft.protection(), settings, archive.clock().instant(), () -> people.choosePseudonym(draft)));
            people.check(List.of(person));
            int code = acting.run(
                    archive,
                    new Acting.Change(null, person, typed, false, () -> people.add(List.of(person))),
                    settings,
                    console);
            if (first && archive.register().keyId().isPresent()) {
                console.note("Identities are sealed with " + archive.register().whereKeyIs()
                        + ". Keep a copy of it apart from the archive: without it nobody can tell who is protected.");
            }
            return code;
        } catch (CatalogLost lost) {
            return acting.takeDown(hints.on(draft(), name), lost, settings, console);
        }
    }

    private Person draft() {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(aliases);
        return new Person(0, names, relatives, details, Protection.of(Level.WITHHELD, null));
    }
}
