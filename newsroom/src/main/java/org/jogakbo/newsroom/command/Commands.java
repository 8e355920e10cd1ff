package org.jogakbo.newsroom.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.desk.LeakcheckCommand;
import org.jogakbo.newsroom.command.desk.ReviewCommand;
import org.jogakbo.newsroom.command.desk.RuleCommand;
import org.jogakbo.newsroom.command.desk.SettingsCommand;
import org.jogakbo.newsroom.command.desk.WithdrawCommand;
import org.jogakbo.newsroom.command.edition.EditionCommand;
import org.jogakbo.newsroom.command.person.PersonCommand;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's root: knows every command, turns what goes wrong into a sentence and an exit code. */
@Command(
        name = "jogakbo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "A press archive sewn from clippings.%n",
        footer = {
            "",
            "The data folder is --data, else $JOGAKBO_DATA, else ./jogakbo-data.",
            "Exit codes: 0 all went well, 1 something was refused, 2 the command was not understood, 3 a fault of the program or the machine.",
            "",
            "Begin with:  jogakbo demo"
        },
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            ImportCommand.class,
            ServeCommand.class,
            PublishCommand.class,
            EditionCommand.class,
            SearchCommand.class,
            PersonCommand.class,
            ReviewCommand.class,
            RuleCommand.class,
            SettingsCommand.class,
            LeakcheckCommand.class,
            WithdrawCommand.class,
            VerifyCommand.class,
            RebuildCommand.class,
            ReindexCommand.class,
            RehearseCommand.class
        })
public final class Commands implements Runnable {
    public static final int REFUSED = 1;
    public static final int USAGE = 2;
    public static final int FAULT = 3;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Commands() {
        this.spec = CommandLine.Model.CommandSpec.create();
    }

    /** Runs a command line and returns the exit code. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Console console = new Console(utf8(out), utf8(err), err);
        CommandLine line = new CommandLine(new Commands(), new Rooms(console, Settings.from(System.getenv())));
        line.setOut(console.out()).setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((problem, _, _) -> {
            console.note("jogakbo: " + Trouble.sentence(problem));
            return REFUSED;
        });
        // What breaks in another thread would print whatever its exception holds.
        Thread.setDefaultUncaughtExceptionHandler(
                (_, problem) -> console.note("jogakbo: " + Trouble.sentence(problem)));
        line.setParameterExceptionHandler((problem, _) -> misunderstood(problem));
        int code = hasEmpty(arguments) ? refuseEmpty(console) : executed(line, arguments, console);
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** What is empty was hardly meant: a variable of a script that nobody set. To search for nothing lists everything. */
    private static boolean hasEmpty(String[] arguments) {
        boolean searches = arguments.length > 0 && arguments[0].equals("search");
        return !searches && Stream.of(arguments).anyMatch(String::isBlank);
    }

    private static int refuseEmpty(Console console) {
        console.note("jogakbo: One of the arguments is empty (a variable that is not set?). Nothing was done.");
        return USAGE;
    }

    private static int executed(CommandLine line, String[] arguments, Console console) {
        try {
            return line.execute(arguments);
        } catch (Error broken) {
            // Out of memory, a stack too deep: Java's own report would print what the exception holds.
            console.note("jogakbo: " + Trouble.sentence(broken));
            return FAULT;
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int misunderstood(ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        line.getErr().println("jogakbo: " + reason(problem));
        line.getErr().println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    /** A word too many may be a part of a name: it is not repeated. A command or an option that there is not is. */
    private static String reason(ParameterException problem) {
        boolean words = problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && problem.getCommandLine().getSubcommands().isEmpty();
        return words
                ? "There is a word too many. A name, a title or a path with spaces in it stands in quotes: \"First Last\"."
                : String.valueOf(problem.getMessage());
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /** Makes each command with the rooms that its constructor asks for; commands hold no static state. */
    public record Rooms(Console console, Settings settings) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Rooms.class) {
                    // Commands of sub-packages stay their packages' own business.
                    constructor.setAccessible(true);
                    return type.cast(constructor.newInstance(this));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    static boolean colours() {
        return Ansi.AUTO.enabled();
    }
}
