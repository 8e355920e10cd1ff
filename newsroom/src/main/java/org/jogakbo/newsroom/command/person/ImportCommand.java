package org.jogakbo.newsroom.command.person;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.newsroom.report.person.PersonLine;
import org.jogakbo.newsroom.report.person.PersonTable;
import org.jogakbo.newsroom.report.person.TableText;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Editions;
import org.jogakbo.walk.editor.People;
import org.jogakbo.walk.people.Places;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Protect everybody in a table (CSV; in UTF-8, UTF-16 or CP949; parted by commas, semicolons or tabs), in one change.",
            "Columns, in any order: name, aliases, relatives, details, protect, as, reason, by, review, decided, family, given, understood; or 이름, 별칭, 가족, …; only the name must be there. Several values in a cell are parted by semicolons."
        })
final class ImportCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 16L << 20;

    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private @Nullable Path file;

    @Option(names = "--dry-run", description = "Read and check the table, and change nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object per person, without names.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    public ImportCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Path table = Objects.requireNonNull(file);
        if (Files.size(table) > MOST_BYTES) {
            console.note("jogakbo: The table " + table + " is larger than " + (MOST_BYTES >> 20) + " MiB. Split it.");
            return Commands.REFUSED;
        }
        try (Archive archive = data.open(settings, console, "person import")) {
            TableText text = TableText.of(Files.readAllBytes(table));
            console.note("The table is in " + text.charset() + ", its columns are parted by " + text.parted() + ".");
            List<Person> persons = PersonTable.read(text, archive.clock().instant(), settings.editor());
            People people = new People(archive);
            if (dryRun) {
                people.check(persons);
                console.note("Nothing was changed (--dry-run): " + Sentences.count(persons.size(), "person")
                        + " could be added.");
                return 0;
            }
            People.Changed changed = people.add(persons);
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            console.note(Sentences.count(changed.persons().size(), "person") + " added. " + Sentences.of(changed));
            tell(archive, changed.persons());
            for (Person person : changed.persons()) {
                people.alike(person).stream()
                        .filter(other -> other.id() < person.id())
                        .forEach(other -> console.note("Person " + other.id() + " has a name in common with person "
                                + person.id() + ". If they are one: person merge " + other.id() + " " + person.id()));
            }
        }
        return 0;
    }

    /** Who was added, and who of them stands nowhere; the numbers alone. */
    private void tell(Archive archive, List<Person> persons) {
        Set<Long> standing = Places.standing(archive);
        for (Person person : persons) {
            boolean stands = standing.contains(person.id());
            if (json) {
                console.result(PersonLine.of(person, stands).toString());
            }
            if (person.isProtected() && !stands) {
                console.note("WARNING: person " + person.id()
                        + " stands in no clipping. Look at the spelling: person show " + person.id() + " --names");
            }
        }
    }
}
