package org.jogakbo.keeping.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.Fault;

/**
 * Reads and checks the folder of a log, with nothing but its public key: for a public host, and for anyone who has a
 * copy. Safe for any thread, also while another process appends.
 */
public final class LogReader {
    static final String CHECKPOINT = "checkpoint";
    static final String KEY = "vkey";

    private static final String RESTORE = "Restore the log from a backup or from a copy that others have";

    private final TileStore store;
    private final VerifierKey key;

    LogReader(TileStore store, VerifierKey key) {
        this.store = store;
        this.key = key;
    }

    /** @param key as it was learnt elsewhere; the one in the folder proves nothing to a stranger */
    public static LogReader open(Path folder, VerifierKey key) {
        return new LogReader(new FolderTiles(folder), key);
    }

    /** What is checked of an entry beside its hash. */
    interface EntryForm {
        void check(byte[] entry) throws IOException;
    }

    /** The newest checkpoint, its signature checked. */
    public Checkpoint checkpoint() throws IOException {
        return checkpoint(CHECKPOINT);
    }

    Checkpoint checkpoint(String path) throws IOException {
        byte[] bytes = store.read(path, Checkpoint.MOST_BYTES);
        String note = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(note.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw new IOException("The checkpoint is not UTF-8");
        }
        return Checkpoint.parse(note, key);
    }

    public LogEntry entry(long index) throws IOException {
        return LogEntry.decode(tiles().entry(index));
    }

    /** As {@link PublicLog#entries}. */
    public Stream<LogEntry> entries(long from) throws IOException {
        return decoded(tiles().entries(from));
    }

    static Stream<LogEntry> decoded(Stream<byte[]> entries) {
        return entries.map(entry -> {
            try {
                return LogEntry.decode(entry);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** As {@link PublicLog#inclusionProof}. */
    public List<byte[]> inclusionProof(long index, long size) throws IOException {
        return tiles().inclusion(index, size);
    }

    /** As {@link PublicLog#consistencyProof}. */
    public List<byte[]> consistencyProof(long from, long to) throws IOException {
        return tiles().consistency(from, to);
    }

    private LogTiles tiles() throws IOException {
        return new LogTiles(store, checkpoint().size());
    }

    /** As {@link PublicLog#verify}; must not run while another process appends. */
    public void verify(Consumer<Fault> faults) throws IOException {
        checkKey(faults);
        verifyTree(faults, LogEntry::decode);
    }

    private void checkKey(Consumer<Fault> faults) {
        try {
            if (Arrays.equals(store.read(KEY, Checkpoint.MOST_BYTES), keyFile(key))) {
                return;
            }
            faults.accept(new Fault(store.where(KEY), "this is not the key that signs the log", RESTORE));
        } catch (IOException unreadable) {
            faults.accept(new Fault(store.where(KEY), "the public key cannot be read (" + unreadable + ")", RESTORE));
        }
    }

    static byte[] keyFile(VerifierKey key) {
        return (key + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The checks that hold for any tlog-tiles log. */
    void verifyTree(Consumer<Fault> faults, EntryForm form) throws IOException {
        Checkpoint checkpoint;
        try {
            checkpoint = checkpoint();
        } catch (IOException broken) {
            faults.accept(new Fault(store.where(CHECKPOINT), said(broken), RESTORE));
            return;
        }
        long size = checkpoint.size();
        Growth again = regrow(new LogTiles(store, size), size, faults, form);
        if (again.size() == size && !Digest.ofRaw(again.root()).equals(checkpoint.root())) {
            faults.accept(
                    new Fault(store.where(CHECKPOINT), "the entries do not have the root that was signed", RESTORE));
        }
        for (String path : store.tiles()) {
            checkBelongs(path, size, faults);
        }
    }

    /** Grows the tree anew from the entries, and compares every tile that comes out of it. */
    private Growth regrow(LogTiles tiles, long size, Consumer<Fault> faults, EntryForm form) throws IOException {
        Growth growth = new Growth();
        while (growth.size() < size) {
            Tile bundle = Tile.holding(Tile.ENTRIES, growth.size(), size);
            try {
                for (byte[] entry : tiles.bundle(bundle)) {
                    checkEntry(entry, growth.size(), faults, form);
                    growth.add(entry, (tile, bytes) -> compare(tile, bytes, faults));
                }
            } catch (IOException broken) {
                faults.accept(new Fault(store.where(bundle.path()), said(broken), RESTORE));
                return growth;
            }
        }
        growth.partials((tile, bytes) -> compare(tile, bytes, faults));
        return growth;
    }

    private void checkEntry(byte[] entry, long index, Consumer<Fault> faults, EntryForm form) {
        try {
            form.check(entry);
        } catch (IOException broken) {
            faults.accept(new Fault("entry " + index + " of the log", said(broken), RESTORE));
        }
    }

    private void compare(Tile tile, byte[] expected, Consumer<Fault> faults) {
        String where = store.where(tile.path());
        try {
            if (!Arrays.equals(store.read(tile.path(), LogTiles.MOST_BYTES), expected)) {
                faults.accept(new Fault(where, "it does not fit the entries of the log", RESTORE));
            }
        } catch (IOException broken) {
            faults.accept(new Fault(where, "it cannot be read (" + broken + ")", RESTORE));
        }
    }

    /** Older partial tiles must be beginnings of what is there now; nothing else may lie about. */
    private void checkBelongs(String path, long size, Consumer<Fault> faults) throws IOException {
        Tile tile = Tile.parse(path).orElse(null);
        if (tile == null || !tile.isWithin(size)) {
            faults.accept(new Fault(
                    store.where(path),
                    "no file of the log of this size",
                    "Open the log to append, or remove the file"));
        } else if (tile.width() < Tile.FULL) {
            Tile now = Tile.holding(tile.level(), tile.index() * Tile.FULL, Tile.count(tile.level(), size));
            byte[] older = store.read(path, LogTiles.MOST_BYTES);
            byte[] newer = store.read(now.path(), LogTiles.MOST_BYTES);
            if (!beginsWith(newer, older, tile)) {
                faults.accept(new Fault(store.where(path), "it does not fit the entries of the log", RESTORE));
            }
        }
    }

    private static boolean beginsWith(byte[] newer, byte[] older, Tile tile) {
        int entries = 0;
        for (int at = 0; at + 2 <= older.length; entries++) {
            at += tile.level() == Tile.ENTRIES
                    ? 2 + ((older[at] & 0xff) << 8 | (older[at + 1] & 0xff))
                    : MerkleProof.HASH;
        }
        return entries == tile.width()
                && older.length <= newer.length
                && Arrays.equals(older, 0, older.length, newer, 0, older.length);
    }

    private static String said(IOException broken) {
        return String.valueOf(broken.getMessage()).replaceFirst("\\.$", "");
    }
}
