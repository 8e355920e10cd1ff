package org.jogakbo.newsroom.command.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Desk;
import org.jogakbo.walk.editor.Editions;
import org.jogakbo.walk.whole.CatalogLost;
import org.jogakbo.walk.whole.Emergency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code withdraw}: takes a public clipping back. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = {
            "Take a public clipping back. Its address answers from then on as if it had never been.",
            "With --openly it says that something was taken back (410), and feeds tell it for 90 days; nothing says what it was."
        })
public final class WithdrawCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(
            paramLabel = "CLIPPING",
            description = "The last part of its address, the whole path when two have the same slug, or its id.")
    private String name = "";

    @Option(names = "--openly", description = "Let the address and the feeds say that something was taken back.")
    private boolean openly;

    @Option(names = "--with-copies", description = "Take its public copies and excerpts back too.")
    private boolean withCopies;

    @Option(names = "--by", paramLabel = "EDITOR", description = "Who decides. Default: $JOGAKBO_EDITOR.")
    private @Nullable String by;

    @Mixin
    private DataOption data = new DataOption();

    public WithdrawCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = data.openToTakeDown(settings, console, "withdraw")) {
            Desk desk = new Desk(archive);
            Optional<Ruled> found = Which.find(desk, name, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            String editor =
                    by == null ? settings.editor() : Objects.requireNonNull(by).strip();
            Desk.Taken taken = desk.withdraw(found.get(), openly, withCopies, editor);
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            console.note(told(taken));
            taken.copies().forEach(copy -> console.note("Withdrawn, a copy: " + copy));
            left(desk, found.get());
            return 0;
        } catch (CatalogLost lost) {
            List<PublicPath> gone = new Emergency(data.folder(settings), "withdraw").takeDown(name);
            gone.forEach(path -> console.note("Taken down: " + path));
            console.note("jogakbo: " + lost.getMessage()
                    + (gone.isEmpty()
                            ? " No public page has the slug or path " + name + "."
                            : " What was taken down is withdrawn by the catalog once it is back."));
            return gone.isEmpty() ? Commands.REFUSED : 0;
        }
    }

    private String told(Desk.Taken taken) {
        String which = taken.path() == null ? name : taken.path().toString();
        String how = openly ? "openly" : "silently";
        return switch (taken.manner()) {
            case TAKEN -> "Withdrawn: " + which;
            case PRIVATE -> "Withdrawn: " + which + ". It was not public.";
            case ALREADY -> "It is withdrawn already, " + how + ". Nothing was changed.";
            case OTHERWISE ->
                "It was withdrawn already; "
                        + (openly ? "its address says so now: " : "its address says nothing of it now: ") + which;
            case SILENT_STILL ->
                "It is withdrawn. Its address says nothing of it, for it tells a name or has another use now.";
        };
    }

    /** Copies that still say the same. */
    private void left(Desk desk, Ruled ruled) {
        List<PublicPath> left = desk.copies(ruled.clipping()).stream()
                .flatMap(copy -> Optional.ofNullable(copy.path()).stream())
                .toList();
        if (!left.isEmpty()) {
            console.note("The same text is still public: "
                    + String.join("  ", left.stream().map(String::valueOf).toList())
                    + "  Take it back too: withdraw " + ruled.clipping().id() + " --with-copies.");
        }
    }
}
