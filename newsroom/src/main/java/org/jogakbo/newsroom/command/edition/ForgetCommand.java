package org.jogakbo.newsroom.command.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Editions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code edition forget}. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = {
            "No longer keep the edition in this folder up to date. Its files stay as they are.",
            "What is protected or withdrawn from now on stays in them: delete them where nobody needs them."
        })
final class ForgetCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "DIR", description = "The folder, as edition list has it.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "One JSON line: folder, forgotten.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    ForgetCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Path where = Objects.requireNonNull(folder);
        Path root = data.folder(settings);
        if (Files.notExists(root)) {
            console.note("jogakbo: There is no data folder " + root + ". Name it with --data.");
            return Commands.REFUSED;
        }
        try (Archive archive = data.open(settings, console, "edition")) {
            boolean forgotten = Editions.forget(archive, where);
            if (json) {
                console.result(new ObjectMapper()
                        .createObjectNode()
                        .put("folder", where.toString())
                        .put("forgotten", forgotten)
                        .toString());
            }
            console.note(
                    forgotten
                            ? "Forgotten: " + where + ". Its files stay as they are."
                            : "jogakbo: No edition in " + where + " is remembered. See edition list.");
            return forgotten ? 0 : Commands.REFUSED;
        }
    }
}
