package org.jogakbo.newsroom.command.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.protection.leak.LeakScanner;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.LeakCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code leakcheck}: looks for protected names in everything that is public. */
@Command(
        name = "leakcheck",
        mixinStandardHelpOptions = true,
        description = {
            "Look for every spelling of every protected person in every byte of the public side, or of a folder.",
            "Entities, percent-encoding, Base64, gzip, SQLite files and Lucene indexes are seen through. Exit code 1 on any find; finds are told by the person's number, never by name."
        })
public final class LeakcheckCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder, such as a static edition. Default: the public side.")
    private @Nullable Path folder;

    @Mixin
    private DataOption data = new DataOption();

    public LeakcheckCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Path archiveFolder = data.folder(settings);
        if (Files.notExists(archiveFolder)) {
            console.note("jogakbo: There is no data folder " + archiveFolder + ". Name it with --data.");
            return Commands.REFUSED;
        }
        try (Archive archive = Archive.openAsIs(archiveFolder, settings.identityKey(), "leakcheck")) {
            Path where = folder == null ? archive.publicFolder() : folder;
            if (Files.notExists(where)) {
                console.note("jogakbo: There is no folder " + where + ".");
                return Commands.REFUSED;
            }
            LeakScanner scanner = new LeakScanner(archive.protections());
            LeakCheck.Result result = new LeakCheck(scanner, leak -> console.result("leak     " + leak)).below(where);
            console.note((result.leaks() == 0 ? "No protected name" : Sentences.count(result.leaks(), "leak"))
                    + " in %d files, %d bytes, of %s."
                            .formatted(
                                    result.files(),
                                    result.bytes(),
                                    Sentences.count(archive.register().persons().size(), "person")));
            return result.leaks() == 0 ? 0 : Commands.REFUSED;
        }
    }
}
