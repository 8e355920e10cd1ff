package org.jogakbo.newsroom.command.person;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code person rekey}. */
@Command(
        name = "rekey",
        mixinStandardHelpOptions = true,
        description = {
            "Seal every identity under another key. The old key is needed once more, and then opens old backups alone.",
            "Afterwards set JOGAKBO_IDENTITY_KEY_FILE, or JOGAKBO_IDENTITY_PASSPHRASE, to the new one."
        })
final class RekeyCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @ArgGroup(multiplicity = "1")
    private @Nullable To to;

    @Mixin
    private DataOption data = new DataOption();

    /** Where the new key is. */
    static final class To {
        @Option(names = "--to-file", paramLabel = "FILE", description = "A key file; made when there is none.")
        private @Nullable Path file;

        @Option(names = "--to-passphrase", description = "A passphrase, read from $JOGAKBO_NEW_IDENTITY_PASSPHRASE.")
        private boolean passphrase;
    }

    public RekeyCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        To wanted = Objects.requireNonNull(to);
        Path file = wanted.file;
        String phrase = System.getenv("JOGAKBO_NEW_IDENTITY_PASSPHRASE");
        if (wanted.passphrase && (phrase == null || phrase.isBlank())) {
            console.note("jogakbo: Put the new passphrase into JOGAKBO_NEW_IDENTITY_PASSPHRASE first.");
            return Commands.REFUSED;
        }
        KeySource next =
                file == null ? new KeySource.Passphrase(Objects.requireNonNull(phrase)) : new KeySource.InFile(file);
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "person rekey")) {
            archive.notices().forEach(console::note);
            String id = new People(archive).rekey(next).orElse("");
            console.note("Identities are sealed with " + next + " now (key " + id
                    + "). Keep a copy of it apart from the archive, and make a new backup.");
        }
        return 0;
    }
}
