package org.jogakbo.keeping.edition;

import org.jogakbo.keeping.sql.Session;

/** Adds a difference to the stored counts; what comes to nothing is removed. */
final class Counting {
    private Counting() {}

    static void write(Session session, Tallies difference) {
        difference.shelves.forEach((path, by) -> {
            session.run("UPDATE shelf SET size = size + ? WHERE path = ?", by, path);
            if (by < 0) {
                session.run("DELETE FROM shelf WHERE path = ? AND size = 0", path);
            }
        });
        difference.spellings.forEach((spelling, by) -> add(session, "spelling", "shelf", "name", spelling.shelf(), spelling.name(), by));
        difference.slots.forEach((slot, by) -> add(session, "period", "period", "category", slot.period(), slot.category(), by));
    }

    private static void add(Session session, String table, String first, String second, String one, String two, int by) {
        session.run(
                """
                INSERT INTO %s (%s, %s, size) VALUES (?, ?, ?)
                ON CONFLICT (%s, %s) DO UPDATE SET size = size + excluded.size
                """
                        .formatted(table, first, second, first, second),
                one,
                two,
                by);
        if (by < 0) {
            session.run("DELETE FROM %s WHERE %s = ? AND %s = ? AND size = 0".formatted(table, first, second), one, two);
        }
    }
}
