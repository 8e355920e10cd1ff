package org.jogakbo.keeping.sql;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Everything that a SQLite file holds, whatever its tables: for checks that must overlook nothing. */
public final class SqliteTexts {
    private SqliteTexts() {}

    /**
     * Every value of every column of every row.
     *
     * @param each is told the table and the bytes: of a text in UTF-8, of a number as it is printed, of a blob as it is
     */
    public static void each(Path path, BiConsumer<String, byte[]> each) {
        try (Session session = new SqliteFile(path).openReader()) {
            List<String> tables =
                    session.all("SELECT name FROM sqlite_master WHERE type = 'table'", row -> row.getString(1));
            for (String table : tables) {
                session.each("SELECT * FROM \"%s\"".formatted(table.replace("\"", "\"\"")), row -> {
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        Object value = row.getObject(column);
                        if (value != null) {
                            each.accept(
                                    table,
                                    value instanceof byte[] blob
                                            ? blob
                                            : value.toString().getBytes(StandardCharsets.UTF_8));
                        }
                    }
                });
            }
        }
    }
}
