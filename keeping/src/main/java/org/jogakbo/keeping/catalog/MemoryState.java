package org.jogakbo.keeping.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Catalog.Fetch;
import org.jogakbo.keeping.catalog.Catalog.Former;
import org.jogakbo.protection.Standing;
import org.jspecify.annotations.Nullable;

/** Everything a {@link MemoryCatalog} holds after one transaction; copied whole for the next. */
final class MemoryState {
    static final Comparator<Capture> VAULT_ORDER =
            Comparator.comparing(Capture::file).thenComparingLong(Capture::offset);

    /** A clipping's versions, oldest first, and the keys of the last. */
    record Filed(List<Clipping> versions, @Nullable String urlKey, String titleKey) {
        Clipping current() {
            return versions.getLast();
        }
    }

    final Map<Digest, Capture> captures;
    final Map<Digest, ReadState> states;
    final Map<Digest, Refusal> refusals;
    final TreeMap<String, Filed> clippings;
    final Map<Digest, List<ClippingId>> met;
    final Map<ClippingId, List<Decision>> decisions;
    final Map<ClippingId, Set<Long>> prints;
    final Map<ClippingId, Standing> standings;
    final Map<ClippingId, List<Former>> formers;
    final TreeMap<Long, KeptPerson> persons;
    long lastPerson;
    final Map<String, String> settings;
    final Map<String, Fetch> fetches;

    MemoryState() {
        captures = new HashMap<>();
        states = new HashMap<>();
        refusals = new HashMap<>();
        clippings = new TreeMap<>();
        met = new HashMap<>();
        decisions = new HashMap<>();
        prints = new HashMap<>();
        standings = new HashMap<>();
        formers = new HashMap<>();
        persons = new TreeMap<>();
        settings = new HashMap<>();
        fetches = new HashMap<>();
    }

    MemoryState(MemoryState before) {
        captures = new HashMap<>(before.captures);
        states = new HashMap<>(before.states);
        refusals = new HashMap<>(before.refusals);
        clippings = new TreeMap<>(before.clippings);
        met = new HashMap<>(before.met);
        decisions = new HashMap<>(before.decisions);
        prints = new HashMap<>(before.prints);
        standings = new HashMap<>(before.standings);
        formers = new HashMap<>(before.formers);
        persons = new TreeMap<>(before.persons);
        lastPerson = before.lastPerson;
        settings = new HashMap<>(before.settings);
        fetches = new HashMap<>(before.fetches);
    }

    Stream<Capture> capturesIn(ReadState state) {
        return captures.values().stream()
                .filter(capture -> states.get(capture.digest()) == state)
                .sorted(VAULT_ORDER);
    }

    Optional<Ruled> ruled(ClippingId id) {
        return Optional.ofNullable(clippings.get(id.value())).map(filed -> ruled(filed.current()));
    }

    /** The decisions by the text of the clipping's id. */
    Map<String, List<Decision>> byClipping() {
        Map<String, List<Decision>> all = new HashMap<>();
        decisions.forEach((id, decided) -> all.put(id.value(), decided));
        return all;
    }

    Ruled ruled(Clipping clipping) {
        List<Decision> decided = decisions.getOrDefault(clipping.id(), List.of());
        Standing standing = standings.get(clipping.id());
        int released = standing != null
                ? standing.text()
                : decided.isEmpty() ? 0 : decided.getLast().text();
        return new Ruled(
                clipping, decided.isEmpty() ? null : decided.getLast().ruling(), standing, version(clipping, released));
    }

    /** What was released, with every capture in which the clipping was met since. */
    private Clipping version(Clipping current, int version) {
        Filed filed = clippings.get(current.id().value());
        return filed == null || version < 1 || version > filed.versions().size()
                ? current
                : filed.versions().get(version - 1).withCaptures(current.captures());
    }

    /** A new list with one more at its end. */
    static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
