package org.jogakbo.keeping.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a SQLite file; each statement is prepared once and used again. For one thread at a time.
 *
 * <p>Arguments are bound in order: texts, whole numbers, bytes or null. Every failure is a {@link
 * org.jogakbo.keeping.StoreException}.
 */
public final class Session implements AutoCloseable {
    /** Makes a value of the row at which the result stands. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the row at which the result stands. */
    @FunctionalInterface
    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Runs a statement that changes something; tells how many rows it changed. */
    public int run(String sql, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = prepare(sql);
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            discard(sql);
            throw Failures.explain(file, failed);
        }
    }

    /** The first row, if there is any; the rest is not looked at. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = prepare(sql);
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        } catch (SQLException failed) {
            discard(sql);
            throw Failures.explain(file, failed);
        }
    }

    /** Every row. */
    public <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try {
            PreparedStatement statement = prepare(sql);
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException failed) {
            discard(sql);
            throw Failures.explain(file, failed);
        }
    }

    /** Every row, one by one, without holding them; the visitor may use this session for other statements. */
    public void each(String sql, RowVisitor visitor, @Nullable Object... arguments) {
        // Its own statement: a visitor that asks the same again must not disturb this one.
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException failed) {
            throw Failures.explain(file, failed);
        }
    }

    /** Runs statements that take no arguments and are not worth keeping: schema, pragmas. */
    public void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw Failures.explain(file, failed);
        }
    }

    /** Does the work in one transaction that may write; rolled back when the work throws. */
    public <T> T writing(Supplier<T> work) {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** Does the work on one snapshot. */
    public <T> T reading(Supplier<T> work) {
        return transaction("BEGIN", work);
    }

    private <T> T transaction(String begin, Supplier<T> work) {
        run(begin);
        boolean done = false;
        try {
            T result = work.get();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** Some failures (a full disk) have rolled back already; then there is nothing left to do. */
    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException _) {
            // The first failure is the one to tell.
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** After a failure the driver may take a statement for one that is still running. */
    private void discard(String sql) {
        PreparedStatement failed = prepared.remove(sql);
        try {
            if (failed != null) {
                failed.close();
            }
        } catch (SQLException _) {
            // The first failure is the one to tell.
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException failed) {
            throw Failures.explain(file, failed);
        }
    }
}
