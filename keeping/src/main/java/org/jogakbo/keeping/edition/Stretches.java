package org.jogakbo.keeping.edition;

import java.util.Arrays;
import java.util.List;
import org.jogakbo.keeping.sql.Session;
import org.jspecify.annotations.Nullable;

/**
 * Cuts each shelf into stretches of at most {@value #LONGEST} entries and keeps count of them, so that the n-th entry
 * is found by adding up counts and stepping over part of one stretch, at any depth. A stretch begins at its first key,
 * the first one at the empty text; a first key is always that of an entry that is there, for a key holds the words of
 * an address.
 */
final class Stretches {
    static final int LONGEST = 512;

    private record Stretch(String firstKey, int size) {}

    /** The stretch that an entry belongs to, changed by one. */
    private static final String CHANGE = """
            UPDATE stretch SET size = size + ? WHERE shelf = ? AND first_key =
                (SELECT max(first_key) FROM stretch WHERE shelf = ? AND first_key <= ?)
            RETURNING first_key, size
            """;

    private final Session session;

    Stretches(Session session) {
        this.session = session;
    }

    /** Counts an entry that was added. */
    void added(long shelf, String key) {
        Stretch stretch = change(shelf, key, 1);
        if (stretch == null) {
            insert(shelf, new Stretch("", 1));
        } else if (stretch.size() > LONGEST) {
            split(shelf, stretch);
        }
    }

    /** Counts an entry out that was removed. */
    void removed(long shelf, String key) {
        Stretch stretch = change(shelf, key, -1);
        if (stretch == null) {
            return;
        }
        if (stretch.size() == 0) {
            session.run("DELETE FROM stretch WHERE shelf = ? AND first_key = ?", shelf, stretch.firstKey());
        } else if (stretch.firstKey().equals(key)) {
            session.run("""
                    UPDATE stretch SET first_key =
                        (SELECT min(list_key) FROM shelf_entry WHERE shelf = ? AND list_key > ?)
                    WHERE shelf = ? AND first_key = ?
                    """, shelf, key, shelf, key);
        }
    }

    private @Nullable Stretch change(long shelf, String key, int by) {
        return session.first(CHANGE, row -> new Stretch(row.getString(1), row.getInt(2)), by, shelf, shelf, key)
                .orElse(null);
    }

    private void insert(long shelf, Stretch stretch) {
        session.run(
                "INSERT INTO stretch (shelf, first_key, size) VALUES (?, ?, ?)",
                shelf,
                stretch.firstKey(),
                stretch.size());
    }

    private void split(long shelf, Stretch stretch) {
        int kept = stretch.size() / 2;
        String middle = session.first("""
                        SELECT list_key FROM shelf_entry WHERE shelf = ? AND list_key >= ?
                        ORDER BY list_key LIMIT 1 OFFSET ?
                        """, row -> row.getString(1), shelf, stretch.firstKey(), kept)
                .orElseThrow();
        session.run("UPDATE stretch SET size = ? WHERE shelf = ? AND first_key = ?", kept, shelf, stretch.firstKey());
        insert(shelf, new Stretch(middle, stretch.size() - kept));
    }

    /** Where the stretches of a shelf begin. Immutable. */
    static final class Directory {
        /** The first key of the stretch that holds an entry, and how many entries of the stretch stand before it. */
        record Place(String firstKey, int leaveOut) {}

        private final List<String> firstKeys;
        private final int[] before;

        private Directory(List<Stretch> stretches) {
            firstKeys = stretches.stream().map(Stretch::firstKey).toList();
            before = new int[stretches.size()];
            for (int i = 1; i < before.length; i++) {
                before[i] = before[i - 1] + stretches.get(i - 1).size();
            }
        }

        /**
         * @param entry its number on the shelf, from 0
         */
        Place placeOf(int entry) {
            int found = Arrays.binarySearch(before, entry);
            int stretch = found >= 0 ? found : -found - 2;
            return new Place(firstKeys.get(stretch), entry - before[stretch]);
        }
    }

    static Directory directory(Session session, long shelf) {
        return new Directory(session.all(
                "SELECT first_key, size FROM stretch WHERE shelf = ? ORDER BY first_key",
                row -> new Stretch(row.getString(1), row.getInt(2)),
                shelf));
    }
}
