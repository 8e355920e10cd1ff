package org.jogakbo.newsroom.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.newsroom.walk.Archive;
import org.jogakbo.newsroom.walk.Desk;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code person}: who is protected, and how. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Protect people.",
        subcommands = PersonCommand.Add.class)
final class PersonCommand implements Callable<Integer> {
    private final Console console;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    PersonCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
    }

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec).commandLine().usage(console.err());
        return Commands.USAGE;
    }

    /** {@code person add}. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Protect a person from now on, in every clipping, past and future.",
                "The public side is brought up to date at once."
            })
    static final class Add implements Callable<Integer> {
        private final Console console;
        private final Settings settings;

        @Parameters(paramLabel = "NAME", description = "The person's name, in any script.")
        private String name = "";

        @Option(names = "--alias", paramLabel = "A", description = "Another spelling or name; may be repeated.")
        private List<String> aliases = new ArrayList<>();

        @Option(
                names = "--protect",
                defaultValue = "withheld",
                description = "named, pseudonym, role or withheld. Default: ${DEFAULT-VALUE}.")
        private Level level = Level.WITHHELD;

        @Option(
                names = "--as",
                paramLabel = "TEXT",
                description = "The pseudonym or role that stands instead of the name.")
        private @Nullable String as;

        @Mixin
        private DataOption data = new DataOption();

        @picocli.CommandLine.Spec
        private picocli.CommandLine.Model.@Nullable CommandSpec spec;

        Add(Commands.Rooms rooms) {
            this.console = rooms.console();
            this.settings = rooms.settings();
        }

        @Override
        public Integer call() throws Exception {
            if ((level == Level.PSEUDONYM || level == Level.ROLE) && (as == null || as.isBlank())) {
                throw new picocli.CommandLine.ParameterException(
                        java.util.Objects.requireNonNull(spec).commandLine(),
                        "Protection as " + level.label() + " needs --as TEXT: what stands instead of the name.");
            }
            List<String> names = new ArrayList<>(List.of(name));
            names.addAll(aliases);
            try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "person add")) {
                archive.notices().forEach(console::note);
                int changed = new Desk(archive).protect(Person.of(0, names, Protection.of(level, as)));
                console.note(
                        "Protected (" + level.label() + "). " + Sentences.count(changed, "public page") + " changed.");
            }
            return 0;
        }
    }
}
