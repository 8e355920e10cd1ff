package org.jogakbo.keeping.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.keeping.sql.Migrations;
import org.jogakbo.keeping.sql.Readers;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.keeping.sql.Session.RowReader;
import org.jogakbo.keeping.sql.SqliteFile;
import org.jogakbo.protection.PublicPath;

/**
 * The catalog in a SQLite file: one writer's session, readers on their own. Described in {@code
 * docs/formats/catalog.md}.
 */
public final class SqliteCatalog implements Catalog {
    private static final Migrations STEPS = Migrations.of(
            SqliteCatalog.class,
            "1-first.sql",
            "2-fetches.sql",
            "3-identities.sql",
            "4-decided-by.sql",
            "5-fingerprints.sql",
            "6-released-text.sql",
            "7-allowances.sql",
            "8-printed.sql");

    private final ReentrantLock writing = new ReentrantLock();
    private final Session writer;
    private final Changes changes;
    private final Readers readers;

    private SqliteCatalog(Session writer, Readers readers) {
        this.writer = writer;
        this.changes = new SqliteChanges(writer);
        this.readers = readers;
    }

    /**
     * Opens the catalog in this file; makes it when there is none. The caller holds the folder's {@link
     * org.jogakbo.keeping.WriterLock}.
     */
    public static SqliteCatalog open(Path path) {
        SqliteFile file = new SqliteFile(path);
        Session writer = file.openWriter();
        try {
            STEPS.apply(writer, file.path());
        } catch (RuntimeException refused) {
            writer.close();
            throw refused;
        }
        return new SqliteCatalog(writer, new Readers(file));
    }

    @Override
    public <T> T change(Function<Changes, T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A change of the catalog cannot be made within another one");
        }
        writing.lock();
        try {
            return writer.writing(() -> {
                T result = work.apply(changes);
                changes.set(GENERATION, Long.toString(generation() + 1));
                return result;
            });
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Counts counts() {
        String sql = """
                SELECT (SELECT count(*) FROM capture), (SELECT count(*) FROM capture WHERE state = 'pending'),
                    (SELECT count(*) FROM refusal), (SELECT count(*) FROM clipping),
                    (SELECT count(*) FROM standing WHERE path IS NOT NULL), (SELECT count(*) FROM person),
                    (SELECT count(*) FROM decision)
                """;
        return first(
                        sql,
                        row -> new Counts(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7)))
                .orElseThrow();
    }

    @Override
    public Optional<Capture> capture(Digest digest) {
        return first(Rows.CAPTURE + "WHERE digest = ?", Rows::capture, digest.hex());
    }

    @Override
    public Optional<ReadState> state(Digest digest) {
        return first(
                "SELECT upper(state) FROM capture WHERE digest = ?",
                row -> ReadState.valueOf(row.getString(1)),
                digest.hex());
    }

    @Override
    public void eachCapture(Consumer<Capture> each) {
        each(Rows.CAPTURE + "ORDER BY vault_file, vault_offset", Rows::capture, each);
    }

    @Override
    public void eachPending(Consumer<Capture> each) {
        each(Rows.CAPTURE + "WHERE state = 'pending' ORDER BY vault_file, vault_offset", Rows::capture, each);
    }

    @Override
    public Optional<Capture> lastCapture() {
        return first(Rows.CAPTURE + "ORDER BY vault_file DESC, vault_offset DESC LIMIT 1", Rows::capture);
    }

    @Override
    public void eachRefusal(Consumer<Refusal> each) {
        each("""
                SELECT r.input, r.why, r.remedy FROM refusal r JOIN capture c ON c.digest = r.digest
                ORDER BY c.vault_file, c.vault_offset
                """, Rows::refusal, each);
    }

    @Override
    public Optional<Clipping> clipping(ClippingId id) {
        return first(
                "SELECT json FROM clipping WHERE id = ?", row -> ClippingJson.clipping(row.getString(1)), id.value());
    }

    @Override
    public Optional<Ruled> ruled(ClippingId id) {
        return first(Rows.RULED + "WHERE c.id = ?", Rows::ruled, id.value());
    }

    @Override
    public void eachClipping(Consumer<Ruled> each) {
        each(Rows.RULED + "ORDER BY c.id", Rows::ruled, each);
    }

    @Override
    public List<Ruled> withSlug(String slug) {
        // substr, for LIKE would read signs in the slug and fold its case.
        return all(
                Rows.RULED + "WHERE substr(s.path, -length(?1)) = ?1 ORDER BY s.path", Rows::ruled, "/" + slug + "/");
    }

