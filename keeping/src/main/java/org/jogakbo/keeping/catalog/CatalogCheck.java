package org.jogakbo.keeping.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.sql.Session;
import org.jspecify.annotations.Nullable;

/** Checks the catalog in itself: the file's structure, its references, that everything can be read back and agrees. */
final class CatalogCheck {
    private final Session session;
    private final List<String> faults = new ArrayList<>();

    private CatalogCheck(Session session) {
        this.session = session;
    }

    static List<String> faults(Session session) {
        CatalogCheck check = new CatalogCheck(session);
        check.structure();
        if (check.faults.isEmpty()) {
            check.clippings();
            check.olderVersions();
            check.rest();
        }
        return List.copyOf(check.faults);
    }

    private void structure() {
        session.each("PRAGMA integrity_check", row -> {
            if (!row.getString(1).equals("ok")) {
                faults.add("The catalog's file is damaged: " + row.getString(1) + ".");
            }
        });
        session.each(
                "PRAGMA foreign_key_check",
                row -> faults.add("The catalog's table " + row.getString(1) + " points to a " + row.getString(3)
                        + " that is not there (row " + row.getLong(2) + ")."));
    }

    private void clippings() {
        session.each("SELECT id, version, json FROM clipping ORDER BY id", row -> {
            Clipping clipping = clipping(row);
            if (clipping != null) {
                links(clipping);
            }
            history(row.getString(1), row.getInt(2));
        });
    }

    private void olderVersions() {
        session.each("SELECT clipping, version, json FROM clipping_version", this::clipping);
    }

    private @Nullable Clipping clipping(ResultSet row) throws SQLException {
        String name = "Clipping " + row.getString(1) + ", version " + row.getInt(2);
        try {
            Clipping clipping = ClippingJson.clipping(row.getString(3));
            if (!clipping.id().value().equals(row.getString(1)) || clipping.version() != row.getInt(2)) {
                faults.add(name + ", is filed under another clipping's name.");
            }
            return clipping;
        } catch (RuntimeException broken) {
            faults.add(name + ", cannot be read back: " + broken.getMessage());
            return null;
        }
    }

    private void links(Clipping clipping) {
        Set<Digest> linked = new HashSet<>(session.all(
                "SELECT capture FROM clipping_capture WHERE clipping = ?",
                row -> new Digest(row.getString(1)),
                clipping.id().value()));
        if (!linked.containsAll(clipping.captures())) {
            faults.add("Clipping " + clipping.id() + " is not linked to every capture that it names.");
        }
    }

    private void history(String id, int version) {
        int older = session.first(
                        "SELECT count(*) FROM clipping_version WHERE clipping = ? AND version BETWEEN 1 AND ?",
                        row -> row.getInt(1),
                        id,
                        version - 1)
                .orElse(0);
        if (older != version - 1) {
            faults.add("Clipping " + id + " is at version " + version + " but has " + older + " older versions.");
        }
    }

    private void rest() {
        readable("capture", Rows.CAPTURE, Rows::capture);
        readable("person", Rows.PERSONS, Rows::person);
        readable("ruling", "SELECT ruling, decided_at, decided_by, seen FROM decision", Rows::decision);
        readable("fetch", Rows.FETCHES, Rows::fetch);
        readable("address that was left", Rows.FORMERS, Rows::former);
        readable("standing", Rows.RULED + "WHERE s.clipping IS NOT NULL", Rows::ruled);
    }

    private <T> void readable(String what, String sql, Session.RowReader<T> reader) {
        session.each(sql, row -> {
            try {
                reader.read(row);
            } catch (RuntimeException broken) {
                faults.add("A " + what + " in the catalog cannot be read back: " + broken.getMessage());
            }
        });
    }
}
