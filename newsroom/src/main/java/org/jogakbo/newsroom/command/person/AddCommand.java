package org.jogakbo.newsroom.command.person;

import java.util.ArrayList;
import java.util.List;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Protect a person from now on, in every clipping, past and future.",
            "The public side is brought up to date at once. Who the person is, is sealed with a key outside the data folder."
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
    private DataOption data = new DataOption();

    public AddCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(aliases);
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "person add")) {
            archive.notices().forEach(console::note);
            boolean first = archive.register().keyId().isEmpty();
            People people = new People(archive);
            Protection protection = rule.rule(settings, archive.clock().instant(), () -> people.choosePseudonym(names));
            People.Changed changed = people.add(List.of(new Person(0, names, relatives, details, protection)));
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            console.note("Protected (" + protection.level().label() + "). "
                    + Sentences.count(changed.pages(), "public page") + " changed.");
            if (first) {
                console.note("Identities are sealed with " + archive.register().whereKeyIs()
                        + ". Keep a copy of it apart from the archive: without it nobody can tell who is protected.");
            }
        }
        return 0;
    }
}
