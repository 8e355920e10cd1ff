package org.jogakbo.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Where an index lies: a folder, which is not made before something is written, or memory. Safe for any thread. */
final class Location implements Closeable {
    /** The stamp of a place without an index. */
    static final String NONE = "";

    private final @Nullable Path folder;
    private @Nullable Directory directory;

    private Location(@Nullable Path folder, @Nullable Directory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    static Location folder(Path folder) {
        return new Location(folder, null);
    }

    static Location memory() {
        return new Location(null, new ByteBuffersDirectory());
    }

    String name() {
        return folder == null ? "memory" : folder.toString();
    }

    synchronized Directory directory() throws IOException {
        if (directory == null) {
            directory = FSDirectory.open(Objects.requireNonNull(folder));
        }
        return directory;
    }

    /**
     * Changes with every commit of any process; {@link #NONE} without an index. Costs one listing of the folder. The
     * time is in it because an index built from nothing counts its commits from one again.
     */
    String stamp() throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            return NONE;
        }
        String commit = SegmentInfos.getLastCommitSegmentsFileName(directory());
        if (commit == null) {
            return NONE;
        }
        return folder == null ? commit : commit + "@" + Files.getLastModifiedTime(folder.resolve(commit));
    }

    @Override
    public synchronized void close() throws IOException {
        if (directory != null) {
            directory.close();
        }
    }
}
