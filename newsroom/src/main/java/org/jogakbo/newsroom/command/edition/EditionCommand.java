package org.jogakbo.newsroom.command.edition;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.report.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code edition}: where static editions lie that are kept up to date. */
@Command(
        name = "edition",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The static editions that this archive keeps up to date.",
        subcommands = {ListCommand.class, ForgetCommand.class})
public final class EditionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    public EditionCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(console.err());
        return Commands.USAGE;
    }
}
