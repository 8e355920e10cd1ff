package org.jogakbo.keeping.edition;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.keeping.sql.SqliteFile;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;
import org.jogakbo.protection.PublicPath;

/**
 * The public store in a SQLite file, for writing. What is removed is overwritten with zeros, and the write-ahead log is
 * emptied at once, so that no word of it stays in the files (what a disk keeps of overwritten blocks is beyond a
 * program's reach).
 */
public final class SqlitePublicStore extends SqliteEdition implements PublicStore {
    /** How long a reader of an older state may delay the emptying of the log. */
    private static final int PATIENCE_MS = 2_000;

    private final ReentrantLock writing = new ReentrantLock();
    private final Session writer;
    private volatile boolean forgotten;

    private SqlitePublicStore(SqliteFile file, Session writer) {
        super(file);
        this.writer = writer;
    }

    /**
     * Opens the store in this file; makes it when there is none. The caller holds the folder's {@link
     * org.jogakbo.keeping.WriterLock}.
     *
     * @param salt random bytes, 16 or more, for a store that is new; one that exists keeps its own
     */
    public static SqlitePublicStore open(Path path, byte[] salt) {
        SqliteFile file = new SqliteFile(path);
        Session writer = file.openWriter();
        try {
            STEPS.apply(writer, file.path());
            writer.run(
                    "INSERT INTO edition (one, salt, content_sum) VALUES (1, ?, ?) ON CONFLICT (one) DO NOTHING",
                    salt,
                    ContentSum.ofNothing());
            SqlitePublicStore store = new SqlitePublicStore(file, writer);
            // A process that died may have left something.
            store.forget();
            return store;
        } catch (RuntimeException refused) {
            writer.close();
            throw refused;
        }
    }

    @Override
    public void apply(EditionChange change) {
        writing.lock();
        try {
            boolean erased = writer.writing(() -> {
                Rewriting rewriting = new Rewriting(writer);
                change.withdrawn().forEach(path -> rewriting.withdraw(path, change.at()));
                change.vanished().forEach(rewriting::vanish);
                change.put().forEach(rewriting::put);
                change.moved().forEach(rewriting::move);
                return rewriting.finish();
            });
            if (erased || !forgotten) {
                forgotten = false;
                forgetIfPossible();
            }
        } finally {
            writing.unlock();
        }
    }

    /** The change is durable already: that its remains cannot be removed now is told by {@link #forgotten}. */
    private void forgetIfPossible() {
        try {
            forget();
        } catch (StoreException _) {
            forgotten = false;
        }
    }

    @Override
    public boolean holds(PublicPath path) {
        return readers.read(session -> Queries.listKey(session, path)).isPresent();
    }

    @Override
    public void eachClipping(Consumer<PublicClipping> each) {
        readers.read(session -> {
            session.each("""
                    SELECT w.bytes FROM shelf_entry e JOIN whole w ON w.id = e.clipping
                    WHERE e.shelf IN (SELECT id FROM shelf WHERE path IN ('', 'unlisted/')) ORDER BY e.list_key
                    """, row -> each.accept(Queries.WHOLE.read(row)));
            return true;
        });
    }

    @Override
    public boolean holdsExactly(PublicClipping clipping) {
        return readers.read(session -> Queries.whole(session, clipping.path()))
                .filter(bytes -> Arrays.equals(bytes, PublicCodec.encode(clipping))
                        || PublicCodec.clipping(bytes).equals(clipping))
                .isPresent();
    }

    @Override
    public boolean forgotten() {
        return forgotten;
    }

    @Override
    public void forget() {
        writing.lock();
        try {
            writer.script("PRAGMA busy_timeout = " + PATIENCE_MS);
            // The first column tells whether a reader was in the way.
            forgotten = writer.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1) == 0)
                    .orElse(false);
            writer.script("PRAGMA busy_timeout = " + SqliteFile.PATIENCE_MS);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public List<String> verify() {
        return readers.read(EditionCheck::faults);
    }

    @Override
    public void close() {
        super.close();
        writing.lock();
        try {
            forget();
        } finally {
            writer.close();
            writing.unlock();
        }
    }
}
