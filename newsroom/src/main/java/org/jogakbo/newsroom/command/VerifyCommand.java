package org.jogakbo.newsroom.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: checks everything. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Check every digest of the vault, the catalog against the vault, the public side against its projection, the index and the log.",
            "Exit code 1 on any fault, with a sentence for each."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private DataOption data = new DataOption();

    VerifyCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Path folder = data.folder(settings);
        if (Files.notExists(folder)) {
            console.note("jogakbo: There is no data folder " + folder + ". Name it with --data.");
            return Commands.REFUSED;
        }
        try (Archive archive = data.openAsIs(settings, console, "verify")) {
            Verification.Result result = new Verification(archive).run(fault -> console.result("fault    " + fault));
            console.note(
                    result.faults() == 0
                            ? "All is well: %d captures, %d clippings, %d of them public."
                                    .formatted(result.captures(), result.clippings(), result.published())
                            : Sentences.count(result.faults(), "fault") + " found.");
            return result.faults() == 0 ? 0 : Commands.REFUSED;
        }
    }
}
