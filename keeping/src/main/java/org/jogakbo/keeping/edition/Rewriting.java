package org.jogakbo.keeping.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.keeping.edition.Queries.Moved;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;
import org.jogakbo.protection.PublicPath;

/** One change of the public store, inside its transaction: withdraw and put as often as needed, then finish. */
final class Rewriting {
    /** What stands at an address already. */
    private static final class Held {
        final long id;
        final byte[] whole;

        Held(long id, byte[] whole) {
            this.id = id;
            this.whole = whole;
        }

        PublicClipping clipping() {
            return PublicCodec.clipping(whole);
        }
    }

    private final Session session;
    private final Stretches stretches;
    private final byte[] salt;
    private final ContentSum sum;
    private final Tallies difference = new Tallies();
    private final Map<String, Long> shelfIds = new HashMap<>();
    private boolean erased;
    private boolean unlisted;

    Rewriting(Session session) {
        this.session = session;
        this.stretches = new Stretches(session);
        this.salt = session.first("SELECT salt FROM edition", row -> row.getBytes(1))
                .orElseThrow();
        this.sum = new ContentSum(Queries.contentSum(session));
    }

    void withdraw(PublicPath path, Instant at) {
        takeOut(path);
        changed(at);
        byte[] tombstone = Queries.tombstone(salt, path);
        if (session.run(
                        "INSERT INTO withdrawn (tombstone, gone_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        tombstone,
                        at.truncatedTo(ChronoUnit.SECONDS).toString())
                == 1) {
            sum.add(tombstone);
        }
    }

    /** As if the address had never been. */
    void vanish(PublicPath path) {
        takeOut(path);
        unmark(path);
    }

    /** Leads on from one address to another. */
    void move(PublicPath from, PublicPath to) {
        takeOut(from);
        unmark(from);
        session.run("INSERT INTO moved (path, target) VALUES (?, ?)", from.toString(), to.toString());
        sum.add(Queries.move(from, to));
    }

    private void takeOut(PublicPath path) {
        held(path).ifPresent(held -> takeOut(path, held, Filing.of(held.clipping())));
        for (Moved move : Queries.moves(session, path)) {
            session.run("DELETE FROM moved WHERE path = ?", move.from().toString());
            sum.remove(Queries.move(move.from(), move.to()));
            // The address is a word, too: every table with words is written anew.
            unlisted = true;
            erased = true;
        }
    }

    private void unmark(PublicPath path) {
        byte[] tombstone = Queries.tombstone(salt, path);
        if (session.run("DELETE FROM withdrawn WHERE tombstone = ?", tombstone) == 1) {
            sum.remove(tombstone);
        }
    }

    /** Feeds forget what was withdrawn long before the last change. */
    private void changed(Instant at) {
        String second = at.truncatedTo(ChronoUnit.SECONDS).toString();
        session.run("UPDATE edition SET changed_at = ? WHERE changed_at < ?", second, second);
    }

    void put(PublicClipping clipping) {
        byte[] whole = PublicCodec.encode(clipping);
        changed(clipping.revised());
        for (Moved move : Queries.movesFrom(session, clipping.path())) {
            session.run("DELETE FROM moved WHERE path = ?", move.from().toString());
            sum.remove(Queries.move(move.from(), move.to()));
        }
        Optional<Held> held = held(clipping.path());
        if (held.isPresent()) {
            replace(held.get(), clipping, whole);
            return;
        }
        unmark(clipping.path());
        putIn(clipping, whole);
    }

    /** Writes the counts; tells whether any text was removed or replaced. */
    boolean finish() {
        Lists.count(session, difference);
        if (unlisted) {
            Lists.writeAnew(session);
        }
        session.run("UPDATE edition SET content_sum = ?", sum.bytes());
        return erased;
    }

