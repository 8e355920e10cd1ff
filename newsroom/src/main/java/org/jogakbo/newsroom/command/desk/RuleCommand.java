package org.jogakbo.newsroom.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Amendment;
import org.jogakbo.walk.editor.Amendment.Stance;
import org.jogakbo.walk.editor.Desk;
import org.jogakbo.walk.editor.Difference;
import org.jogakbo.walk.editor.Editions;
import org.jogakbo.walk.editor.History;
import org.jogakbo.walk.editor.Review;
import org.jogakbo.walk.safety.SafetyRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rule}: an editor's decision on one clipping, and what was decided on it. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        description = {
            "Decide on one clipping: release it, release it with parts masked or left out, or withhold it. What is not named stays as it was ruled. Without options: what was ruled, when and by whom.",
            "By rule, a clipping that mentions a protected person goes without links to the original, the outlet's headline, images and replay; --show lets them stand."
        })
public final class RuleCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(
            paramLabel = "CLIPPING",
            description = "Its id (see import --json, review), its slug, or its path; also one that it had.")
    private String name = "";

    @Option(
            names = "--release",
            description = "It may become public, with the text that it has now. The default where nobody has ruled.")
    private boolean release;

    @Option(names = "--withhold", description = "It stays private.")
    private boolean withhold;

    @Mixin
    private RedactOptions redact = new RedactOptions();

    @Option(names = "--dry-run", description = "Only tell which pages and addresses would change, also of copies.")
    private boolean dryRun;

    @Option(names = "--by", paramLabel = "EDITOR", description = "Who decides. Default: $JOGAKBO_EDITOR.")
    private @Nullable String by;

    @Option(
            names = "--names",
            description = "Show masked words and protected names. Mind who looks over your shoulder.")
    private boolean names;

    @Option(names = "--json", description = "JSON lines.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    public RuleCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Amendment amendment = redact.amendment(withhold ? Stance.WITHHOLD : release ? Stance.RELEASE : Stance.AS_IT_IS);
        String mistake = withhold && (release || !amendment.equals(Amendment.of(Stance.WITHHOLD)))
                ? "--withhold says all: leave the other options away."
                : redact.mistake();
        if (mistake != null) {
            console.note("jogakbo: " + mistake);
            return Commands.USAGE;
        }
        try (Archive archive = data.open(settings, console, "rule")) {
            Desk desk = new Desk(archive);
            Optional<Ruled> found = Which.find(desk, name, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            return amendment.isEmpty()
                    ? show(new History(archive, names).of(found.get()))
                    : decide(archive, desk, found.get(), amendment);
        }
    }

    private int show(History.Sheet sheet) {
        (json ? RulingText.json(sheet) : RulingText.lines(sheet)).forEach(names ? console::inClear : console::result);
        return 0;
    }

    private int decide(Archive archive, Desk desk, Ruled ruled, Amendment amendment) throws Exception {
        String editor =
                by == null ? settings.editor() : Objects.requireNonNull(by).strip();
        List<String> told = amendment.stance() == Stance.WITHHOLD ? List.of() : told(archive, desk, ruled, amendment);
        Desk.Decided decided = desk.amend(ruled, amendment, editor, dryRun);
        if (!(decided instanceof Desk.Decided.Refused)) {
            told.forEach(line -> console.note(
                    decided instanceof Desk.Decided.Waits
                            ? line.replaceFirst("^Is: +", "Would be, once a second person agrees: ")
                            : line));
            if (editor.isEmpty() && archive.rules().demands(SafetyRule.TWO_PEOPLE)) {
                console.note("This archive demands two people: without a name (--by) nobody counts as one of them.");
            }
        }
        if (!dryRun && !(decided instanceof Desk.Decided.Refused)) {
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
        }
        return tell(decided);
    }

    /** What an editor might not see that decides again: what stood and stands, what waited, another text than the one that was public. */
    private List<String> told(Archive archive, Desk desk, Ruled ruled, Amendment amendment) {
        History history = new History(archive, names);
        Clipping clipping = ruled.clipping();
        List<String> told = new ArrayList<>();
        desk.waiting(clipping)
                .ifPresent(waits -> told.add("Instead of what waited for a second person, by "
                        + (waits.by().isEmpty() ? "somebody without a name" : waits.by()) + ": "
                        + words(history, clipping, archive.register().open(clipping.id(), waits.ruling()))));
        desk.standing(clipping).ifPresent(before -> {
            String was = words(history, clipping, before);
            String is = words(history, clipping, desk.amended(clipping, amendment));
            if (!was.equals(is)) {
                told.add((ruled.path() == null ? "Was, when it was public: " : "Was: ") + was);
                told.add((dryRun ? "Would be: " : "Is:  ") + is);
            }
        });
        List<Difference.Line> differences = ruled.path() == null || amendment.stance() == Stance.RELEASE
                ? new Review(archive, names).differences(ruled)
                : List.of();
        if (!differences.isEmpty()) {
            told.add("Its text changed since it was released (− was, + is):");
            differences.forEach(line -> told.add("  " + ReviewText.line(line)));
        }
        return told;
    }

    private static String words(History history, Clipping clipping, Ruling ruling) {
        return String.join(" ", history.words(clipping, ruling));
    }

    private int tell(Desk.Decided decided) {
        String may = dryRun ? "Would be public: " : "Public: ";
        return switch (decided) {
            case Desk.Decided.Shown shown -> {
                RulingText.pages(shown.pages(), shown.along(), names, json).forEach(console::result);
                console.note(may + shown.path());
                yield 0;
            }
            case Desk.Decided.Hidden hidden -> {
                RulingText.pages(hidden.pages(), hidden.along(), names, json).forEach(console::result);
                console.note((dryRun ? "Would be private: " : "Private: ") + hidden.why());
                yield withhold ? 0 : Commands.REFUSED;
            }
            case Desk.Decided.Waits waits -> {
                RulingText.pages(waits.pages(), waits.along(), names, json).forEach(console::result);
                console.note(may + waits.path() + ". What this ruling would show besides waits: " + waits.why());
                yield Commands.REFUSED;
            }
            case Desk.Decided.Refused(String why) -> {
                console.note("jogakbo: " + why);
                yield Commands.REFUSED;
            }
        };
    }
}
