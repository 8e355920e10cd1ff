package org.jogakbo.search.open;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogakbo.clipping.Query;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Hits;
import org.jogakbo.protection.edition.PublicSearch;
import org.jogakbo.search.index.ClippingIndex;
import org.jogakbo.search.index.Found;
import org.jogakbo.search.index.IndexUnusable;

/**
 * The index that the public searches. Changes are seen, here and by servers in other processes, after {@link
 * #commit}; then nothing of what was removed or replaced is left in its files. Safe for any thread; see {@link
 * ClippingIndex}.
 *
 * <p>Methods throw {@link IndexUnusable} when the index is locked, damaged or of another version; {@link #clear} and
 * putting everything again mends it.
 */
public final class PublicIndex implements PublicSearch, Closeable {
    private final ClippingIndex index;

    private PublicIndex(ClippingIndex index) {
        this.index = index;
    }

    /** The index in a folder, which need not exist yet. The lock is taken with the first change. */
    public static PublicIndex in(Path folder) {
        return new PublicIndex(ClippingIndex.in(folder));
    }

    /** For a server: takes no lock, writes nothing, and follows what another process commits. */
    public static PublicIndex readOnly(Path folder) {
        return new PublicIndex(ClippingIndex.readOnly(folder));
    }

    public static PublicIndex inMemory() {
        return new PublicIndex(ClippingIndex.inMemory());
    }

    /** Adds clippings; each takes the place of the one at its address. What is not listed is not found. */
    public void put(List<PublicClipping> clippings) {
        remove(clippings.stream()
                .filter(clipping -> !clipping.listed())
                .map(PublicClipping::path)
                .toList());
        index.put(clippings.stream()
                .filter(PublicClipping::listed)
                .map(PublicEntry::of)
                .toList());
    }

    /** Removes the clippings at these addresses. */
    public void remove(List<PublicPath> paths) {
        index.remove(paths.stream().map(PublicPath::toString).toList());
    }

    public void commit() {
        index.commit();
    }

    /** Deletes everything, even of a damaged index. */
    public void clear() {
        index.clear();
    }

    @Override
    public Hits find(Query query) {
        Found found = index.find(query);
        return new Hits(
                found.hits().stream().flatMap(PublicIndex::hit).toList(),
                found.total(),
                facets(found.outlets()),
                facets(found.categories()),
                facets(found.years()));
    }

    /** The address of every clipping in the index, in order. */
    public List<PublicPath> paths() {
        return index.keys().stream()
                .map(PublicPath::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it should be built again, because words are found in another way since. */
    public boolean isStale() {
        return index.isStale();
    }

    /** Checks the check sum of every file. */
    public void verify() {
        index.verify();
    }

    /** Nothing for a key that damage made unreadable. */
    private static Stream<Hits.Hit> hit(Found.Hit hit) {
        return PublicPath.parse(hit.key()).stream()
                .map(path -> new Hits.Hit(path, hit.score(), hit.title(), hit.snippet()));
    }

    private static List<Hits.Facet> facets(List<Found.Count> counts) {
        return counts.stream()
                .map(count -> new Hits.Facet(count.key(), count.name(), count.count()))
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
