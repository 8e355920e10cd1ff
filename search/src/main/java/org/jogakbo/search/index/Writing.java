package org.jogakbo.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jogakbo.search.analysis.WordAnalyzer;
import org.jogakbo.search.analysis.Words;
import org.jspecify.annotations.Nullable;

/** The one who writes an index; takes its lock with the first change and keeps it until closed. */
final class Writing implements Closeable {
    /** The key under which a commit notes the {@link Words#VERSION} of its words. */
    static final String ANALYSIS = "analysis";

    private static final double MEMORY_MB = 32;

    /**
     * Removing one clipping rewrites its whole segment, so segments stay small enough to be rewritten while an editor
     * waits.
     */
    private static final double SEGMENT_MB = 24;

    private final Location location;
    private @Nullable IndexWriter writer;

    Writing(Location location) {
        this.location = location;
    }

    synchronized void put(Entry entry) throws IOException {
        Document document = Fields.of(entry);
        writer().updateDocument(new Term(Fields.KEY, entry.key()), document);
    }

    synchronized void remove(String key) throws IOException {
        writer().deleteDocuments(new Term(Fields.KEY, key));
    }

    /**
     * Makes everything since the last commit visible and durable. Lucene only marks what is removed or replaced and
     * keeps its text until it merges; here it has to be gone: searches miss it at once, then the segments that hold
     * it are rewritten and the old ones deleted.
     */
    synchronized void commit() throws IOException {
        if (writer == null) {
            return;
        }
        writer.commit();
        if (writer.hasDeletions()) {
            writer.forceMergeDeletes(true);
            writer.commit();
        }
        if (writer.hasDeletions()) {
            throw new IOException("removed clippings could not be taken out of the files");
        }
    }

    /** Deletes the index, whatever state it is in. */
    synchronized void clear() throws IOException {
        rollback();
        Directory directory = location.directory();
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private IndexWriter writer() throws IOException {
        if (writer == null) {
            TieredMergePolicy merging = new TieredMergePolicy();
            merging.setMaxMergedSegmentMB(SEGMENT_MB);
            merging.setForceMergeDeletesPctAllowed(0);
            IndexWriterConfig config = new IndexWriterConfig(new WordAnalyzer(Fields.PAIRS));
            config.setRAMBufferSizeMB(MEMORY_MB);
            config.setMergePolicy(merging);
            // Merges in the writing thread: none is under way when removed clippings are taken out.
            config.setMergeScheduler(new SerialMergeScheduler());
            config.setCommitOnClose(false);
            writer = new IndexWriter(location.directory(), config);
            remember(writer);
        }
        return writer;
    }

    /**
     * Notes the analysis in an index that is new; one with older words in it stays what it is until it is built
     * again.
     */
    private static void remember(IndexWriter writer) {
        if (writer.getDocStats().maxDoc == 0) {
            writer.setLiveCommitData(Map.of(ANALYSIS, Words.VERSION).entrySet());
        }
    }

    private void rollback() throws IOException {
        IndexWriter before = writer;
        writer = null;
        if (before != null) {
            before.rollback();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        rollback();
    }
}
