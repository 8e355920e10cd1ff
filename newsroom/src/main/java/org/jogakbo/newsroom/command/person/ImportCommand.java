package org.jogakbo.newsroom.command.person;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code person import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Protect everybody in a table (CSV, UTF-8), in one change.",
            "Columns: name, aliases, relatives, details, protect, as, reason, by, review; only name must be there. Several values in a cell are parted by semicolons."
        })
final class ImportCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 16L << 20;

    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private @Nullable Path file;

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
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "person import");
                Reader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            archive.notices().forEach(console::note);
            List<Person> persons = PersonTable.read(reader, archive.clock().instant(), settings.editor());
            People.Changed changed = new People(archive).add(persons);
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            console.note(Sentences.count(changed.persons().size(), "person") + " added. "
                    + Sentences.count(changed.pages(), "public page") + " changed.");
        }
        return 0;
    }
}
