package org.jogakbo.newsroom.command.desk;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.walk.editor.Desk;
import org.jogakbo.walk.editor.Editions;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import org.jogakbo.protection.PublicPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code withdraw}: takes a public clipping back. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = "Take a public clipping back. Its address answers 410 from then on, and says nothing else.")
public final class WithdrawCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(
            paramLabel = "SLUG",
            description = "The last part of its address, or the whole path when two have the same slug.")
    private String slug = "";

    @Mixin
    private DataOption data = new DataOption();

    public WithdrawCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = data.open(settings, console, "withdraw")) {
            Desk desk = new Desk(archive);
            Optional<Ruled> found = Which.find(desk, slug, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            PublicPath path = found.get().path();
            desk.rule(found.get().clipping(), new Ruling.Withdraw(true), settings.editor());
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            console.note("Withdrawn: " + (path == null ? slug : path));
            return 0;
        }
    }
}
