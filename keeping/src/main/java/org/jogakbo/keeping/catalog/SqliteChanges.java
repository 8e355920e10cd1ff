package org.jogakbo.keeping.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jspecify.annotations.Nullable;

/** The changes of one transaction on the writer's session. */
final class SqliteChanges implements Changes {
    private final Session session;

    SqliteChanges(Session session) {
        this.session = session;
    }

    @Override
    public boolean known(Digest capture) {
        return session.first("SELECT 1 FROM capture WHERE digest = ?", row -> true, capture.hex())
                .isPresent();
    }

    @Override
    public void addCapture(Capture capture) {
        session.run(
                """
                INSERT INTO capture
                (digest, input, url, content_type, captured_at, size, vault_file, vault_offset, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'pending') ON CONFLICT (digest) DO NOTHING
                """,
                capture.digest().hex(),
                capture.input(),
                capture.url(),
                capture.contentType(),
                capture.capturedAt().toString(),
                capture.size(),
                capture.file(),
                capture.offset());
    }

    @Override
    public void relocate(Capture capture) {
        Missing.refuse(!known(capture.digest()), capture.digest());
        session.run(
                "UPDATE capture SET vault_file = ?, vault_offset = ? WHERE digest = ?",
                capture.file(),
                capture.offset(),
                capture.digest().hex());
    }

    @Override
    public void markRead(Digest capture) {
        mark(capture, ReadState.READ);
    }

    @Override
    public void markPending(Digest capture) {
        mark(capture, ReadState.PENDING);
    }

    @Override
    public void markRefused(Digest capture, Refusal refusal) {
        mark(capture, ReadState.REFUSED);
        session.run(
                "INSERT INTO refusal (digest, input, why, remedy) VALUES (?, ?, ?, ?)",
                capture.hex(),
                refusal.input(),
                refusal.why(),
                refusal.remedy());
    }

    private void mark(Digest capture, ReadState state) {
        int marked = session.run("UPDATE capture SET state = ? WHERE digest = ?", state.label(), capture.hex());
        Missing.refuse(marked == 0, capture);
        session.run("DELETE FROM refusal WHERE digest = ?", capture.hex());
    }

    @Override
    public List<Clipping> byUrl(String urlKey) {
        return session.all("SELECT json FROM clipping WHERE url_key = ? ORDER BY id", SqliteChanges::clipping, urlKey);
    }

    @Override
    public List<Clipping> byTitle(String titleKey) {
        return session.all(
                "SELECT json FROM clipping WHERE title_key = ? ORDER BY id", SqliteChanges::clipping, titleKey);
    }

    @Override
    public Optional<Clipping> clipping(ClippingId id) {
        return session.first("SELECT json FROM clipping WHERE id = ?", SqliteChanges::clipping, id.value());
    }

    private static Clipping clipping(ResultSet row) throws SQLException {
        return ClippingJson.clipping(row.getString(1));
    }

    @Override
    public Optional<Ruled> ruled(ClippingId id) {
        return session.first(Rows.RULED + "WHERE c.id = ?", Rows::ruled, id.value());
    }

    @Override
    public void save(Clipping clipping, @Nullable String urlKey, String titleKey) {
        clipping.captures().forEach(capture -> Missing.refuse(!known(capture), capture));
        String id = clipping.id().value();
        String json = ClippingJson.write(clipping);
        if (clipping.version() == 1) {
            insert(clipping, urlKey, titleKey, json);
        } else {
            replace(clipping, urlKey, titleKey, json);
        }
        clipping.captures()
                .forEach(capture -> session.run(
                        "INSERT INTO clipping_capture (clipping, capture) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        id,
                        capture.hex()));
    }

    private void insert(Clipping clipping, @Nullable String urlKey, String titleKey, String json) {
        int inserted = session.run("""
                INSERT INTO clipping (id, version, url_key, title_key, json) VALUES (?, 1, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """, clipping.id().value(), urlKey, titleKey, json);
        if (inserted == 0) {
            throw stale(clipping);
        }
    }

    private void replace(Clipping clipping, @Nullable String urlKey, String titleKey, String json) {
        int kept = session.run("""
                INSERT INTO clipping_version (clipping, version, json)
                SELECT id, version, json FROM clipping WHERE id = ? AND version = ?
                """, clipping.id().value(), clipping.version() - 1);
        if (kept == 0) {
            throw stale(clipping);
        }
        session.run(
                "UPDATE clipping SET version = ?, url_key = ?, title_key = ?, json = ? WHERE id = ?",
                clipping.version(),
                urlKey,
                titleKey,
                json,
                clipping.id().value());
    }

    private StaleClippingException stale(Clipping clipping) {
        int kept = session.first(
                        "SELECT version FROM clipping WHERE id = ?",
                        row -> row.getInt(1),
                        clipping.id().value())
                .orElse(0);
        return new StaleClippingException(clipping, kept);
    }

    @Override
    public void putPrints(ClippingId clipping, Set<Long> prints) {
        Missing.refuse(clipping(clipping).isEmpty(), clipping);
        session.run("""
                INSERT INTO fingerprint (print, clipping) SELECT value, ? FROM json_each(?) WHERE true
                ON CONFLICT DO NOTHING
                """, clipping.value(), prints.toString());
    }