    private Optional<Held> held(PublicPath path) {
        return session.first(
                "SELECT w.id, w.bytes FROM place p JOIN whole w ON w.id = p.clipping WHERE p.path = ?",
                row -> new Held(row.getLong(1), row.getBytes(2)),
                path.toString());
    }

    private void replace(Held held, PublicClipping clipping, byte[] whole) {
        PublicClipping before = held.clipping();
        if (Arrays.equals(held.whole, whole) || before.equals(clipping)) {
            return;
        }
        Filing filing = Filing.of(before);
        if (filing.equals(Filing.of(clipping))) {
            relist(filing, clipping.path(), held.id, addTexts(clipping, whole));
            empty(held);
        } else {
            takeOut(clipping.path(), held, filing);
            putIn(clipping, whole);
        }
    }

    private void putIn(PublicClipping clipping, byte[] whole) {
        Filing filing = Filing.of(clipping);
        long id = addTexts(clipping, whole);
        session.run(
                "INSERT INTO place (path, list_key, clipping) VALUES (?, ?, ?)",
                clipping.path().toString(),
                filing.key(),
                id);
        for (String path : filing.shelves()) {
            long shelf = shelfId(path);
            session.run(
                    "INSERT INTO shelf_entry (shelf, list_key, clipping) VALUES (?, ?, ?)", shelf, filing.key(), id);
            stretches.added(shelf, filing.key());
        }
        if (filing.series() != null) {
            session.run("INSERT INTO series_part (series, clipping) VALUES (?, ?)", filing.series(), id);
        }
        difference.count(filing, 1);
    }

    private void takeOut(PublicPath path, Held held, Filing filing) {
        unlisted = true;
        for (String shelfPath : filing.shelves()) {
            long shelf = shelfId(shelfPath);
            session.run("DELETE FROM shelf_entry WHERE shelf = ? AND list_key = ?", shelf, filing.key());
            stretches.removed(shelf, filing.key());
        }
        if (filing.series() != null) {
            session.run("DELETE FROM series_part WHERE series = ? AND clipping = ?", filing.series(), held.id);
        }
        session.run("DELETE FROM place WHERE path = ?", path.toString());
        difference.count(filing, -1);
        empty(held);
    }

    /** The lists now lead to the new text. */
    private void relist(Filing filing, PublicPath path, long from, long to) {
        session.run("UPDATE place SET clipping = ? WHERE path = ?", to, path.toString());
        for (String shelf : filing.shelves()) {
            session.run(
                    "UPDATE shelf_entry SET clipping = ? WHERE shelf = ? AND list_key = ?",
                    to,
                    shelfId(shelf),
                    filing.key());
        }
        if (filing.series() != null) {
            session.run(
                    "UPDATE series_part SET clipping = ? WHERE series = ? AND clipping = ?", to, filing.series(), from);
        }
    }

    private long addTexts(PublicClipping clipping, byte[] whole) {
        long id = session.first("INSERT INTO whole (bytes) VALUES (?) RETURNING id", row -> row.getLong(1), whole)
                .orElseThrow();
        session.run("INSERT INTO card (id, bytes) VALUES (?, ?)", id, PublicCodec.encode(clipping.card()));
        sum.add(whole);
        return id;
    }

    private void empty(Held held) {
        erased = true;
        session.run("UPDATE whole SET bytes = x'' WHERE id = ?", held.id);
        session.run("UPDATE card SET bytes = x'' WHERE id = ?", held.id);
        sum.remove(held.whole);
    }

    private long shelfId(String path) {
        return shelfIds.computeIfAbsent(
                path,
                _ -> Queries.shelf(session, path)
                        .map(Queries.ShelfRow::id)
                        .orElseGet(() ->
                                session.first("""
                                INSERT INTO shelf (path, id, size)
                                VALUES (?, (SELECT coalesce(max(id), 0) + 1 FROM shelf), 0) RETURNING id
                                """, row -> row.getLong(1), path).orElseThrow()));
    }
}
