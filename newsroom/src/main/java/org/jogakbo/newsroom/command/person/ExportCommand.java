package org.jogakbo.newsroom.command.person;

import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code person export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Print everybody as a table (CSV), names and all, for another archive. Whoever has it knows who is protected.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private DataOption data = new DataOption();

    public ExportCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "person export")) {
            archive.notices().forEach(console::note);
            console.out().print(PersonTable.write(new People(archive).everybody()));
            console.out().flush();
            console.note("The table holds names in the clear: keep it where the key is, not where the archive is.");
        }
        return 0;
    }
}
