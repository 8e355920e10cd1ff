package org.jogakbo.newsroom.command.desk;

import java.util.Objects;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rule}: an editor's decision on one clipping. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        description = {
            "Decide on one clipping: release it, release it with parts masked or left out, or withhold it.",
            "By rule, a clipping that mentions a protected person goes without links to the original, the outlet's headline, images and replay; --show-… lets them stand."
        })
public final class RuleCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(paramLabel = "CLIPPING", description = "Its id (see import --json, review), its slug, or its path.")
    private String name = "";

    @Option(names = "--release", description = "It may become public. The default.")
    private boolean release;

    @Option(names = "--withhold", description = "It stays private.")
    private boolean withhold;

    @Mixin
    private RedactOptions redact = new RedactOptions();

    @Option(names = "--by", paramLabel = "EDITOR", description = "Who decides. Default: $JOGAKBO_EDITOR.")
    private @Nullable String by;

    @Mixin
    private DataOption data = new DataOption();

    public RuleCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        if (withhold && (release || redact.isAsked())) {
            console.note("jogakbo: --withhold says all: leave the other options away.");
            return Commands.USAGE;
        }
        try (Archive archive = data.open(settings, console, "rule")) {
            Desk desk = new Desk(archive);
            Optional<Ruled> found = Which.find(desk, name, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            String editor =
                    by == null ? settings.editor() : Objects.requireNonNull(by).strip();
            Desk.Decided decided = desk.rule(found.get().clipping(), ruling(), editor);
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            return switch (decided) {
                case Desk.Decided.Shown(String path) -> {
                    console.note("Public: " + path);
                    yield 0;
                }
                case Desk.Decided.Hidden(String why) -> {
                    console.note("Private: " + why);
                    yield withhold ? 0 : Commands.REFUSED;
                }
            };
        }
    }

    private Ruling ruling() {
        return withhold
                ? new Ruling.Withhold()
                : redact.isAsked() ? new Ruling.Redact(redact.redaction()) : new Ruling.Release();
    }
}
