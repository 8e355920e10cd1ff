package org.jogakbo.keeping.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.Fault;

/**
 * The log as a set of static files (C2SP tlog-tiles), in a folder or in memory. An append writes the tiles, then the
 * signed checkpoint under the name {@code checkpoint.next}, and only when that is durable gives it its name: a
 * checkpoint that anyone may have seen is therefore never taken back, whenever the power fails. Safe for any thread.
 */
public final class TiledLog implements PublicLog {
    private static final String NEXT = "checkpoint.next";

    private final TileStore store;
    private final LogKey key;
    private final LogReader reader;
    private Growth growth = new Growth();
    private Checkpoint checkpoint;
    private boolean uncertain;

    private TiledLog(TileStore store, LogKey key, boolean mending) throws IOException {
        this.store = store;
        this.key = key;
        this.reader = new LogReader(store, key.verifier());
        this.checkpoint = mending ? begin() : reader.checkpoint();
        this.uncertain = !mending;
        if (mending) {
            recover();
        }
    }

    /**
     * Opens the log in this folder to append to it; it is made when there is none, and what a crash left is finished or
     * removed.
     */
    public static TiledLog open(Path folder, LogKey key) throws IOException {
        Files.createDirectories(folder);
        return new TiledLog(new FolderTiles(folder), key, true);
    }

    /** Opens the log in this folder to look at it: nothing is made, finished or removed, and nothing can be appended. */
    public static TiledLog openToRead(Path folder, LogKey key) throws IOException {
        return new TiledLog(new FolderTiles(folder), key, false);
    }

    /** A log that lasts as long as the process, with a key of its own. */
    public static TiledLog inMemory(String origin) {
        try {
            return new TiledLog(new MemoryTiles(), LogKey.generate(origin), true);
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory cannot be read", impossible);
        }
    }

    /** The checkpoint that stands, or that of an empty log in an empty folder. */
    private Checkpoint begin() throws IOException {
        checkKey();
        if (readIfThere(NEXT).isPresent()) {
            // It was durable, and all its tiles before it; only its name is missing.
            reader.checkpoint(NEXT);
            store.move(NEXT, LogReader.CHECKPOINT);
        } else if (readIfThere(LogReader.CHECKPOINT).isEmpty()) {
            if (!store.tiles().isEmpty()) {
                throw new IOException(store.where(LogReader.CHECKPOINT) + " is missing, but the log has entries."
                        + " Restore it from a backup.");
            }
            publish(Checkpoint.sign(key, 0, MerkleProof.emptyRoot()));
        }
        return reader.checkpoint();
    }

    private void checkKey() throws IOException {
        byte[] mine = LogReader.keyFile(key.verifier());
        Optional<byte[]> theirs = readIfThere(LogReader.KEY);
        if (theirs.isEmpty()) {
            store.write(Map.of(LogReader.KEY, mine));
        } else if (!Arrays.equals(mine, theirs.get())) {
            throw new IOException(store.where(LogReader.KEY) + " is not the public part of the key that is to sign."
                    + " Restore the log's key from a backup.");
        }
    }

    private Optional<byte[]> readIfThere(String path) throws IOException {
        try {
            return Optional.of(store.read(path, Checkpoint.MOST_BYTES));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private void recover() throws IOException {
        long size = checkpoint.size();
        List<String> beyond = new ArrayList<>();
        for (String path : store.tiles()) {
            Optional<Tile> tile = Tile.parse(path);
            if (tile.isEmpty() ? path.endsWith(".tmp") : !tile.get().isWithin(size)) {
                beyond.add(path);
            } else if (tile.isPresent()
                    && tile.get().width() < Tile.FULL
                    && tile.get().full().isWithin(size)) {
                store.removePartials(tile.get().full());
            }
        }
        store.remove(beyond);
        growth = Growth.resume(new LogTiles(store, size), size);
        if (!Digest.ofRaw(growth.root()).equals(checkpoint.root())) {
            throw new IOException("The newest tiles of " + store.where("tile") + " do not fit the checkpoint,"
                    + " so nothing can be appended. Restore the log from a backup or a copy.");
        }
    }

    @Override
    public synchronized long append(List<LogEntry> entries) throws IOException {
        long first = checkpoint.size();
        if (entries.isEmpty()) {
            return first;
        }
        refuseStrangers();
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Tile> filled = new ArrayList<>();
        Growth next = growth.copy();
        for (LogEntry entry : entries) {
            next.add(entry.encode(), (tile, bytes) -> {
                files.put(tile.path(), bytes);
                filled.add(tile);
            });
        }
        next.partials((tile, bytes) -> files.put(tile.path(), bytes));
        store.write(files);
        Checkpoint signed = Checkpoint.sign(key, next.size(), next.root());
        publish(signed);
        growth = next;
        checkpoint = signed;
        removePartials(filled);
        return first;
    }

    private void removePartials(List<Tile> filled) {
        try {
            for (Tile tile : filled) {
                store.removePartials(tile);
            }
        } catch (IOException _) {
            // The entries are safe; what is left over goes when the log is opened next.
        }
    }

    private void publish(Checkpoint signed) throws IOException {
        uncertain = true;
        store.write(Map.of(NEXT, signed.note().getBytes(StandardCharsets.UTF_8)));
        store.move(NEXT, LogReader.CHECKPOINT);
        uncertain = false;
    }

    private void refuseStrangers() throws IOException {
        if (uncertain) {
            throw new IOException("The disk failed while the log was signed, so it is not known what is on it."
                    + " See that the disk has room and start again.");
        }
        byte[] mine = checkpoint.note().getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(readIfThere(LogReader.CHECKPOINT).orElse(null), mine)) {
            throw new IOException(store.where(LogReader.CHECKPOINT) + " was changed by another program."
                    + " Stop that program, and start this one again.");
        }
    }

    @Override
    public synchronized Checkpoint checkpoint() {
        return checkpoint;
    }

    @Override
    public synchronized LogEntry entry(long index) throws IOException {
        return LogEntry.decode(new LogTiles(store, checkpoint.size()).entry(index));
    }

    @Override
    public synchronized Stream<LogEntry> entries(long from) {
        return LogReader.decoded(new LogTiles(store, checkpoint.size()).entries(from));
    }

    @Override
    public synchronized List<byte[]> inclusionProof(long index, long size) throws IOException {
        return new LogTiles(store, checkpoint.size()).inclusion(index, size);
    }

    @Override
    public synchronized List<byte[]> consistencyProof(long from, long to) throws IOException {
        return new LogTiles(store, checkpoint.size()).consistency(from, to);
    }

    @Override
    public VerifierKey verifierKey() {
        return key.verifier();
    }

    @Override
    public synchronized void verify(Consumer<Fault> faults) throws IOException {
        reader.verify(faults);
    }

    @Override
    public void close() {}
}
