package org.jogakbo.keeping.edition;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import org.jogakbo.keeping.edition.Queries.ShelfRow;
import org.jogakbo.keeping.edition.Stretches.Directory;
import org.jogakbo.keeping.sql.Migrations;
import org.jogakbo.keeping.sql.Readers;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.keeping.sql.SqliteFile;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.DayTally;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Gone;
import org.jogakbo.protection.edition.Neighbours;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Page;
import org.jogakbo.protection.edition.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * The public store in a SQLite file, for reading: while another process writes it, or from media that cannot be
 * written. Described in {@code docs/formats/edition.md}.
 */
public sealed class SqliteEdition implements Edition, AutoCloseable permits SqlitePublicStore {
    static final Migrations STEPS = Migrations.of(SqliteEdition.class, "1-first.sql", "2-gone.sql", "3-moved.sql");

    private static final String EVERYTHING = new Shelf.Everything().path();

    final Readers readers;
    private volatile Glance glance = new Glance(ContentSum.ofNothing());

    SqliteEdition(SqliteFile file) {
        this.readers = new Readers(file);
    }

    /** Opens an existing store for reading alone. */
    public static SqliteEdition openReadOnly(Path path) {
        SqliteFile file = new SqliteFile(path);
        SqliteEdition edition = new SqliteEdition(file);
        try {
            edition.readers.read(session -> {
                STEPS.refuseOlder(session, file.path());
                return true;
            });
            return edition;
        } catch (RuntimeException refused) {
            edition.close();
            throw refused;
        }
    }

    @Override
    public String stamp() {
        return readers.read(session -> ContentSum.stamp(Queries.contentSum(session)));
    }

    @Override
    public Overview overview() {
        return read((session, at) -> at.overview(session));
    }

    @Override
    public Page<PublicCard> cards(Shelf shelf, int number, int size) {
        int full = Math.max(1, size);
        return read((session, at) -> {
            Optional<ShelfRow> row = Queries.shelf(session, shelf.path());
            int total = row.map(ShelfRow::size).orElse(0);
            long first = (number - 1L) * full;
            boolean empty = row.isEmpty() || first < 0 || first >= total;
            List<PublicCard> cards =
                    empty ? List.of() : cards(session, at, row.get().id(), (int) first, full);
            return new Page<>(cards, number, full, total);
        });
    }

    private static List<PublicCard> cards(Session session, Glance at, long shelf, int first, int size) {
        Directory.Place place = at.directory(session, shelf).placeOf(first);
        return Queries.cards(session, shelf, place.firstKey(), place.leaveOut(), size);
    }

    @Override
    public List<DayTally> days(YearMonth month) {
        String days = Periods.daysOf(month);
        return readers.read(
                session -> Queries.periods(session, days, days + "~").days(month));
    }

    @Override
    public Optional<PublicClipping> find(PublicPath path) {
        return readers.read(session -> Queries.whole(session, path)).map(PublicCodec::clipping);
    }

    @Override
    public boolean withdrawn(PublicPath path) {
        return readers.read(session -> Queries.withdrawn(session, path));
    }

    @Override
    public String id(PublicPath path) {
        return readers.read(session -> Queries.id(Queries.tombstone(session, path)));
    }

    @Override
    public List<Gone> gone(int most) {
        return readers.read(session -> Queries.gone(session, most));
    }

    @Override
    public Optional<PublicPath> moved(PublicPath path) {
        return readers.read(session -> Queries.moved(session, path));
    }

    @Override
    public SortedMap<String, PublicPath> moves() {
        SortedMap<String, PublicPath> moves = new TreeMap<>();
        readers.read(session -> Queries.moves(session))
                .forEach(move -> moves.put(move.from().toString(), move.to()));
        return moves;
    }

    @Override
    public Neighbours neighbours(PublicPath path) {
        return readers.read(session -> {
            Optional<String> key = Queries.listKey(session, path);
            Optional<ShelfRow> everything = Queries.shelf(session, EVERYTHING);
            if (key.isEmpty() || everything.isEmpty()) {
                return new Neighbours(null, null);
            }
            long shelf = everything.get().id();
            return new Neighbours(
                    Queries.before(session, shelf, key.get()).orElse(null),
                    Queries.after(session, shelf, key.get()).orElse(null));
        });
    }

    @Override
    public List<PublicCard> series(String slug) {
        List<PublicCard> parts = readers.read(session -> Queries.series(session, slug));
        return parts.stream().sorted(ListOrder::comparePart).toList();
    }

    @Override
    public List<PublicCard> cards(List<PublicPath> paths) {
        return readers.read(session -> paths.stream()
                .flatMap(path -> Queries.card(session, path).stream())
                .toList());
    }

    /** Reads on one snapshot, with what is known already of its content. */
    private <T> T read(BiFunction<Session, Glance, T> work) {
        return readers.read(session -> {
            byte[] sum = Queries.contentSum(session);
            Glance at = glance;
            if (!at.isOf(sum)) {
                at = new Glance(sum);
                glance = at;
            }
            return work.apply(session, at);
        });
    }

    @Override
    public void close() {
        readers.close();
    }

    /** What was computed from the store while it had this content; thrown away when that changes. Safe for any thread. */
    private static final class Glance {
        private final byte[] contentSum;
        private final ConcurrentMap<Long, Directory> directories = new ConcurrentHashMap<>();
        private volatile @Nullable Overview overview;

        Glance(byte[] contentSum) {
            this.contentSum = contentSum.clone();
        }

        boolean isOf(byte[] sum) {
            return Arrays.equals(contentSum, sum);
        }

        Overview overview(Session session) {
            Overview known = overview;
            if (known == null) {
                known = Queries.tallies(session, Character.toString(Periods.MONTH), Periods.MONTH + "~")
                        .overview();
                overview = known;
            }
            return known;
        }

        Directory directory(Session session, long shelf) {
            Directory known = directories.get(shelf);
            if (known == null) {
                known = Stretches.directory(session, shelf);
                directories.put(shelf, known);
            }
            return known;
        }
    }
}
