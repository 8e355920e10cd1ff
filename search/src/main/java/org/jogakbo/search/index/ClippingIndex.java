package org.jogakbo.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jogakbo.clipping.Query;
import org.jogakbo.search.analysis.Words;

/**
 * A full-text index of entries, in a folder or in memory.
 *
 * <p>Changes are seen by searches, here and in other processes, after {@link #commit}; what is not committed when the
 * index is closed is dropped. One process at a time may write, any number may read. The same entries give the same
 * hits in the same order, however they came in. Safe for any thread.
 *
 * <p>Every method throws {@link IndexUnusable} when the index is locked, damaged or of another version; an index that
 * does not exist is empty.
 */
public final class ClippingIndex implements Closeable {
    private static final int IDLE_WORDS = 16;

    private final Location location;
    private final boolean readOnly;
    private final Searchers searchers;
    private final Writing writing;
    private final Queue<Words> idleWords = new ArrayBlockingQueue<>(IDLE_WORDS);

    private ClippingIndex(Location location, boolean readOnly) {
        this.location = location;
        this.readOnly = readOnly;
        this.searchers = new Searchers(location);
        this.writing = new Writing(location);
    }

    /** The index in a folder, which need not exist yet. */
    public static ClippingIndex in(Path folder) {
        return new ClippingIndex(Location.folder(folder), false);
    }

    /** The index in a folder, to be searched only: takes no lock and writes nothing. */
    public static ClippingIndex readOnly(Path folder) {
        return new ClippingIndex(Location.folder(folder), true);
    }

    /** An index that ends with the program. */
    public static ClippingIndex inMemory() {
        return new ClippingIndex(Location.memory(), false);
    }

    /** Adds entries; each takes the place of the one with its key. */
    public void put(List<Entry> entries) {
        write(() -> {
            for (Entry entry : entries) {
                writing.put(entry);
            }
        });
    }

    /** Removes entries; keys that are not there are no fault. */
    public void remove(List<String> keys) {
        write(() -> {
            for (String key : keys) {
                writing.remove(key);
            }
        });
    }

    /** Makes the changes durable and visible; nothing of what was removed or replaced stays in the files. */
    public void commit() {
        write(writing::commit);
    }

    /** Deletes everything, even of a damaged index, so that it can be built again. */
    public void clear() {
        write(() -> {
            searchers.forget();
            writing.clear();
        });
    }

    /**
     * The page of hits that a query asks for. Every string is a query; one without words finds everything, newest
     * first.
     */
    public Found find(Query query) {
        return read(
                searcher -> {
                    Words idle = idleWords.poll();
                    Words words = idle == null ? new Words() : idle;
                    Found found = new Answering(searcher, words, query).answer();
                    idleWords.offer(words);
                    return found;
                },
                Found.NOTHING);
    }

    /** The key of every entry, in order. */
    public List<String> keys() {
        return read(
                searcher -> {
                    List<String> keys = new ArrayList<>();
                    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.KEY);
                        while (values != null && values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                            keys.add(values.binaryValue().utf8ToString());
                        }
                    }
                    Collections.sort(keys);
                    return keys;
                },
                List.of());
    }

    /** Whether an older analysis found its words: it still works, but should be built again. */
    public boolean isStale() {
        return read(
                searcher -> searcher.getIndexReader() instanceof DirectoryReader reader
                        && !Words.VERSION.equals(
                                reader.getIndexCommit().getUserData().get(Writing.ANALYSIS)),
                false);
    }

    /** Reads every file and checks its check sum. */
    public void verify() {
        read(
                searcher -> {
                    verify(searcher);
                    return true;
                },
                true);
    }

    private static void verify(IndexSearcher searcher) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    private interface Read<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private void write(Write change) {
        if (readOnly) {
            throw new IndexUnusable(
                    IndexUnusable.Fault.READ_ONLY,
                    "The index in " + location.name() + " was opened for reading alone.");
        }
        try {
            change.run();
        } catch (IOException cause) {
            throw IndexUnusable.of(location.name(), cause);
        } catch (AlreadyClosedException broken) {
            throw IndexUnusable.of(location.name(), new IOException(broken));
        }
    }

    private <T> T read(Read<T> question, T nothing) {
        try {
            IndexSearcher searcher = searchers.acquire();
            if (searcher == null) {
                return nothing;
            }
            try {
                return question.of(searcher);
            } catch (RuntimeException unexpected) {
                // Damage that Lucene did not notice shows in odd ways; only the check sums can tell it from a bug.
                verify(searcher);
                throw unexpected;
            } finally {
                Searchers.release(searcher);
            }
        } catch (IndexNotFoundException _) {
            return nothing;
        } catch (IOException cause) {
            throw IndexUnusable.of(location.name(), cause);
        } catch (UncheckedIOException cause) {
            throw IndexUnusable.of(location.name(), new IOException(cause));
        }
    }

    @Override
    public void close() {
        try (location;
                writing) {
            searchers.close();
        } catch (IOException cause) {
            throw IndexUnusable.of(location.name(), cause);
        }
    }
}
