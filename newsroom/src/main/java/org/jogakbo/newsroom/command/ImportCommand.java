package org.jogakbo.newsroom.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.ImportReport;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Tally;
import org.jogakbo.walk.Walk;
import org.jogakbo.walk.follow.Outside;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: takes inputs into the archive. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Take inputs into the archive: keep their bytes, recover every article, file it.",
            "The same input twice adds nothing. With --publish, clippings on which no editor has ruled are released"
                    + " through the guard."
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders, archives (zip, gz, warc), addresses (https://...), or - for standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--publish", description = "Release what comes in.")
    private boolean publish;

    @Option(names = "--json", description = "One JSON object per clipping, printed once it is durable.")
    private boolean json;

    @Option(
            names = "--follow",
            description =
                    "From an address of a list of posts or a feed, fetch its next pages too, and the own page of each"
                            + " post it cuts short.")
    private boolean follow;

    @Option(
            names = "--most-pages",
            paramLabel = "N",
            defaultValue = "" + Outside.MOST_PAGES,
            description = "With --follow, the most pages of one list. Default: ${DEFAULT-VALUE}.")
    private int mostPages;

    @Option(
            names = "--allow-private-addresses",
            description = "Fetch from this computer and the local network as well.")
    private boolean allowPrivate;

    @Spec
    private @Nullable CommandSpec spec;

    ImportCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        if (mostPages < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--most-pages must be at least 1: " + mostPages);
        }
        Outside outside = new Outside(settings.manners(allowPrivate), follow, mostPages);
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "import")) {
            archive.demandTwoPeople(settings.twoPeople());
            archive.notices().forEach(console::note);
            Walk walk = new Walk(archive, outside);
            try (ImportReport report = new ImportReport(console, json, walk.count(inputs))) {
                Tally tally = walk.take(inputs, publish, report);
                report.end();
                console.note(Sentences.of(tally, publish));
                return tally.refusals() > 0 ? Commands.REFUSED : 0;
            }
        }
    }
}
