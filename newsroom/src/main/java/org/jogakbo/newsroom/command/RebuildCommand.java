package org.jogakbo.newsroom.command;

import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.whole.Damaged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rebuild}: makes everything that is computed anew, also where it is damaged or missing. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Make the indexes and the public side anew from the catalog and its rulings, also where their files are cut, swapped or gone.",
            "What cannot be read any more is moved into private/set-aside; nothing else is touched."
        })
final class RebuildCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private DataOption data = new DataOption();

    RebuildCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Damaged.setAside(data.folder(settings), "rebuild").forEach(console::note);
        try (Archive archive = data.openToRebuild(settings, console, "rebuild")) {
            archive.rebuild();
        }
        console.note("The indexes and the public side are as the catalog says.");
        return 0;
    }
}
