package org.jogakbo.keeping.log;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one file of hashes or entries (C2SP tlog-tiles, "Merkle Tree" and "Log entries").
 *
 * @param level 0 for leaf hashes, one more for every 256 times as many entries, {@link #ENTRIES} for the entries
 *     themselves
 * @param index of the tile in its level
 * @param width how many hashes or entries it holds: 256 in a full tile, else fewer
 */
record Tile(int level, long index, int width) {
    static final int ENTRIES = -1;
    static final int FULL = 256;

    private static final Pattern PATH =
            Pattern.compile("tile/(entries|0|[1-9]\\d?)/((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** The tile in which this hash or entry stands when its level has so many of them. */
    static Tile holding(int level, long index, long count) {
        long tile = index / FULL;
        return new Tile(level, tile, (int) Math.min(FULL, count - tile * FULL));
    }

    /** Reads what {@link #path()} writes. */
    static Optional<Tile> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String level = matcher.group(1);
        String width = matcher.group(3);
        Tile tile = new Tile(
                level.equals("entries") ? ENTRIES : Integer.parseInt(level),
                Long.parseLong(matcher.group(2).replaceAll("[x/]", "")),
                width == null ? FULL : Integer.parseInt(width));
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** How many hashes or entries a level has in a log of this size. */
    static long count(int level, long size) {
        return level <= 0 ? size : level > 7 ? 0 : size >> (8 * level);
    }

    /** Whether it belongs to a log of this size, or did to it when it was smaller. */
    boolean isWithin(long size) {
        return index * FULL + width <= count(level, size);
    }

    Tile full() {
        return new Tile(level, index, FULL);
    }

    /** Its place below the log's folder or address. */
    String path() {
        String name = String.format(Locale.ROOT, "%03d", index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            name = String.format(Locale.ROOT, "x%03d/", rest % 1000) + name;
        }
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + name + (width == FULL ? "" : ".p/" + width);
    }
}
