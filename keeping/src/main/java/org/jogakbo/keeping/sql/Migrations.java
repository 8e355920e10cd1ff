package org.jogakbo.keeping.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.StoreException;

/**
 * The ordered steps that bring a store's tables to the form this program knows. Each step is done once, in one
 * transaction with the row that records it and its SHA-256; a step that was done is never changed, a new one is added.
 * Immutable.
 */
public final class Migrations {
    /** One step: its place from 1, its file's name, its SQL. */
    private record Step(int number, String name, String sql) {
        String checksum() {
            return Digest.of(sql.getBytes(StandardCharsets.UTF_8)).hex();
        }
    }

    private record Done(int number, String checksum) {}

    private final List<Step> steps;

    private Migrations(List<Step> steps) {
        this.steps = steps;
    }

    /** The steps in this order; each is a resource beside the class. */
    public static Migrations of(Class<?> beside, String... names) {
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            steps.add(new Step(steps.size() + 1, name, text(beside, name)));
        }
        return new Migrations(List.copyOf(steps));
    }

    /** Does the steps that are not done yet. */
    public void apply(Session session, Path file) {
        session.script(
                "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)");
        int done = check(session, file);
        for (Step step : steps.subList(done, steps.size())) {
            session.writing(() -> {
                session.script(step.sql());
                return session.run(
                        "INSERT INTO migration (number, name, checksum) VALUES (?, ?, ?)",
                        step.number(),
                        step.name(),
                        step.checksum());
            });
        }
    }

    /** Refuses tables that are older than this program knows, for those who may not write. */
    public void refuseOlder(Session session, Path file) {
        boolean any = session.first("SELECT 1 FROM sqlite_master WHERE name = 'migration'", row -> true)
                .isPresent();
        if (!any || check(session, file) < steps.size()) {
            throw new StoreException(file + " was left unfinished, or by an older version of this program."
                    + " Run an import or publish with this version once, then try again.");
        }
    }

    /** Refuses tables made by other steps than these; tells how many are done. */
    private int check(Session session, Path file) {
        List<Done> done = session.all(
                "SELECT number, checksum FROM migration ORDER BY number",
                row -> new Done(row.getInt(1), row.getString(2)));
        if (done.size() > steps.size()) {
            throw new StoreException(
                    file + " was written by a newer version of this program: its tables have form " + done.size()
                            + ", and this version knows forms up to " + steps.size() + ". Use the newer program.");
        }
        for (int i = 0; i < done.size(); i++) {
            if (done.get(i).number() != i + 1
                    || !done.get(i).checksum().equals(steps.get(i).checksum())) {
                throw new StoreException(file + " was made by an unknown version of this program (step " + (i + 1)
                        + " differs). Use the program that made it.");
            }
        }
        return done.size();
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program's jar is incomplete: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
