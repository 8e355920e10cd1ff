package org.jogakbo.keeping.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Catalog.Former;
import org.jogakbo.keeping.catalog.MemoryState.Filed;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jspecify.annotations.Nullable;

/** The changes of one transaction on its own copy of the state. */
final class MemoryChanges implements Changes {
    private final MemoryState state;

    MemoryChanges(MemoryState state) {
        this.state = state;
    }

    @Override
    public boolean known(Digest capture) {
        return state.captures.containsKey(capture);
    }

    @Override
    public void addCapture(Capture capture) {
        if (state.captures.putIfAbsent(capture.digest(), capture) == null) {
            state.states.put(capture.digest(), ReadState.PENDING);
        }
    }

    @Override
    public void relocate(Capture capture) {
        Missing.refuse(!known(capture.digest()), capture.digest());
        state.captures.put(capture.digest(), capture);
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
        state.refusals.put(capture, refusal);
    }

    private void mark(Digest capture, ReadState to) {
        Missing.refuse(!known(capture), capture);
        state.states.put(capture, to);
        state.refusals.remove(capture);
    }

    @Override
    public List<Clipping> byUrl(String urlKey) {
        return where(filed -> urlKey.equals(filed.urlKey()));
    }

    @Override
    public List<Clipping> byTitle(String titleKey) {
        return where(filed -> titleKey.equals(filed.titleKey()));
    }

    private List<Clipping> where(Predicate<Filed> wanted) {
        return state.clippings.values().stream()
                .filter(wanted)
                .map(Filed::current)
                .toList();
    }

    @Override
    public Optional<Clipping> clipping(ClippingId id) {
        return ruled(id).map(Ruled::clipping);
    }

    @Override
    public Optional<Ruled> ruled(ClippingId id) {
        return state.ruled(id);
    }

    @Override
    public void save(Clipping clipping, @Nullable String urlKey, String titleKey) {
        clipping.captures().forEach(capture -> Missing.refuse(!known(capture), capture));
        Filed filed = state.clippings.get(clipping.id().value());
        List<Clipping> older = filed == null ? List.of() : filed.versions();
        if (clipping.version() != older.size() + 1) {
            throw new StaleClippingException(clipping, older.size());
        }
        state.clippings.put(clipping.id().value(), new Filed(MemoryState.with(older, clipping), urlKey, titleKey));
        for (Digest capture : clipping.captures()) {
            List<ClippingId> before = state.met.getOrDefault(capture, List.of());
            if (!before.contains(clipping.id())) {
                state.met.put(capture, MemoryState.with(before, clipping.id()));
            }
        }
    }

    @Override
    public void putPrints(ClippingId clipping, Set<Long> prints) {
        refuseMissing(clipping);
        state.prints.merge(clipping, Set.copyOf(prints), (before, more) -> {
            Set<Long> all = new HashSet<>(before);
            all.addAll(more);
            return all;
        });
    }

    @Override
    public void putPrinted(ClippingId clipping, Digest capture, byte[] texts) {
        refuseMissing(clipping);
        Missing.refuse(!known(capture), capture);
        Map<Digest, byte[]> all = new LinkedHashMap<>(state.printed.getOrDefault(clipping, Map.of()));
        all.put(capture, texts.clone());
        state.printed.put(clipping, all);
    }

    @Override
    public List<byte[]> printed(ClippingId clipping) {
        return state.printed(clipping);
    }

    @Override
    public void putLetters(ClippingId clipping, byte[] letters) {
        refuseMissing(clipping);
        state.letters.put(clipping, letters.clone());
    }

    @Override
    public void rule(ClippingId clipping, Decision decision) {
        refuseMissing(clipping);
        state.decisions.merge(clipping, List.of(decision), (before, one) -> MemoryState.with(before, one.getFirst()));
    }

    @Override
    public void reseal(Catalog.Redacting redacting) {
        List<Decision> decided = new ArrayList<>(state.decisions.getOrDefault(redacting.clipping(), List.of()));
        Missing.refuse(decided.size() < redacting.number(), redacting.clipping());
        Decision before = decided.get(redacting.number() - 1);
        decided.set(redacting.number() - 1, new Decision(redacting.ruling(), before.at(), before.by(), before.text()));
        state.decisions.put(redacting.clipping(), List.copyOf(decided));
    }

    @Override
    public void stand(ClippingId clipping, Standing standing) {
        refuseMissing(clipping);
        boolean taken = state.standings.entrySet().stream()
                .anyMatch(other -> standing.path() != null
                        && standing.path().equals(other.getValue().path())
                        && !other.getKey().equals(clipping));
        if (taken) {
            throw new StoreException("Another clipping stands at " + standing.path() + " already.");
        }
        state.standings.put(clipping, standing);
    }

    @Override
    public void unstand(ClippingId clipping) {
        state.standings.remove(clipping);
    }

    @Override
    public void leave(Former former) {
        refuseMissing(former.clipping());
        forget(former.clipping(), former.path());
        state.formers.merge(
                former.clipping(), List.of(former), (before, one) -> MemoryState.with(before, one.getFirst()));
    }

    @Override
    public void forget(ClippingId clipping, PublicPath path) {
        state.formers.computeIfPresent(
                clipping,
                (_, all) -> all.stream()
                        .filter(former -> !former.path().equals(path))
                        .toList());
    }

    @Override
    public long nextPerson() {
        return state.lastPerson + 1;
    }

    @Override
    public void putPerson(KeptPerson person) {
        state.persons.put(person.id(), person);
        state.lastPerson = Math.max(state.lastPerson, person.id());
    }

    @Override
    public void removePerson(long id) {
        Missing.refuse(state.persons.remove(id) == null, "person " + id);
    }

    @Override
    public void set(String setting, String value) {
        state.settings.put(setting, value);
    }

    @Override
    public void allow(ClippingId clipping, Catalog.Allowance allowance) {
        refuseMissing(clipping);
        List<Catalog.Allowance> before = state.allowances.getOrDefault(clipping.value(), List.of());
        if (before.stream().noneMatch(one -> one.find().equals(allowance.find()))) {
            state.allowances.put(clipping.value(), MemoryState.with(before, allowance));
        }
    }

    @Override
    public void fetched(Catalog.Fetch fetch) {
        Missing.refuse(!known(fetch.capture()), fetch.capture());
        state.fetches.put(fetch.url(), fetch);
    }

    private void refuseMissing(ClippingId clipping) {
        Missing.refuse(!state.clippings.containsKey(clipping.value()), clipping);
    }
}