    @Override
    public Optional<Ruled> clippingAt(PublicPath path) {
        return first(Rows.RULED + "WHERE s.path = ?", Rows::ruled, path.toString());
    }

    @Override
    public List<Ruled> withdrawn() {
        return all(Rows.RULED + "WHERE d.ruling LIKE '{\"ruling\":\"withdraw\"%' ORDER BY c.id", Rows::ruled);
    }

    @Override
    public List<Ruled> formerly(String slugOrPath) {
        String sql = Rows.RULED + """
                WHERE c.id IN (SELECT clipping FROM former WHERE path = ?1 OR substr(path, -length(?2)) = ?2) ORDER BY c.id
                """;
        // No address holds two slashes: then only the whole of it is meant.
        return all(sql, Rows::ruled, slugOrPath, slugOrPath.indexOf('/') < 0 ? "/" + slugOrPath + "/" : "//");
    }

    @Override
    public List<Former> formers(ClippingId id) {
        return all(Rows.FORMERS + "WHERE clipping = ? ORDER BY left_at, path", Rows::former, id.value());
    }

    @Override
    public void eachFormer(Consumer<Former> each) {
        each(Rows.FORMERS + "ORDER BY path, clipping", Rows::former, each);
    }

    @Override
    public List<Ruled> sharing(ClippingId clipping, Set<Long> prints, int atLeast) {
        String sql = Rows.RULED + """
                WHERE c.id IN (
                    SELECT clipping FROM fingerprint WHERE print IN (SELECT value FROM json_each(?)) AND clipping <> ?
                    GROUP BY clipping HAVING count(*) >= ?)
                ORDER BY c.id
                """;
        return prints.isEmpty() ? List.of() : all(sql, Rows::ruled, prints.toString(), clipping.value(), atLeast);
    }

    @Override
    public List<byte[]> printed(ClippingId clipping) {
        return all(Rows.PRINTED, row -> row.getBytes(1), clipping.value());
    }

    @Override
    public void eachLetters(LettersConsumer each) {
        readers.read(session -> {
            session.each(Rows.LETTERS, row -> Rows.letters(row, each));
            return true;
        });
    }

    @Override
    public List<Clipping> versions(ClippingId id) {
        String sql = """
                SELECT json, version FROM clipping_version WHERE clipping = ?
                UNION ALL SELECT json, version FROM clipping WHERE id = ? ORDER BY 2
                """;
        return all(sql, row -> ClippingJson.clipping(row.getString(1)), id.value(), id.value());
    }

    @Override
    public List<ClippingId> clippingsIn(Digest capture) {
        return all(
                "SELECT clipping FROM clipping_capture WHERE capture = ? ORDER BY rowid",
                row -> new ClippingId(row.getString(1)),
                capture.hex());
    }

    @Override
    public List<Decision> decisions(ClippingId id) {
        return all(
                "SELECT ruling, decided_at, decided_by, seen FROM decision WHERE clipping = ? ORDER BY number",
                Rows::decision,
                id.value());
    }

    @Override
    public List<Redacting> redactings() {
        String sql = """
                SELECT clipping, number, ruling FROM decision
                WHERE ruling LIKE '{"ruling":"redact"%' OR ruling LIKE '{"ruling":"sealed"%' ORDER BY clipping, number
                """;
        return all(sql, Rows::redacting);
    }

    @Override
    public List<KeptPerson> persons() {
        return all(Rows.PERSONS, Rows::person);
    }

    @Override
    public Optional<String> setting(String name) {
        return first("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
    }

    @Override
    public List<Allowance> allowances(ClippingId id) {
        return all(Rows.ALLOWANCES + "WHERE clipping = ? ORDER BY number", Rows::allowance, id.value());
    }

    @Override
    public List<Allowance> allowances() {
        return all(Rows.ALLOWANCES + "ORDER BY clipping, number", Rows::allowance);
    }

    @Override
    public Optional<Fetch> fetch(String url) {
        return first(Rows.FETCHES + "WHERE url = ?", Rows::fetch, url);
    }

    @Override
    public List<String> verify() {
        return readers.read(CatalogCheck::faults);
    }

    private <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
        return readers.read(session -> session.first(sql, reader, arguments));
    }

    private <T> List<T> all(String sql, RowReader<T> reader, Object... arguments) {
        return readers.read(session -> session.all(sql, reader, arguments));
    }

    private <T> void each(String sql, RowReader<T> reader, Consumer<T> each) {
        readers.read(session -> {
            session.each(sql, row -> each.accept(reader.read(row)));
            return true;
        });
    }

    @Override
    public void close() {
        readers.close();
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
