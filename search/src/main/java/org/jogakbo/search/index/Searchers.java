package org.jogakbo.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * The newest committed state of an index, opened once and shared; looks before each search whether there is a newer
 * one. Safe for any thread.
 */
final class Searchers implements Closeable {
    private final Location location;
    private String stamp = Location.NONE;
    private @Nullable IndexSearcher current;

    Searchers(Location location) {
        this.location = location;
    }

    /** The newest state, to be given back to {@link #release}; null without an index. */
    @Nullable
    IndexSearcher acquire() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return newest();
            } catch (NoSuchFileException race) {
                // A writer may have replaced the commit between listing and opening.
                if (attempt == 3) {
                    throw race;
                }
            }
        }
    }

    private synchronized @Nullable IndexSearcher newest() throws IOException {
        String now = location.stamp();
        if (!now.equals(stamp)) {
            replace(now);
        }
        if (current != null) {
            current.getIndexReader().incRef();
        }
        return current;
    }

    private void replace(String now) throws IOException {
        IndexSearcher next = null;
        if (!now.equals(Location.NONE)) {
            next = new IndexSearcher(reader());
        }
        forget();
        current = next;
        stamp = now;
    }

    /** Shares what did not change with the state before. */
    private DirectoryReader reader() throws IOException {
        if (current != null && current.getIndexReader() instanceof DirectoryReader before) {
            DirectoryReader changed = DirectoryReader.openIfChanged(before);
            if (changed != null) {
                return changed;
            }
        }
        return DirectoryReader.open(location.directory());
    }

    static void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    /** Lets go of the state, so that the next search opens the index anew. */
    synchronized void forget() throws IOException {
        IndexSearcher before = current;
        current = null;
        stamp = Location.NONE;
        if (before != null) {
            before.getIndexReader().decRef();
        }
    }

    @Override
    public void close() throws IOException {
        forget();
    }
}
