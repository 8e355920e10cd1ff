package org.jogakbo.walk.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.Anchor;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.edition.PublicStore;
import org.jogakbo.keeping.log.Checkpoint;
import org.jogakbo.keeping.log.PublicLog;
import org.jogakbo.walk.log.Salts;
import org.jspecify.annotations.Nullable;

/** Whether the stores of one folder are those of one archive, none of them missing or older than the others. For one thread. */
public final class Wholeness {
    private static final String REBUILD = " Nothing was changed. Make it anew from the catalog: jogakbo rebuild.";

    private final DataFolder folder;
    private final @Nullable Anchor anchor;

    public Wholeness(DataFolder folder) {
        this.folder = folder;
        this.anchor = folder.anchor().orElse(null);
    }

    /**
     * Refuses a folder whose catalog is not there, though other stores tell that there was one. Asked before anything is opened: opening makes
     * what is missing.
     */
    public void refuseLostCatalog() {
        if (isMissing(folder.catalog()) && (anchor != null || hasWork())) {
            throw new CatalogLost(folder.catalog() + " is missing: the catalog" + had()
                    + ". Nothing was changed, and nothing is published" + " without it. " + waysOut());
        }
    }

    /** Refuses a catalog that is another archive's, or from before the last change. */
    public void refuseStray(Catalog catalog) {
        if (anchor == null) {
            return;
        }
        Optional<String> id = catalog.setting("archive");
        if (id.isPresent() && !id.get().equals(anchor.archive())) {
            throw new CatalogLost(folder.catalog() + " is the catalog of another archive (" + id.get() + ", not "
                    + anchor.archive() + "). Nothing was changed. " + waysOut());
        }
        if (catalog.generation() < anchor.generation()) {
            Catalog.Counts counts = catalog.counts();
            throw new CatalogLost(folder.catalog() + " is an older catalog: it counts " + catalog.generation()
                    + " changes, and there were "
                    + anchor.generation() + ". It knows " + counts.persons() + " of " + anchor.persons()
                    + " persons and " + counts.rulings() + " of " + anchor.rulings()
                    + " rulings. Nothing was changed, and nothing is published by it. " + waysOut());
        }
    }

    /** What is wrong with the public store before it is opened: it is not there. Empty where nothing is. */
    public Optional<String> lostStore() {
        return anchor != null && anchor.standing() > 0 && isMissing(folder.edition())
                ? Optional.of(folder.edition() + " is missing, with " + anchor.standing() + " public pages." + REBUILD)
                : Optional.empty();
    }

    /** What is wrong with a public store that could be opened: it is not the one that was written last. Not to be asked where work is unfinished. */
    public Optional<String> strayStore(Catalog catalog, PublicStore store) {
        boolean alike = anchor == null
                || catalog.generation() != anchor.generation()
                || store.stamp().equals(anchor.stamp());
        return alike
                ? Optional.empty()
                : Optional.of(folder.edition() + " is older than the catalog, or another archive's." + REBUILD);
    }

    /** Whether the key in this file was there and is not any more: a new one would be another. */
    public boolean isLost(Path key) {
        return anchor != null && Files.notExists(key);
    }

    /** Refuses a secret that is not the one by which the log's digests were salted. */
    public void refuseStray(Salts salts) {
        if (anchor != null && !print(salts).equals(anchor.salts())) {
            throw new StoreException("log-salt.key in " + folder.keys()
                    + " is not the one that this archive had. Nothing was changed. Restore it from a backup.");
        }
    }

    private static String print(Salts salts) {
        return Digest.of(salts.derived("fingerprint")).hex();
    }

    /** What is wrong with the log's files, before they are opened: opening would begin a new one. Empty where nothing is. */
    public Optional<String> lostLog() {
        Anchor known = anchor;
        boolean there = Files.exists(folder.log().resolve("checkpoint"))
                || Files.exists(folder.log().resolve("checkpoint.next"));
        return known == null || known.logSize() == 0 || there
                ? Optional.empty()
                : Optional.of("The log is lost: " + folder.log() + " has no checkpoint, and there were "
                        + known.logSize() + " entries. Restore it from a backup or from a copy that others have.");
    }

    /** What is wrong with a log that could be opened: it is shorter than it was, or another's. */
    public Optional<String> strayLog(PublicLog log) {
        if (anchor == null) {
            return Optional.empty();
        }
        if (!key(log).equals(anchor.logKey())) {
            return Optional.of("The log in " + folder.log()
                    + " is signed with another key than before. Restore log.key and the log from a backup.");
        }
        return log.checkpoint().size() < anchor.logSize()
                ? Optional.of("The log in " + folder.log() + " has "
                        + log.checkpoint().size() + " entries, and there were " + anchor.logSize()
                        + ". Restore it from a backup or from a copy that others have.")
                : Optional.empty();
    }

    /** Notes what the stores have come to. */
    public void note(String archive, Catalog catalog, PublicStore store, PublicLog log, Salts salts) {
        Catalog.Counts counts = catalog.counts();
        Checkpoint checkpoint = log.checkpoint();
        Anchor now = new Anchor(
                archive,
                catalog.generation(),
                counts.persons(),
                counts.rulings(),
                counts.captures(),
                counts.standing(),
                checkpoint.size(),
                checkpoint.root().hex(),
                key(log),
                print(salts),
                store.stamp());
        if (!folder.anchor().equals(Optional.of(now))) {
            folder.keepAnchor(now);
        }
    }

    private static String key(PublicLog log) {
        return Digest.of(log.verifierKey().toString().getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    private String had() {
        return anchor == null ? "" : ", with " + anchor.persons() + " persons and " + anchor.rulings() + " rulings";
    }

    private String waysOut() {
        return "Put the newest catalog.db back, from a backup of after the last command, and run: jogakbo verify. If there is"
                + " none: begin a new archive in another folder (--data), enter there who is protected (jogakbo person add), and"
                + " import " + folder.vault() + " into it.";
    }

    /** Whether a vault or a public side says that work was done here. */
    private boolean hasWork() {
        try (Stream<Path> files = Files.isDirectory(folder.vault()) ? Files.list(folder.vault()) : Stream.empty()) {
            return files.findAny().isPresent() || !isMissing(folder.edition());
        } catch (IOException unreadable) {
            throw new StoreException(folder.vault() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean isMissing(Path file) {
        try {
            return Files.notExists(file) || Files.size(file) == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
