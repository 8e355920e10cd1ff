package org.jogakbo.search.desk;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Query;
import org.jogakbo.search.index.ClippingIndex;
import org.jogakbo.search.index.Found;
import org.jogakbo.search.index.IndexUnusable;

/**
 * The index that editors search: every clipping with everything in it. Changes are seen after {@link #commit}. Safe
 * for any thread; see {@link ClippingIndex}.
 *
 * <p>Methods throw {@link IndexUnusable} when the index is locked, damaged or of another version; {@link #clear} and
 * putting everything again mends it.
 */
public final class DeskIndex implements Closeable {
    private final ClippingIndex index;

    private DeskIndex(ClippingIndex index) {
        this.index = index;
    }

    /** The index in a folder, which need not exist yet. The lock is taken with the first change. */
    public static DeskIndex in(Path folder) {
        return new DeskIndex(ClippingIndex.in(folder));
    }

    public static DeskIndex inMemory() {
        return new DeskIndex(ClippingIndex.inMemory());
    }

    /** Adds clippings; each takes the place of its earlier version. */
    public void put(List<Clipping> clippings) {
        index.put(clippings.stream().map(DeskEntry::of).toList());
    }

    public void remove(List<ClippingId> ids) {
        index.remove(ids.stream().map(ClippingId::value).toList());
    }

    public void commit() {
        index.commit();
    }

    /** Deletes everything, even of a damaged index. */
    public void clear() {
        index.clear();
    }

    /** The best hits first. */
    public DeskHits find(Query query) {
        Found found = index.find(query);
        return new DeskHits(
                found.hits().stream().map(DeskIndex::hit).toList(),
                found.total(),
                facets(found.outlets()),
                facets(found.categories()),
                facets(found.years()));
    }

    /** Every clipping in the index, by id. */
    public List<ClippingId> ids() {
        return index.keys().stream().map(ClippingId::new).toList();
    }

    /** Whether it should be built again, because words are found in another way since. */
    public boolean isStale() {
        return index.isStale();
    }

    /** Checks the check sum of every file. */
    public void verify() {
        index.verify();
    }

    private static DeskHits.Hit hit(Found.Hit hit) {
        return new DeskHits.Hit(new ClippingId(hit.key()), hit.score(), hit.title(), hit.snippet());
    }

    private static List<DeskHits.Facet> facets(List<Found.Count> counts) {
        return counts.stream()
                .map(count -> new DeskHits.Facet(count.key(), count.name(), count.count()))
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
