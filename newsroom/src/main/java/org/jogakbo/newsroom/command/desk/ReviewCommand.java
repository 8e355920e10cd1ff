package org.jogakbo.newsroom.command.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Desk;
import org.jogakbo.walk.editor.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: what to look at before a clipping is released. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "List the clippings that wait for a decision, or show what to look at in one: people, numbers, addresses, minors, family in danger, routes.",
            "These are hints, found by cues in English and Korean; they miss much. Protected names are masked unless --names is given."
        })
public final class ReviewCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(arity = "0..1", paramLabel = "CLIPPING", description = "Its id, its slug, or its path.")
    private @Nullable String name;

    @Option(
            names = "--jigsaw",
            paramLabel = "WHO",
            description =
                    "Put together what all clippings tell of one person: a pseudonym, or a person's number (person list).")
    private @Nullable String who;

    @Option(names = "--withdrawn", description = "List what was taken back, with where it stood.")
    private boolean withdrawn;

    @Option(names = "--names", description = "Show protected names. Mind who looks over your shoulder.")
    private boolean names;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "40",
            description = "How many to list. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(names = "--json", description = "JSON lines.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    public ReviewCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        if (withdrawn && (name != null || who != null)) {
            console.note("jogakbo: --withdrawn is a list of its own: leave CLIPPING and --jigsaw away.");
            return Commands.USAGE;
        }
        if (name != null && who != null) {
            console.note("jogakbo: --jigsaw looks through all clippings: leave CLIPPING away.");
            return Commands.USAGE;
        }
        Path folder = data.folder(settings);
        if (Files.notExists(folder)) {
            console.note("jogakbo: There is no data folder " + folder + ". Name it with --data.");
            return Commands.REFUSED;
        }
        try (Archive archive = Archive.openAsIs(folder, settings.identityKey(), "review")) {
            Review review = new Review(archive, names);
            return who != null
                    ? jigsaw(review, Objects.requireNonNull(who).strip())
                    : name != null ? sheet(new Desk(archive), review, Objects.requireNonNull(name)) : list(review);
        }
    }

    private int list(Review review) {
        List<Review.Row> rows = withdrawn ? review.withdrawn() : review.rows();
        rows.stream()
                .limit(Math.max(0, most))
                .forEach(row -> console.result(json ? ReviewJson.row(row) : ReviewText.row(row)));
        if (withdrawn) {
            console.note(
                    Sentences.count(rows.size(), "clipping") + " withdrawn. To bring one back: rule ID --release.");
            return 0;
        }
        long waiting =
                rows.stream().filter(row -> row.state() != Review.State.PUBLIC).count();
        console.note(Sentences.count((int) waiting, "clipping") + " waiting, "
                + (rows.size() - waiting) + " public with something to look at."
                + (rows.size() > most ? " Shown: " + Math.max(0, most) + "; see --most." : ""));
        return 0;
    }

    private int sheet(Desk desk, Review review, String clipping) {
        Optional<Ruled> found = Which.find(desk, clipping, console);
        if (found.isEmpty()) {
            return Commands.REFUSED;
        }
        Review.Sheet sheet = review.sheet(found.get());
        (json ? ReviewJson.lines(sheet) : ReviewText.lines(sheet)).forEach(console::result);
        return 0;
    }

    private int jigsaw(Review review, String person) {
        for (Review.Known known : review.known(person)) {
            if (known.jigsaw().clippings() == 0) {
                console.note("jogakbo: No clipping mentions " + known.label() + ".");
                return Commands.REFUSED;
            }
            (json ? List.of(ReviewJson.known(known)) : ReviewText.lines(known)).forEach(console::result);
        }
        return 0;
    }
}
