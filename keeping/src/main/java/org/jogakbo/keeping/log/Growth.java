package org.jogakbo.keeping.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a growing tree: the last, partial tile of every level, from which all that an append writes is
 * computed, and the root. Used to append and, over all entries again, to verify. For one thread.
 */
final class Growth {
    /** Takes a file's bytes. */
    interface Sink {
        void accept(Tile tile, byte[] bytes) throws IOException;
    }

    private final List<Level> levels = new ArrayList<>();
    private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    private long size;
    private boolean grown;

    /** The edge of a log of this size, as its files have it. */
    static Growth resume(LogTiles tiles, long size) throws IOException {
        Growth growth = new Growth();
        growth.size = size;
        for (int level = 0; Tile.count(level, size) > 0; level++) {
            Level edge = growth.level(level);
            long count = Tile.count(level, size);
            edge.index = count / Tile.FULL;
            if (count % Tile.FULL > 0) {
                edge.add(tiles.hashes(Tile.holding(level, count - 1, count)));
            }
            edge.grown = false;
        }
        if (size % Tile.FULL > 0) {
            growth.bundle.write(tiles.bundleBytes(Tile.holding(Tile.ENTRIES, size - 1, size)));
        }
        return growth;
    }

    /** An edge of its own to go on with, to which nothing has grown yet. */
    Growth copy() {
        Growth copy = new Growth();
        for (Level level : levels) {
            Level edge = copy.level(copy.levels.size());
            edge.index = level.index;
            edge.add(level.bytes());
            edge.grown = false;
        }
        copy.bundle.writeBytes(bundle.toByteArray());
        copy.size = size;
        return copy;
    }

    long size() {
        return size;
    }

    /** Adds an entry, and hands out the tiles that it makes full. */
    void add(byte[] entry, Sink full) throws IOException {
        bundle.write(entry.length >> 8);
        bundle.write(entry.length);
        bundle.write(entry);
        grown = true;
        size++;
        if (size % Tile.FULL == 0) {
            full.accept(new Tile(Tile.ENTRIES, size / Tile.FULL - 1, Tile.FULL), bundle.toByteArray());
            bundle.reset();
        }
        addHash(0, MerkleProof.leafHash(entry), full);
    }

    private void addHash(int number, byte[] hash, Sink full) throws IOException {
        Level level = level(number);
        level.add(hash);
        if (level.width() == Tile.FULL) {
            byte[] hashes = level.bytes();
            full.accept(new Tile(number, level.index, Tile.FULL), hashes);
            level.clear();
            addHash(number + 1, LogTiles.root(hashes, 0, Tile.FULL), full);
        }
    }

    /** Hands out the partial tiles that grew. */
    void partials(Sink partial) throws IOException {
        int width = (int) (size % Tile.FULL);
        if (grown && width > 0) {
            partial.accept(new Tile(Tile.ENTRIES, size / Tile.FULL, width), bundle.toByteArray());
        }
        for (int number = 0; number < levels.size(); number++) {
            Level level = levels.get(number);
            if (level.grown && level.width() > 0) {
                partial.accept(new Tile(number, level.index, level.width()), level.bytes());
            }
        }
    }

    /** The root over all entries: the complete subtrees of the edge, folded from the right (RFC 6962, 2.1). */
    byte[] root() {
        byte[] root = null;
        for (Level level : levels) {
            byte[] hashes = level.bytes();
            for (int end = level.width(); end > 0; end -= Integer.lowestOneBit(end)) {
                int run = Integer.lowestOneBit(end);
                byte[] peak = LogTiles.root(hashes, end - run, run);
                root = root == null ? peak : MerkleProof.nodeHash(peak, root);
            }
        }
        return root == null ? MerkleProof.emptyRoot() : root;
    }

    private Level level(int number) {
        while (levels.size() <= number) {
            levels.add(new Level());
        }
        return levels.get(number);
    }

    /** The last tile of a level, not full. */
    private static final class Level {
        private byte[] hashes = new byte[0];
        private long index;
        private boolean grown;

        void add(byte[] more) {
            int length = hashes.length;
            hashes = Arrays.copyOf(hashes, length + more.length);
            System.arraycopy(more, 0, hashes, length, more.length);
            grown = true;
        }

        void clear() {
            hashes = new byte[0];
            index++;
        }

        int width() {
            return hashes.length / MerkleProof.HASH;
        }

        byte[] bytes() {
            return hashes;
        }
    }
}
