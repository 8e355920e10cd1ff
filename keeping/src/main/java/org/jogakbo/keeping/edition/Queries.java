package org.jogakbo.keeping.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.edition.Filing.Spelling;
import org.jogakbo.keeping.edition.Tallies.Slot;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.keeping.sql.Session.RowReader;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Gone;

/** What is asked of the public store's tables. */
final class Queries {
    /** A shelf's number and how many entries it has. */
    record ShelfRow(long id, int size) {}

    /** An address that leads on to another. */
    record Moved(PublicPath from, PublicPath to) {}

    private static final RowReader<Moved> MOVED = row -> new Moved(path(row.getString(1)), path(row.getString(2)));

    static final RowReader<PublicCard> CARD = row -> PublicCodec.card(row.getBytes(1));
    static final RowReader<PublicClipping> WHOLE = row -> PublicCodec.clipping(row.getBytes(1));

    private Queries() {}

    static byte[] contentSum(Session session) {
        return session.first("SELECT content_sum FROM edition", row -> row.getBytes(1))
                .orElseThrow();
    }

    static Optional<ShelfRow> shelf(Session session, String path) {
        return session.first(
                "SELECT id, size FROM shelf WHERE path = ?", row -> new ShelfRow(row.getLong(1), row.getInt(2)), path);
    }

    /** The cards on a shelf from this key on, the first ones left out. */
    static List<PublicCard> cards(Session session, long shelf, String fromKey, int leaveOut, int size) {
        return session.all("""
                SELECT c.bytes FROM
                    (SELECT list_key, clipping FROM shelf_entry WHERE shelf = ? AND list_key >= ?
                     ORDER BY list_key LIMIT ? OFFSET ?) e
                JOIN card c ON c.id = e.clipping ORDER BY e.list_key
                """, CARD, shelf, fromKey, size, leaveOut);
    }

    static Optional<PublicCard> card(Session session, PublicPath path) {
        return session.first(
                "SELECT c.bytes FROM place p JOIN card c ON c.id = p.clipping WHERE p.path = ?", CARD, path.toString());
    }

    static Optional<byte[]> whole(Session session, PublicPath path) {
        return session.first(
                "SELECT w.bytes FROM place p JOIN whole w ON w.id = p.clipping WHERE p.path = ?",
                row -> row.getBytes(1),
                path.toString());
    }

    static Optional<String> listKey(Session session, PublicPath path) {
        return session.first("SELECT list_key FROM place WHERE path = ?", row -> row.getString(1), path.toString());
    }

    static Optional<PublicCard> before(Session session, long shelf, String key) {
        return session.first("""
                SELECT c.bytes FROM shelf_entry e JOIN card c ON c.id = e.clipping
                WHERE e.shelf = ? AND e.list_key < ? ORDER BY e.list_key DESC LIMIT 1
                """, CARD, shelf, key);
    }

    static Optional<PublicCard> after(Session session, long shelf, String key) {
        return session.first("""
                SELECT c.bytes FROM shelf_entry e JOIN card c ON c.id = e.clipping
                WHERE e.shelf = ? AND e.list_key > ? ORDER BY e.list_key LIMIT 1
                """, CARD, shelf, key);
    }

    static List<PublicCard> series(Session session, String slug) {
        return session.all(
                "SELECT c.bytes FROM series_part s JOIN card c ON c.id = s.clipping WHERE s.series = ?", CARD, slug);
    }

    static boolean withdrawn(Session session, PublicPath path) {
        return session.first(
                        "SELECT 1 FROM withdrawn WHERE tombstone = ?", row -> true, (Object) tombstone(session, path))
                .isPresent();
    }

    static byte[] tombstone(Session session, PublicPath path) {
        byte[] salt = session.first("SELECT salt FROM edition", row -> row.getBytes(1))
                .orElseThrow();
        return tombstone(salt, path);
    }

    /** The name by which feeds call what has this tombstone: half of it, so that it is not the whole key to the table. */
    static String id(byte[] tombstone) {
        return HexFormat.of().formatHex(tombstone, 0, tombstone.length / 2);
    }

    static List<Gone> gone(Session session, int most) {
        Instant changed = session.first("SELECT changed_at FROM edition", row -> Instant.parse(row.getString(1)))
                .orElse(Instant.EPOCH);
        return session.all(
                "SELECT tombstone, gone_at FROM withdrawn WHERE gone_at >= ? ORDER BY gone_at DESC, tombstone LIMIT ?",
                row -> new Gone(id(row.getBytes(1)), Instant.parse(row.getString(2))),
                Gone.toldSince(changed).toString(),
                most);
    }

    static Optional<PublicPath> moved(Session session, PublicPath from) {
        return movesFrom(session, from).stream().map(Moved::to).findFirst();
    }

    static List<Moved> movesFrom(Session session, PublicPath path) {
        return session.all("SELECT path, target FROM moved WHERE path = ?", MOVED, path.toString());
    }

    /** What leads on from this address, or to it. */
    static List<Moved> moves(Session session, PublicPath path) {
        return session.all("SELECT path, target FROM moved WHERE path = ?1 OR target = ?1", MOVED, path.toString());
    }

    static List<Moved> moves(Session session) {
        return session.all("SELECT path, target FROM moved ORDER BY path", MOVED);
    }

    /** As it counts in the content sum. */
    static byte[] move(PublicPath from, PublicPath to) {
        return (from + "\n" + to).getBytes(StandardCharsets.UTF_8);
    }

    private static PublicPath path(String text) {
        return PublicPath.parse(text)
                .orElseThrow(() -> new StoreException(
                        "The public store holds an address that is none: " + text + ". Make it anew: jogakbo rebuild"));
    }

    /** The stored counts: everything but the periods outside of this range, both ends included. */
    static Tallies tallies(Session session, String fromPeriod, String toPeriod) {
        Tallies tallies = periods(session, fromPeriod, toPeriod);
        session.each("SELECT path, size FROM shelf", row -> tallies.shelves.put(row.getString(1), row.getInt(2)));
        session.each(
                "SELECT shelf, name, size FROM spelling",
                row -> tallies.spellings.put(new Spelling(row.getString(1), row.getString(2)), row.getInt(3)));
        return tallies;
    }

    /** The stored counts of these periods alone. */
    static Tallies periods(Session session, String from, String to) {
        Tallies tallies = new Tallies();
        session.each(
                "SELECT period, category, size FROM period WHERE period >= ? AND period <= ?",
                row -> tallies.slots.put(new Slot(row.getString(1), row.getString(2)), row.getInt(3)),
                from,
                to);
        return tallies;
    }

    /**
     * What is kept of an address that was withdrawn: SHA-256 of the edition's salt and the address. The address may hold
     * the very words that are to be forgotten; the salt keeps editions from being compared, but who has the file can
     * still test a guess.
     */
    static byte[] tombstone(byte[] salt, PublicPath path) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(salt);
        return sha256.digest(path.toString().getBytes(StandardCharsets.UTF_8));
    }
}
