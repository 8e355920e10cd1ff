package org.jogakbo.newsroom.command;

import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code reindex}: makes everything that is computed anew. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Make the indexes and the public side anew from the catalog and its rulings.")
final class ReindexCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private DataOption data = new DataOption();

    ReindexCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = data.openToRebuild(settings, console, "reindex")) {
            archive.rebuild();
        }
        console.note("The indexes and the public side are as the catalog says.");
        return 0;
    }
}
