package org.jogakbo.newsroom.command.person;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.report.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code person}: who is protected, and how. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Protect people.",
        subcommands = {
            AddCommand.class,
            ShowCommand.class,
            ProtectCommand.class,
            FormsCommand.Alias.class,
            FormsCommand.Relative.class,
            FormsCommand.Detail.class,
            RemoveCommand.class,
            ListCommand.class,
            MergeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            RekeyCommand.class
        })
public final class PersonCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    public PersonCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(console.err());
        return Commands.USAGE;
    }
}
