package org.jogakbo.newsroom.command.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code edition list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the static editions that were written from this archive on this computer.")
final class ListCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Console console;
    private final Settings settings;

    @Option(names = "--json", description = "JSON lines: folder, baseUrl, state.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    ListCommand(Commands.Rooms rooms) {
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
        try (Archive archive = data.openAsIs(settings, console, "edition")) {
            List<Editions.Known> known = Editions.list(archive);
            known.forEach(edition -> console.result(json ? line(edition) : text(edition)));
            console.note(Sentences.count(known.size(), "static edition") + ".");
        }
        return 0;
    }

    private static String text(Editions.Known edition) {
        return edition.folder() + "  " + edition.state().label()
                + (edition.baseUrl().isEmpty() ? "" : "  " + edition.baseUrl());
    }

    private static String line(Editions.Known edition) {
        return JSON.createObjectNode()
                .put("folder", edition.folder().toString())
                .put("baseUrl", edition.baseUrl().isEmpty() ? null : edition.baseUrl())
                .put("state", edition.state().label())
                .toString();
    }
}
