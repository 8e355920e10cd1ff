package org.jogakbo.newsroom.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.Visitor;
import org.jogakbo.intake.web.Visits;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.ReadingExplained;
import org.jogakbo.newsroom.report.ReadingJson;
import org.jogakbo.newsroom.report.ReadingText;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.Outcome;
import org.jogakbo.walk.follow.Entrance;
import org.jogakbo.walk.follow.Outside;
import org.jogakbo.walk.outlet.OutletFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: what is recovered from each input; writes nothing. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Show what is recovered from each input. Writes nothing.")
final class ReadCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;
    private Extraction extraction = new Extraction();

    @Parameters(
            paramLabel = "INPUT",
            description = "Files, folders, archives (zip, gz, warc), addresses (https://...), or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--json", description = "One JSON object per article, one per line.")
    private boolean json;

    @Option(
            names = "--explain",
            description = "Show where each field was found and how sure that is; with --json, as the key found.")
    private boolean explain;

    @Option(
            names = "--manifest",
            paramLabel = "FILE.tsv",
            description = "Read the pages named in a table of id, url and path.")
    private @Nullable Path manifest;

    @Option(names = "--timing", description = "End with pages, seconds and pages per second on standard error.")
    private boolean timing;

    @Option(
            names = "--allow-private-addresses",
            description = "Fetch from this computer and the local network as well.")
    private boolean allowPrivate;

    @Spec
    private @Nullable CommandSpec spec;

    ReadCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        if (inputs.isEmpty() && manifest == null) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "Name at least one INPUT to read, or a --manifest.");
        }
        extraction = new Extraction(OutletFile.in(Path.of(settings.data())));
        Printing printing = new Printing();
        Outside outside = Outside.named(settings.manners(allowPrivate));
        try (Entrance entrance = Entrance.open(outside, Visits.NONE, InstantSource.system())) {
            inputs.forEach(input -> entrance.open(input, printing));
        }
        if (manifest != null) {
            printing.refused |= !new ManifestReading(console, extraction, timing, explain).read(manifest);
        }
        return printing.refused ? Commands.REFUSED : 0;
    }

    /** Reads each arrival as it comes and prints what it holds. */
    private final class Printing implements Visitor {
        private boolean refused;

        @Override
        public void arrival(Arrival arrival) {
            Document document = new Document(arrival.input(), arrival.url(), arrival.contentType(), arrival.payload());
            Outcome outcome = extraction.read(document, reading -> print(arrival.input(), reading));
            if (outcome instanceof Outcome.Refused(String why, String remedy)) {
                refusal(new Refusal(arrival.input(), why, remedy));
            }
        }

        @Override
        public void refusal(Refusal refusal) {
            refused = true;
            console.note("refused  " + refusal);
        }

        @Override
        public void note(String input, String sentence) {
            console.note("note     " + input + ": " + sentence + ".");
        }
    }

    private void print(String input, Reading reading) {
        console.result(
                json
                        ? explain ? ReadingJson.explained(null, input, reading) : ReadingJson.line(null, input, reading)
                        : explain ? ReadingExplained.of(input, reading) : ReadingText.of(input, reading));
    }
}
