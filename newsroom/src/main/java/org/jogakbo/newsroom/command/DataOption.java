package org.jogakbo.newsroom.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.safety.SafetyRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data DIR}, the same for every command; and the one way in which commands open what lies there. */
public final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder.")
    private @Nullable Path data;

    public Path folder(Settings settings) {
        Path named = data;
        return named == null ? Path.of(settings.data()) : named;
    }

    /**
     * Opens the archive for a command that may change it: what it finds it tells, names nobody protected from then on, and demands for good
     * what the environment demands once.
     */
    public Archive open(Settings settings, Console console, String command) throws IOException {
        return open(folder(settings), settings, console, command);
    }

    /** The same of another folder. */
    static Archive open(Path folder, Settings settings, Console console, String command) throws IOException {
        return demanding(Archive.open(folder, settings.identityKey(), command), settings, console);
    }

    /** Opens it for a command that only takes from the public side; that must never fail for a damaged log. */
    public Archive openToTakeDown(Settings settings, Console console, String command) throws IOException {
        return demanding(Archive.openToTakeDown(folder(settings), settings.identityKey(), command), settings, console);
    }

    /** Opens it for a command that makes what is computed anew. */
    Archive openToRebuild(Settings settings, Console console, String command) throws IOException {
        return heard(Archive.openToRebuild(folder(settings), settings.identityKey(), command), console);
    }

    private static Archive demanding(Archive archive, Settings settings, Console console) throws IOException {
        try {
            heard(archive, console);
            if (settings.twoPeople() && archive.rules().demand(SafetyRule.TWO_PEOPLE, settings.editor())) {
                console.note("From now on this archive demands two people, whoever opens it (JOGAKBO_TWO_PEOPLE)."
                        + " See: jogakbo settings");
            }
            return archive;
        } catch (RuntimeException failed) {
            archive.close();
            throw failed;
        }
    }

    /** Opens it for a command that changes nothing. */
    public Archive openAsIs(Settings settings, Console console, String command) throws IOException {
        return heard(Archive.openAsIs(folder(settings), settings.identityKey(), command), console);
    }

    private static Archive heard(Archive archive, Console console) {
        console.discreet().heed(archive.discretion());
        archive.heed(console::note);
        return archive;
    }
}
