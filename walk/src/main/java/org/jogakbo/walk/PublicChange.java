package org.jogakbo.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;

/** What is about to change on the public side, and the catalog's word for it. One batch, one thread. */
public final class PublicChange {
    final List<PublicClipping> put = new ArrayList<>();
    final List<PublicPath> gone = new ArrayList<>();
    final Map<ClippingId, PublicPath> paths = new HashMap<>();
    final Map<ClippingId, Ruling> rulings = new LinkedHashMap<>();
    final Map<ClippingId, Standing> standings = new LinkedHashMap<>();
    final Set<ClippingId> unstanding = new HashSet<>();
    private int siblings;
    private final Set<PublicPath> corrected = new HashSet<>();

    void publish(ClippingId id, PublicClipping clipping, Standing standing) {
        put.add(clipping);
        paths.put(id, clipping.path());
        standings.put(id, new Standing(clipping.path(), standing.released(), standing.revised()));
    }

    /** A new form of what is public; where its address had to change, the old one is gone. */
    void correct(ClippingId id, Verdict verdict, PublicPath stood, Standing revised) {
        switch (verdict) {
            case Verdict.Passed(PublicClipping clipping) -> {
                publish(id, clipping, revised);
                corrected.add(clipping.path());
                if (!clipping.path().equals(stood)) {
                    gone.add(stood);
                }
            }
            case Verdict.Kept _ -> withdraw(id, stood);
        }
    }

    void withdraw(ClippingId id, PublicPath stood) {
        gone.add(stood);
        unstanding.add(id);
    }

    /** Where a clipping of this batch stands in public. */
    public Optional<PublicPath> pathOf(ClippingId id) {
        return Optional.ofNullable(paths.get(id));
    }

    boolean isEmpty() {
        return put.isEmpty() && gone.isEmpty() && rulings.isEmpty() && unstanding.isEmpty();
    }

    /** Counts what changed along with it, in a batch of its own. */
    void with(PublicChange along) {
        siblings += along.changed();
    }

    /** Clippings that became public, changed, or are gone. */
    public int changed() {
        return put.size() + unstanding.size() + siblings;
    }

    /**
     * The log's entries for this change; made before it is applied.
     *
     * @param before the public form of what is about to go, by address
     */
    List<LogEntry> entries(Salts salts, Instant at, Function<PublicPath, Optional<PublicClipping>> before) {
        List<LogEntry> entries = new ArrayList<>();
        for (PublicClipping clipping : put) {
            LogEntry.Kind kind =
                    corrected.contains(clipping.path()) ? LogEntry.Kind.CORRECTED : LogEntry.Kind.PUBLISHED;
            entries.add(salts.entry(kind, clipping, at));
        }
        for (PublicPath path : gone) {
            before.apply(path).ifPresent(clipping -> entries.add(salts.entry(LogEntry.Kind.WITHDRAWN, clipping, at)));
        }
        return entries;
    }
}
