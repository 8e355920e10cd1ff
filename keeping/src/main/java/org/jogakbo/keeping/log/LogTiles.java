package org.jogakbo.keeping.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The hashes and entries in the files of a log of one size, and the proofs computed from them. For one thread and one
 * question.
 */
final class LogTiles {
    /** The longest bundle: 256 entries of the greatest length. */
    static final int MOST_BYTES = Tile.FULL * (2 + LogEntry.MOST_BYTES);

    private final TileStore store;
    private final long size;
    private final Map<Tile, byte[]> read = new HashMap<>();

    LogTiles(TileStore store, long size) {
        this.store = store;
        this.size = size;
    }

    /** The hashes of a tile of which the log has at least that width. */
    byte[] hashes(Tile tile) throws IOException {
        byte[] known = read.get(tile);
        if (known == null) {
            byte[] bytes = bytes(tile);
            if (bytes.length < tile.width() * MerkleProof.HASH) {
                throw damaged(tile, "it is too short");
            }
            known = Arrays.copyOf(bytes, tile.width() * MerkleProof.HASH);
            read.put(tile, known);
        }
        return known;
    }

    /** The entries of a bundle. */
    List<byte[]> bundle(Tile tile) throws IOException {
        byte[] bytes = bytes(tile);
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (entries.size() < tile.width()) {
            int length = at + 2 > bytes.length ? -1 : (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
            if (length < 0 || at + 2 + length > bytes.length) {
                throw damaged(tile, "it has fewer entries than it must have");
            }
            entries.add(Arrays.copyOfRange(bytes, at + 2, at + 2 + length));
            at += 2 + length;
        }
        return entries;
    }

    /** The bytes of a bundle with so many entries. */
    byte[] bundleBytes(Tile tile) throws IOException {
        int length = bundle(tile).stream().mapToInt(entry -> 2 + entry.length).sum();
        return Arrays.copyOf(bytes(tile), length);
    }

    byte[] entry(long index) throws IOException {
        if (index < 0 || index >= size) {
            throw new IOException("The log has " + size + " entries, and no entry " + index);
        }
        return bundle(Tile.holding(Tile.ENTRIES, index, size)).get((int) (index % Tile.FULL));
    }

    /** The entries from this index on, bundle by bundle. */
    Stream<byte[]> entries(long from) {
        return LongStream.range(from / Tile.FULL, (size + Tile.FULL - 1) / Tile.FULL)
                .mapToObj(bundle -> Tile.holding(Tile.ENTRIES, bundle * Tile.FULL, size))
                .flatMap(bundle -> {
                    try {
                        return bundle(bundle).stream().skip(Math.max(0, from - bundle.index() * Tile.FULL));
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }

    /** A partial tile may have given way to the full one meanwhile, which begins with it. */
    private byte[] bytes(Tile tile) throws IOException {
        try {
            return store.read(tile.path(), MOST_BYTES);
        } catch (NoSuchFileException missing) {
            if (tile.width() == Tile.FULL) {
                throw damaged(tile, "it is missing");
            }
            return bytes(tile.full());
        }
    }

    private IOException damaged(Tile tile, String what) {
        return new IOException(store.where(tile.path()) + ": " + what + ". Restore it from a backup or a copy.");
    }

    /** RFC 6962, 2.1.1. */
    List<byte[]> inclusion(long index, long of) throws IOException {
        if (index < 0 || index >= of || of > size) {
            throw new IllegalArgumentException("No proof for entry " + index + " in size " + of + " of " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        long low = 0;
        for (long high = of; high - low > 1; ) {
            long split = low + split(high - low);
            if (index < split) {
                proof.addFirst(range(split, high));
                high = split;
            } else {
                proof.addFirst(range(low, split));
                low = split;
            }
        }
        return proof;
    }

    /** RFC 6962, 2.1.2. */
    List<byte[]> consistency(long from, long to) throws IOException {
        if (from <= 0 || from > to || to > size) {
            throw new IllegalArgumentException("No proof from size " + from + " to " + to + " of " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        long low = 0;
        long high = to;
        while (from < high) {
            long split = low + split(high - low);
            if (from <= split) {
                proof.addFirst(range(split, high));
                high = split;
            } else {
                proof.addFirst(range(low, split));
                low = split;
            }
        }
        if (low > 0) {
            proof.addFirst(range(low, high));
        }
        return proof;
    }

    /** The hash over the entries from low to before high, a node of the tree or its right edge. */
    private byte[] range(long low, long high) throws IOException {
        long width = high - low;
        if (Long.bitCount(width) == 1) {
            return node(Long.numberOfTrailingZeros(width), low / width);
        }
        long split = low + split(width);
        return MerkleProof.nodeHash(range(low, split), range(split, high));
    }

    /** The hash of a complete node at this height over the leaves. */
    private byte[] node(int height, long index) throws IOException {
        int level = height / 8;
        int run = 1 << height % 8;
        long first = index * run;
        Tile tile = Tile.holding(level, first, Tile.count(level, size));
        return root(hashes(tile), (int) (first % Tile.FULL), run);
    }

    /** The greatest power of two that is smaller. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }

    /** The root over a run of hashes, whose length is a power of two. */
    static byte[] root(byte[] hashes, int from, int run) {
        if (run == 1) {
            return Arrays.copyOfRange(hashes, from * MerkleProof.HASH, (from + 1) * MerkleProof.HASH);
        }
        return MerkleProof.nodeHash(root(hashes, from, run / 2), root(hashes, from + run / 2, run / 2));
    }
}
