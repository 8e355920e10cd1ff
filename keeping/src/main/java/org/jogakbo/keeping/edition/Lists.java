package org.jogakbo.keeping.edition;

import java.util.List;
import org.jogakbo.keeping.sql.Session;

/** Writes the tables of lists and counts. */
final class Lists {
    private static final List<String> TABLES =
            List.of("place", "shelf", "shelf_entry", "stretch", "spelling", "period", "series_part", "moved");

    private Lists() {}

    /**
     * Writes all of them anew. SQLite's {@code secure_delete} overwrites a row that is removed, but not the copies of it
     * that stayed behind when pages were split or joined earlier; emptying a whole table overwrites every page of it.
     */
    static void writeAnew(Session session) {
        for (String table : TABLES) {
            session.script("CREATE TEMP TABLE kept AS SELECT * FROM %s".formatted(table));
            session.script("DELETE FROM main.%s".formatted(table));
            session.script("INSERT INTO main.%s SELECT * FROM kept ORDER BY 1, 2".formatted(table));
            session.script("DROP TABLE kept");
        }
    }

    /** Adds a difference to the stored counts; what comes to nothing is removed. */
    static void count(Session session, Tallies difference) {
        difference.shelves.forEach((path, by) -> {
            session.run("UPDATE shelf SET size = size + ? WHERE path = ?", by, path);
            if (by < 0) {
                session.run("DELETE FROM shelf WHERE path = ? AND size = 0", path);
            }
        });
        difference.spellings.forEach(
                (spelling, by) -> add(session, "spelling", "shelf", "name", spelling.shelf(), spelling.name(), by));
        difference.slots.forEach(
                (slot, by) -> add(session, "period", "period", "category", slot.period(), slot.category(), by));
    }

    private static void add(
            Session session, String table, String first, String second, String one, String two, int by) {
        session.run("""
                INSERT INTO %s (%s, %s, size) VALUES (?, ?, ?)
                ON CONFLICT (%s, %s) DO UPDATE SET size = size + excluded.size
                """.formatted(table, first, second, first, second), one, two, by);
        if (by < 0) {
            session.run(
                    "DELETE FROM %s WHERE %s = ? AND %s = ? AND size = 0".formatted(table, first, second), one, two);
        }
    }
}