    @Override
    public void putPrinted(ClippingId clipping, Digest capture, byte[] texts) {
        int put = session.run("""
                INSERT INTO printed (clipping, capture, texts)
                SELECT c.id, p.digest, ? FROM clipping c, capture p WHERE c.id = ? AND p.digest = ?
                ON CONFLICT (clipping, capture) DO UPDATE SET texts = excluded.texts
                """, texts, clipping.value(), capture.hex());
        Missing.refuse(put == 0, clipping);
    }

    @Override
    public List<byte[]> printed(ClippingId clipping) {
        return session.all(Rows.PRINTED, row -> row.getBytes(1), clipping.value());
    }

    @Override
    public void putLetters(ClippingId clipping, byte[] letters) {
        int put = session.run("""
                INSERT INTO letters (clipping, runs) SELECT id, ? FROM clipping WHERE id = ?
                ON CONFLICT (clipping) DO UPDATE SET runs = excluded.runs
                """, letters, clipping.value());
        Missing.refuse(put == 0, clipping);
    }

    @Override
    public void rule(ClippingId clipping, Catalog.Decision decision) {
        int ruled = session.run(
                """
                INSERT INTO decision (clipping, number, decided_at, ruling, decided_by, seen)
                SELECT id, 1 + coalesce((SELECT max(number) FROM decision WHERE clipping = id), 0), ?, ?, ?, ?
                FROM clipping WHERE id = ?
                """,
                decision.at().toString(),
                ClippingJson.write(decision.ruling()),
                decision.by(),
                decision.text(),
                clipping.value());
        Missing.refuse(ruled == 0, clipping);
    }

    @Override
    public void reseal(Catalog.Redacting redacting) {
        int resealed = session.run(
                "UPDATE decision SET ruling = ? WHERE clipping = ? AND number = ?",
                ClippingJson.write(redacting.ruling()),
                redacting.clipping().value(),
                redacting.number());
        Missing.refuse(resealed == 0, redacting.clipping());
    }

    @Override
    public void stand(ClippingId clipping, Standing standing) {
        PublicPath path = standing.path();
        int stands = session.run(
                """
                INSERT INTO standing (clipping, path, released, revised, version)
                SELECT id, ?, ?, ?, ? FROM clipping WHERE id = ?
                ON CONFLICT (clipping) DO UPDATE SET path = excluded.path, released = excluded.released,
                    revised = excluded.revised, version = excluded.version
                """,
                path == null ? null : path.toString(),
                standing.released().toString(),
                standing.revised().toString(),
                standing.text(),
                clipping.value());
        Missing.refuse(stands == 0, clipping);
    }

    @Override
    public void unstand(ClippingId clipping) {
        session.run("DELETE FROM standing WHERE clipping = ?", clipping.value());
    }

    @Override
    public void leave(Catalog.Former former) {
        int left = session.run(
                """
                INSERT INTO former (path, clipping, state, left_at) SELECT ?, id, ?, ? FROM clipping WHERE id = ?
                ON CONFLICT (path, clipping) DO UPDATE SET state = excluded.state, left_at = excluded.left_at
                """,
                former.path().toString(),
                former.left().name(),
                former.at().toString(),
                former.clipping().value());
        Missing.refuse(left == 0, former.clipping());
    }

    @Override
    public void forget(ClippingId clipping, PublicPath path) {
        session.run("DELETE FROM former WHERE path = ? AND clipping = ?", path.toString(), clipping.value());
    }

    @Override
    public void allow(ClippingId clipping, Catalog.Allowance allowance) {
        Missing.refuse(clipping(clipping).isEmpty(), clipping);
        session.run(
                """
                INSERT INTO allowance (clipping, number, find, words, allowed_at, allowed_by)
                SELECT ?, 1 + coalesce((SELECT max(number) FROM allowance WHERE clipping = ?), 0), ?, ?, ?, ?
                WHERE true ON CONFLICT DO NOTHING
                """,
                clipping.value(),
                clipping.value(),
                allowance.find(),
                allowance.words(),
                allowance.at().toString(),
                allowance.by());
    }

    @Override
    public long nextPerson() {
        return session.first(
                        "SELECT 1 + max(coalesce((SELECT max(id) FROM person), 0), coalesce((SELECT max(id) FROM person_gone), 0))",
                        row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public void putPerson(KeptPerson person) {
        session.run(
                """
                INSERT INTO person (id, names, level, shown_as, sealed) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE
                SET names = excluded.names, level = excluded.level, shown_as = excluded.shown_as, sealed = excluded.sealed
                """,
                person.id(),
                ClippingJson.write(person.clear()),
                person.level().name(),
                person.as(),
                person.sealed());
    }

    @Override
    public void removePerson(long id) {
        session.run("INSERT INTO person_gone (id) SELECT id FROM person WHERE id = ?", id);
        Missing.refuse(session.run("DELETE FROM person WHERE id = ?", id) == 0, "person " + id);
    }

    @Override
    public void set(String setting, String value) {
        session.run("""
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """, setting, value);
    }

    @Override
    public void fetched(Catalog.Fetch fetch) {
        Missing.refuse(!known(fetch.capture()), fetch.capture());
        session.run(
                """
                INSERT INTO fetch (url, etag, last_modified, capture, fetched_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
                    capture = excluded.capture, fetched_at = excluded.fetched_at
                """,
                fetch.url(),
                fetch.etag(),
                fetch.lastModified(),
                fetch.capture().hex(),
                fetch.at().toString());
    }
}
