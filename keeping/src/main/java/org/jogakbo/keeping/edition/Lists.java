package org.jogakbo.keeping.edition;

import java.util.List;
import org.jogakbo.keeping.sql.Session;

/**
 * Writes the list tables anew. SQLite's {@code secure_delete} overwrites a row that is removed, but not the copies of it that stayed behind
 * when pages were split or joined earlier; emptying a whole table overwrites every page of it.
 */
final class Lists {
    private static final List<String> TABLES =
            List.of("place", "shelf", "shelf_entry", "stretch", "spelling", "period", "series_part");

    private Lists() {}

    static void writeAnew(Session session) {
        for (String table : TABLES) {
            session.script("CREATE TEMP TABLE kept AS SELECT * FROM %s".formatted(table));
            session.script("DELETE FROM main.%s".formatted(table));
            session.script("INSERT INTO main.%s SELECT * FROM kept ORDER BY 1, 2".formatted(table));
            session.script("DROP TABLE kept");
        }
    }
}
