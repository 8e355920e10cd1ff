package org.jogakbo.keeping.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;

/**
 * A catalog in memory, for tests and throw-away archives: nothing is durable, and each transaction copies what there
 * is.
 */
public final class MemoryCatalog implements Catalog {
    private final ReentrantLock writing = new ReentrantLock();
    private volatile MemoryState state = new MemoryState();

    @Override
    public <T> T change(Function<Changes, T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A change of the catalog cannot be made within another one");
        }
        writing.lock();
        try {
            MemoryState next = new MemoryState(state);
            T result = work.apply(new MemoryChanges(next));
            next.settings.put(GENERATION, Long.toString(generation() + 1));
            state = next;
            return result;
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Counts counts() {
        MemoryState now = state;
        return new Counts(
                now.captures.size(),
                (int) now.capturesIn(ReadState.PENDING).count(),
                now.refusals.size(),
                now.clippings.size(),
                (int) now.standings.values().stream()
                        .filter(s -> s.path() != null)
                        .count(),
                now.persons.size(),
                now.decisions.values().stream().mapToInt(List::size).sum());
    }

    @Override
    public Optional<Capture> capture(Digest digest) {
        return Optional.ofNullable(state.captures.get(digest));
    }

    @Override
    public Optional<ReadState> state(Digest digest) {
        return Optional.ofNullable(state.states.get(digest));
    }

    @Override
    public void eachCapture(Consumer<Capture> each) {
        state.captures.values().stream().sorted(MemoryState.VAULT_ORDER).forEach(each);
    }

    @Override
    public void eachPending(Consumer<Capture> each) {
        state.capturesIn(ReadState.PENDING).forEach(each);
    }

    @Override
    public Optional<Capture> lastCapture() {
        return state.captures.values().stream().max(MemoryState.VAULT_ORDER);
    }

    @Override
    public void eachRefusal(Consumer<Refusal> each) {
        MemoryState now = state;
        now.capturesIn(ReadState.REFUSED)
                .flatMap(capture -> Optional.ofNullable(now.refusals.get(capture.digest())).stream())
                .forEach(each);
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
    public void eachClipping(Consumer<Ruled> each) {
        MemoryState now = state;
        now.clippings.values().forEach(filed -> each.accept(now.ruled(filed.current())));
    }

    @Override
    public List<Ruled> withSlug(String slug) {
        MemoryState now = state;
        return now.standings.entrySet().stream()
                .filter(entry -> entry.getValue().path() != null)
                .filter(entry ->
                        Objects.requireNonNull(entry.getValue().path()).slug().equals(slug))
                .sorted(Comparator.comparing(
                        entry -> String.valueOf(entry.getValue().path())))
                .flatMap(entry -> now.ruled(entry.getKey()).stream())
                .toList();
    }

    @Override
    public Optional<Ruled> clippingAt(PublicPath path) {
        MemoryState now = state;
        return now.standings.entrySet().stream()
                .filter(entry -> path.equals(entry.getValue().path()))
                .findFirst()
                .flatMap(entry -> now.ruled(entry.getKey()));
    }

    @Override
    public List<Ruled> withdrawn() {
        List<Ruled> found = new ArrayList<>();
        eachClipping(ruled -> {
            if (ruled.ruling() instanceof Ruling.Withdraw) {
                found.add(ruled);
            }
        });
        return List.copyOf(found);
    }

    @Override
    public List<Ruled> formerly(String slugOrPath) {
        MemoryState now = state;
        return now.formers.values().stream()
                .flatMap(List::stream)
                .filter(former -> former.path().slug().equals(slugOrPath)
                        || former.path().toString().equals(slugOrPath))
                .map(Former::clipping)
                .distinct()
                .sorted(Comparator.comparing(ClippingId::value))
                .flatMap(id -> now.ruled(id).stream())
                .toList();
    }

    @Override
    public List<Former> formers(ClippingId id) {
        return state.formers.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparing(Former::at)
                        .thenComparing(former -> former.path().toString()))
                .toList();
    }

    @Override
    public void eachFormer(Consumer<Former> each) {
        state.formers.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Former former) -> former.path().toString())
                        .thenComparing(former -> former.clipping().value()))
                .forEach(each);
    }

    @Override
    public List<Ruled> sharing(ClippingId clipping, Set<Long> prints, int atLeast) {
        MemoryState now = state;
        return now.prints.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(clipping))
                .filter(entry ->
                        prints.stream().filter(entry.getValue()::contains).count() >= atLeast)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(ClippingId::value))
                .flatMap(id -> now.ruled(id).stream())
                .toList();
    }

    @Override
    public List<byte[]> printed(ClippingId clipping) {
        return state.printed(clipping);
    }

    @Override
    public void eachLetters(LettersConsumer each) {
        MemoryState now = state;
        now.clippings.values().forEach(filed -> {
            ClippingId id = filed.current().id();
            Standing standing = now.standings.get(id);
            each.take(id, now.letters.getOrDefault(id, new byte[0]), standing == null ? null : standing.path());
        });
    }

    @Override
    public List<Clipping> versions(ClippingId id) {
        return Optional.ofNullable(state.clippings.get(id.value()))
                .map(MemoryState.Filed::versions)
                .orElse(List.of());
    }

    @Override
    public List<ClippingId> clippingsIn(Digest capture) {
        return state.met.getOrDefault(capture, List.of());
    }

    @Override
    public List<Decision> decisions(ClippingId id) {
        return state.decisions.getOrDefault(id, List.of());
    }

    @Override
    public List<Redacting> redactings() {
        List<Redacting> found = new ArrayList<>();
        new TreeMap<>(state.byClipping()).forEach((id, decided) -> {
            for (int i = 0; i < decided.size(); i++) {
                if (decided.get(i).ruling() instanceof Ruling.Redact
                        || decided.get(i).ruling() instanceof Ruling.Sealed) {
                    found.add(new Redacting(
                            new ClippingId(id), i + 1, decided.get(i).ruling()));
                }
            }
        });
        return found;
    }

    @Override
    public List<KeptPerson> persons() {
        return List.copyOf(state.persons.values());
    }

    @Override
    public Optional<String> setting(String name) {
        return Optional.ofNullable(state.settings.get(name));
    }

    @Override
    public List<Allowance> allowances(ClippingId id) {
        return state.allowances.getOrDefault(id.value(), List.of());
    }

    @Override
    public List<Allowance> allowances() {
        return state.allowances.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Optional<Fetch> fetch(String url) {
        return Optional.ofNullable(state.fetches.get(url));
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
