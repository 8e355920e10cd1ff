package org.jogakbo.keeping.edition;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.DayTally;
import org.jogakbo.protection.edition.Gone;
import org.jogakbo.protection.edition.Neighbours;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Page;
import org.jogakbo.protection.edition.Shelf;

/** A public store in memory, for tests and throw-away archives: computes each answer anew from all its clippings. */
public final class MemoryEdition implements PublicStore {
    /** A clipping and where it is filed. */
    private record Filed(PublicClipping clipping, Filing filing) {}

    /** One state; {@code inOrder} holds the same clippings as {@code held}. */
    private record State(
            Map<PublicPath, Filed> held,
            List<Filed> inOrder,
            Map<PublicPath, Instant> withdrawn,
            Map<PublicPath, PublicPath> moved,
            Instant changed) {}

    private final byte[] salt;
    private volatile State state = new State(Map.of(), List.of(), Map.of(), Map.of(), Instant.EPOCH);

    /** @param salt as of {@link SqlitePublicStore#open} */
    public MemoryEdition(byte[] salt) {
        this.salt = salt.clone();
    }

    @Override
    public synchronized void apply(EditionChange change) {
        Map<PublicPath, Filed> held = new HashMap<>(state.held());
        Map<PublicPath, Instant> gone = new HashMap<>(state.withdrawn());
        Map<PublicPath, PublicPath> moved = new HashMap<>(state.moved());
        Instant changed = state.changed();
        for (PublicPath path : change.withdrawn()) {
            takeOut(path, held, moved);
            Instant at = change.at().truncatedTo(ChronoUnit.SECONDS);
            gone.putIfAbsent(path, at);
            changed = later(changed, at);
        }
        for (PublicPath path : change.vanished()) {
            takeOut(path, held, moved);
            gone.remove(path);
        }
        for (PublicClipping clipping : change.put()) {
            held.put(clipping.path(), new Filed(clipping, Filing.of(clipping)));
            gone.remove(clipping.path());
            moved.remove(clipping.path());
            changed = later(changed, clipping.revised());
        }
        change.moved().forEach((from, to) -> {
            takeOut(from, held, moved);
            gone.remove(from);
            moved.put(from, to);
        });
        List<Filed> inOrder = held.values().stream()
                .sorted((one, other) -> ListOrder.BYTES.compare(
                        one.filing().key(), other.filing().key()))
                .toList();
        state = new State(held, inOrder, gone, moved, changed);
    }

    private static void takeOut(PublicPath path, Map<PublicPath, Filed> held, Map<PublicPath, PublicPath> moved) {
        held.remove(path);
        moved.remove(path);
        moved.values().removeIf(path::equals);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public String stamp() {
        State now = state;
        ContentSum sum = new ContentSum(ContentSum.ofNothing());
        now.inOrder().forEach(filed -> sum.add(PublicCodec.encode(filed.clipping())));
        now.withdrawn().keySet().forEach(path -> sum.add(Queries.tombstone(salt, path)));
        now.moved().forEach((from, to) -> sum.add(Queries.move(from, to)));
        return ContentSum.stamp(sum.bytes());
    }

    @Override
    public Overview overview() {
        return tallies().overview();
    }

    @Override
    public List<DayTally> days(YearMonth month) {
        return tallies().days(month);
    }

    private Tallies tallies() {
        Tallies tallies = new Tallies();
        state.inOrder().forEach(filed -> tallies.count(filed.filing(), 1));
        return tallies;
    }

    @Override
    public Page<PublicCard> cards(Shelf shelf, int number, int size) {
        int full = Math.max(1, size);
        List<PublicCard> all = state.inOrder().stream()
                .filter(filed -> filed.filing().shelves().contains(shelf.path()))
                .map(filed -> filed.clipping().card())
                .toList();
        long first = (number - 1L) * full;
        List<PublicCard> cards =
                first < 0 ? List.of() : all.stream().skip(first).limit(full).toList();
        return new Page<>(cards, number, full, all.size());
    }

    @Override
    public Optional<PublicClipping> find(PublicPath path) {
        return Optional.ofNullable(state.held().get(path)).map(Filed::clipping);
    }

    @Override
    public boolean withdrawn(PublicPath path) {
        return state.withdrawn().containsKey(path);
    }

    @Override
    public String id(PublicPath path) {
        return Queries.id(Queries.tombstone(salt, path));
    }

    @Override
    public List<Gone> gone(int most) {
        State now = state;
        return now.withdrawn().entrySet().stream()
                .filter(gone -> !gone.getValue().isBefore(Gone.toldSince(now.changed())))
                .map(gone -> new Gone(id(gone.getKey()), gone.getValue()))
                .sorted(Comparator.comparing(Gone::at).reversed().thenComparing(Gone::id))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<PublicPath> moved(PublicPath path) {
        return Optional.ofNullable(state.moved().get(path));
    }

    @Override
    public SortedMap<String, PublicPath> moves() {
        SortedMap<String, PublicPath> moves = new TreeMap<>();
        state.moved().forEach((from, to) -> moves.put(from.toString(), to));
        return moves;
    }

    @Override
    public Neighbours neighbours(PublicPath path) {
        List<PublicCard> all = state.inOrder().stream()
                .map(Filed::clipping)
                .filter(clipping -> clipping.listed() || clipping.path().equals(path))
                .map(PublicClipping::card)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).path().equals(path)) {
                return new Neighbours(i == 0 ? null : all.get(i - 1), i + 1 == all.size() ? null : all.get(i + 1));
            }
        }
        return new Neighbours(null, null);
    }

    @Override
    public List<PublicCard> series(String slug) {
        return state.inOrder().stream()
                .filter(filed -> slug.equals(filed.filing().series()))
                .map(filed -> filed.clipping().card())
                .sorted(ListOrder::comparePart)
                .toList();
    }

    @Override
    public List<PublicCard> cards(List<PublicPath> paths) {
        return paths.stream()
                .flatMap(path -> find(path).stream())
                .map(PublicClipping::card)
                .toList();
    }

    @Override
    public boolean holds(PublicPath path) {
        return state.held().containsKey(path);
    }

    @Override
    public void eachClipping(Consumer<PublicClipping> each) {
        state.inOrder().forEach(filed -> each.accept(filed.clipping()));
    }

    @Override
    public boolean holdsExactly(PublicClipping clipping) {
        return find(clipping.path()).filter(clipping::equals).isPresent();
    }

    @Override
    public boolean forgotten() {
        return true;
    }

    @Override
    public void forget() {
        // Nothing is left behind in memory that could be asked for.
    }

    @Override
    public List<String> verify() {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
