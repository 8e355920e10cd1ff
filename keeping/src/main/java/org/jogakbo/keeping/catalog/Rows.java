package org.jogakbo.keeping.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Catalog.Fetch;
import org.jogakbo.keeping.catalog.Catalog.Former;
import org.jogakbo.keeping.catalog.Catalog.Left;
import org.jogakbo.keeping.catalog.Catalog.Redacting;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.person.Level;
import org.jspecify.annotations.Nullable;

/** The columns of the catalog's tables as values, and the queries that select them in this order. */
final class Rows {
    static final String CAPTURE =
            "SELECT digest, input, url, content_type, captured_at, size, vault_file, vault_offset FROM capture ";
    static final String PERSONS = "SELECT id, level, shown_as, sealed, names FROM person ORDER BY id";
    static final String ALLOWANCES = "SELECT find, words, allowed_at, allowed_by FROM allowance ";
    static final String FETCHES = "SELECT url, etag, last_modified, capture, fetched_at FROM fetch ";
    static final String FORMERS = "SELECT clipping, path, state, left_at FROM former ";
    static final String RULED = """
            SELECT c.json, d.ruling, s.path, s.released, s.revised, s.version, v.json FROM clipping c
            LEFT JOIN decision d ON d.clipping = c.id
                AND d.number = (SELECT max(l.number) FROM decision l WHERE l.clipping = c.id)
            LEFT JOIN standing s ON s.clipping = c.id
            LEFT JOIN clipping_version v ON v.clipping = c.id AND v.version = coalesce(s.version, d.seen)
            """;

    static final String PRINTED = "SELECT texts FROM printed WHERE clipping = ? ORDER BY capture";
    static final String LETTERS = """
            SELECT c.id, l.runs, s.path FROM clipping c LEFT JOIN letters l ON l.clipping = c.id
            LEFT JOIN standing s ON s.clipping = c.id ORDER BY c.id
            """;

    private Rows() {}

    static void letters(ResultSet row, Catalog.LettersConsumer each) throws SQLException {
        byte[] letters = row.getBytes(2);
        String path = row.getString(3);
        each.take(
                new ClippingId(row.getString(1)),
                letters == null ? new byte[0] : letters,
                path == null ? null : path(path));
    }

    static Capture capture(ResultSet row) throws SQLException {
        return new Capture(
                new Digest(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5)),
                row.getLong(6),
                row.getString(7),
                row.getLong(8));
    }

    static Refusal refusal(ResultSet row) throws SQLException {
        return new Refusal(row.getString(1), row.getString(2), row.getString(3));
    }

    static Ruled ruled(ResultSet row) throws SQLException {
        String ruling = row.getString(2);
        String released = row.getString(7);
        Clipping clipping = ClippingJson.clipping(row.getString(1));
        return new Ruled(
                clipping,
                ruling == null ? null : ClippingJson.ruling(ruling),
                standing(row),
                // With every capture in which the clipping was met since.
                released == null ? clipping : ClippingJson.clipping(released).withCaptures(clipping.captures()));
    }

    private static @Nullable Standing standing(ResultSet row) throws SQLException {
        String released = row.getString(4);
        String path = row.getString(3);
        return released == null
                ? null
                : new Standing(
                        path == null ? null : path(path),
                        Instant.parse(released),
                        Instant.parse(row.getString(5)),
                        row.getInt(6));
    }

    private static PublicPath path(String text) {
        return PublicPath.parse(text)
                .orElseThrow(() -> new StoreException("The catalog holds a public address that is none: " + text
                        + ". Restore the catalog from a backup."));
    }

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                ClippingJson.ruling(row.getString(1)),
                Instant.parse(row.getString(2)),
                row.getString(3),
                row.getInt(4));
    }

    static Former former(ResultSet row) throws SQLException {
        return new Former(
                new ClippingId(row.getString(1)),
                path(row.getString(2)),
                Left.valueOf(row.getString(3)),
                Instant.parse(row.getString(4)));
    }

    static Redacting redacting(ResultSet row) throws SQLException {
        return new Redacting(new ClippingId(row.getString(1)), row.getInt(2), ClippingJson.ruling(row.getString(3)));
    }

    static Catalog.Allowance allowance(ResultSet row) throws SQLException {
        return new Catalog.Allowance(
                row.getString(1), row.getString(2), Instant.parse(row.getString(3)), row.getString(4));
    }

    static Fetch fetch(ResultSet row) throws SQLException {
        return new Fetch(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new Digest(row.getString(4)),
                Instant.parse(row.getString(5)));
    }

    static KeptPerson person(ResultSet row) throws SQLException {
        return new KeptPerson(
                row.getLong(1),
                Level.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                ClippingJson.names(row.getString(5)));
    }
}
