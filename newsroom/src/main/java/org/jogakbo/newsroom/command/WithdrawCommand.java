package org.jogakbo.newsroom.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.walk.Archive;
import org.jogakbo.newsroom.walk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code withdraw}: takes a public clipping back. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = "Take a public clipping back. Its address answers 410 from then on, and says nothing else.")
final class WithdrawCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(
            paramLabel = "SLUG",
            description = "The last part of its address, or the whole path when two have the same slug.")
    private String slug = "";

    @Mixin
    private DataOption data = new DataOption();

    WithdrawCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "withdraw")) {
            archive.notices().forEach(console::note);
            return switch (new Desk(archive).withdraw(slug)) {
                case Desk.Withdrawal.Done(String path) -> {
                    console.note("Withdrawn: " + path);
                    yield 0;
                }
                case Desk.Withdrawal.Unknown _ -> {
                    console.note("jogakbo: No public clipping has the slug " + slug
                            + ". Give the last part of its address.");
                    yield Commands.REFUSED;
                }
                case Desk.Withdrawal.Several(List<String> paths) -> {
                    console.note("jogakbo: Several public clippings have this slug. Give the whole path: "
                            + String.join("  ", paths));
                    yield Commands.REFUSED;
                }
            };
        }
    }
}
