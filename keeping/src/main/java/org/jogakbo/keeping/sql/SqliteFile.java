package org.jogakbo.keeping.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import org.jogakbo.keeping.StoreException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/**
 * A SQLite file and the ways to open it: one writer and any number of readers, in one process or several (WAL,
 * synchronous FULL: what was committed survives a power cut). Immutable and safe for any thread.
 */
public final class SqliteFile {
    /** How long to wait for another process, in milliseconds. */
    public static final int PATIENCE_MS = 10_000;

    private static final int CACHE_KIB = 4_096;

    private final Path file;

    public SqliteFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    public Path path() {
        return file;
    }

    /** Opens for reading and writing; makes the file when there is none. Deleted content is overwritten with zeros. */
    public Session openWriter() {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        Session session = connect(config, "");
        session.script("PRAGMA secure_delete = ON");
        return session;
    }

    /** Opens the existing file for reading alone. */
    public Session openReader() {
        refuseMissing();
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return connect(config, isFrozen() ? "?immutable=1" : "");
    }

    /**
     * Whether the file must be read without any lock: nothing beside it can be created (read-only media), and nothing
     * beside it says that somebody is writing or died writing. See <a
     * href="https://sqlite.org/wal.html#read_only_databases">read-only WAL databases</a>.
     */
    boolean isFrozen() {
        Path folder = file.getParent();
        return folder != null && !Files.isWritable(folder) && walSize() == 0 && !Files.exists(beside("-shm"));
    }

    /**
     * What must stay the same while a reader is open: the file itself (it may be replaced by a newer copy), and, when
     * it is read without locks, its content.
     */
    Object identity() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object key = attributes.fileKey() == null ? "" : attributes.fileKey();
            return isFrozen() ? key + "|" + attributes.lastModifiedTime() + "|" + attributes.size() : key;
        } catch (IOException _) {
            return "missing";
        }
    }

    /** How many bytes of older states the write-ahead log still holds; 0 when there is none. */
    public long walSize() {
        try {
            return Files.size(beside("-wal"));
        } catch (IOException _) {
            return 0;
        }
    }

    /** Whether SQLite finds every page of the file as it should be; the whole file is read. */
    public boolean isSound() {
        try (Session session = openReader()) {
            return session.first("PRAGMA quick_check(1)", row -> row.getString(1))
                    .filter("ok"::equals)
                    .isPresent();
        } catch (StoreException _) {
            return false;
        }
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private void refuseMissing() {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(
                    file
                            + " is not there. Look whether this is the right data folder; if it is new, import something first.");
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MS);
        config.setTempStore(TempStore.MEMORY);
        config.setCacheSize(-CACHE_KIB);
        return config;
    }

    private Session connect(SQLiteConfig config, String query) {
        // As a URI: its path is percent-encoded, so that no letter of a folder's name is taken for something else.
        String address = "jdbc:sqlite:file://" + file.toUri().getRawPath() + query;
        try {
            return new Session(file, config.createConnection(address));
        } catch (SQLException failed) {
            throw Failures.explain(file, failed);
        }
    }
}
