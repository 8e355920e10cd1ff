package org.jogakbo.keeping.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;

/** Checks the public store in itself: computes from its clippings what its lists and counts should be, and compares. */
final class EditionCheck {
    private final Session session;
    private final List<String> faults = new ArrayList<>();
    private final Tallies expected = new Tallies();
    private final ContentSum sum = new ContentSum(ContentSum.ofNothing());
    private long entries;
    private long parts;

    private EditionCheck(Session session) {
        this.session = session;
    }

    static List<String> faults(Session session) {
        EditionCheck check = new EditionCheck(session);
        session.each("PRAGMA integrity_check", row -> {
            if (!row.getString(1).equals("ok")) {
                check.faults.add("The public store's file is damaged: " + row.getString(1) + ".");
            }
        });
        if (check.faults.isEmpty()) {
            session.each("""
                    SELECT p.clipping, p.path, p.list_key, w.bytes, c.bytes FROM place p
                    LEFT JOIN whole w ON w.id = p.clipping LEFT JOIN card c ON c.id = p.clipping
                    """, check::clipping);
            session.each("SELECT tombstone FROM withdrawn", row -> check.sum.add(row.getBytes(1)));
            Queries.moves(session).forEach(move -> check.moved(move));
            check.counts();
            check.stretches();
        }
        return List.copyOf(check.faults);
    }

    private void clipping(ResultSet row) throws SQLException {
        String path = row.getString(2);
        byte[] whole = row.getBytes(4);
        if (whole == null) {
            faults.add("The public clipping " + path + " is listed but not there.");
            return;
        }
        sum.add(whole);
        try {
            PublicClipping clipping = PublicCodec.clipping(whole);
            Filing filing = Filing.of(clipping);
            expected.count(filing, 1);
            boolean agrees = clipping.path().toString().equals(path)
                    && filing.key().equals(row.getString(3))
                    && Arrays.equals(PublicCodec.encode(clipping.card()), row.getBytes(5));
            refuse(!agrees, "The public clipping " + path + " is filed under another one's address, place or card.");
            filed(row.getLong(1), path, filing);
        } catch (RuntimeException broken) {
            faults.add("The public clipping " + path + " cannot be read back: " + broken.getMessage());
        }
    }

    private void filed(long id, String path, Filing filing) {
        for (String shelf : filing.shelves()) {
            entries++;
            boolean there =
                    session.first("""
                            SELECT 1 FROM shelf_entry e JOIN shelf s ON s.id = e.shelf
                            WHERE s.path = ? AND e.list_key = ? AND e.clipping = ?
                            """, row -> true, shelf, filing.key(), id).isPresent();
            refuse(!there, "The public clipping " + path + " is missing from the list /" + shelf + ".");
        }
        if (filing.series() != null) {
            parts++;
            boolean there = session.first(
                            "SELECT 1 FROM series_part WHERE series = ? AND clipping = ?",
                            row -> true,
                            filing.series(),
                            id)
                    .isPresent();
            refuse(!there, "The public clipping " + path + " is missing from its series.");
        }
    }

    private void moved(Queries.Moved move) {
        sum.add(Queries.move(move.from(), move.to()));
        refuse(
                Queries.listKey(session, move.from()).isPresent()
                        || Queries.listKey(session, move.to()).isEmpty(),
                "The public store leads from " + move.from() + " to " + move.to() + ", where nothing stands.");
    }

    private void counts() {
        refuse(
                !expected.sameAs(Queries.tallies(session, "", "~")),
                "The public store's counts do not fit its clippings.");
        refuse(entries != count("shelf_entry"), "The public store's lists name clippings that do not belong there.");
        refuse(parts != count("series_part"), "The public store's series name clippings that do not belong there.");
        refuse(
                count("place")
                        != session.first("SELECT count(*) FROM whole WHERE length(bytes) > 0", row -> row.getLong(1))
                                .orElse(0L),
                "The public store holds clippings that have no address.");
        refuse(
                !Arrays.equals(sum.bytes(), Queries.contentSum(session)),
                "The public store's content is not what was written: its sum differs.");
    }

    private long count(String table) {
        return session.first("SELECT count(*) FROM " + table, row -> row.getLong(1))
                .orElse(0L);
    }

    /** Each stretch has as many entries as it says, and together they cover their shelf. */
    private void stretches() {
        session.each(
                """
                SELECT s.path, t.size,
                    (SELECT count(*) FROM shelf_entry e WHERE e.shelf = t.shelf AND e.list_key >= t.first_key
                        AND e.list_key < coalesce((SELECT min(n.first_key) FROM stretch n
                            WHERE n.shelf = t.shelf AND n.first_key > t.first_key), char(1114109)))
                FROM stretch t LEFT JOIN shelf s ON s.id = t.shelf
                """,
                row -> refuse(
                        row.getString(1) == null || row.getInt(2) != row.getInt(3),
                        "The list /" + row.getString(1) + " is counted wrongly."));
        session.each("""
                SELECT s.path FROM shelf s
                WHERE s.size <> (SELECT coalesce(sum(t.size), 0) FROM stretch t WHERE t.shelf = s.id)
                """, row -> faults.add("The list /" + row.getString(1) + " is not covered by its counts."));
    }

    private void refuse(boolean wrong, String sentence) {
        if (wrong) {
            faults.add(sentence);
        }
    }
}
