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
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Catalog.Former;
import org.jogakbo.keeping.catalog.Catalog.Left;
import org.jogakbo.keeping.edition.EditionChange;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.walk.log.Salts;
import org.jspecify.annotations.Nullable;

/** What is about to change on the public side, and the catalog's word for it. One batch, one thread. */
public final class PublicChange {
    /**
     * A public page that is new, changed, or gone.
     *
     * @param before where it stood, or null
     * @param after where it stands, or null
     */
    public record Page(
            ClippingId clipping,
            @Nullable PublicPath before,
            @Nullable PublicPath after) {}

    final List<PublicClipping> put = new ArrayList<>();
    final Map<ClippingId, PublicPath> paths = new HashMap<>();
    final Map<ClippingId, Decision> decisions = new LinkedHashMap<>();
    final Map<ClippingId, Standing> standings = new LinkedHashMap<>();
    final Set<ClippingId> unstanding = new HashSet<>();
    final List<Former> formers = new ArrayList<>();
    final List<PublicPath> withdrawn = new ArrayList<>();
    final List<PublicPath> vanished = new ArrayList<>();
    final Map<PublicPath, PublicPath> moved = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Page> along = new ArrayList<>();
    private final Set<PublicPath> corrected = new HashSet<>();

    void publish(ClippingId id, PublicClipping clipping, Standing standing) {
        put.add(clipping);
        stand(id, clipping.path(), standing);
        pages.add(new Page(id, null, clipping.path()));
    }

    /** Nothing of it changes but what the private side keeps of it. */
    void stand(ClippingId id, PublicPath path, Standing standing) {
        paths.put(id, path);
        standings.put(id, new Standing(path, standing.released(), standing.revised(), standing.text()));
    }

    /** A new form of what is public; where its address had to change, the old one is left. */
    void correct(ClippingId id, PublicClipping clipping, PublicPath stood, Standing revised) {
        put.add(clipping);
        stand(id, clipping.path(), revised);
        corrected.add(clipping.path());
        pages.add(new Page(id, stood, clipping.path()));
        if (!clipping.path().equals(stood)) {
            vanished.add(stood);
            formers.add(new Former(id, stood, Left.MOVED, revised.revised()));
        }
    }

    /** @param openly whether the address says that something was taken back */
    void withdraw(ClippingId id, PublicPath stood, boolean openly, Instant at) {
        (openly ? withdrawn : vanished).add(stood);
        formers.add(new Former(id, stood, openly ? Left.OPEN : Left.SILENT, at));
        unstanding.add(id);
        pages.add(new Page(id, stood, null));
    }

    /** Where a clipping of this batch stands in public. */
    public Optional<PublicPath> pathOf(ClippingId id) {
        return Optional.ofNullable(paths.get(id));
    }

    /** The public pages that change, in the order of what was asked. */
    public List<Page> pages() {
        return List.copyOf(pages);
    }

    /** Those that change along with it: copies, excerpts and other clippings of the same original. */
    public List<Page> along() {
        return List.copyOf(along);
    }

    boolean isEmpty() {
        return pages.isEmpty()
                && decisions.isEmpty()
                && standings.isEmpty()
                && formers.isEmpty()
                && vanished.isEmpty()
                && moved.isEmpty();
    }

    /** Counts what changes along with it, in a batch of its own. */
    void with(PublicChange other) {
        along.addAll(other.pages);
    }

    /** Clippings that became public, changed, or are gone. */
    public int changed() {
        return pages.size() + along.size();
    }

    EditionChange edition(Instant at) {
        return new EditionChange(put, withdrawn, vanished, moved, at);
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
        for (Page page : pages) {
            PublicPath left = page.before();
            if (left != null && !left.equals(page.after())) {
                before.apply(left)
                        .ifPresent(clipping -> entries.add(salts.entry(LogEntry.Kind.WITHDRAWN, clipping, at)));
            }
        }
        return entries;
    }
}
