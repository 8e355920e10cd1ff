package org.jogakbo.search.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Query;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Hits;
import org.jogakbo.search.Clippings;
import org.jogakbo.search.Shelf;

/** The public index for the contract. */
record PublicShelf(PublicIndex index) implements Shelf {
    @Override
    public void put(List<Clipping> clippings) {
        index.put(clippings.stream().map(Clippings::released).toList());
    }

    @Override
    public void remove(String key) {
        List<PublicPath> paths =
                index.paths().stream().filter(path -> path.slug().equals(key)).toList();
        index.remove(paths);
    }

    @Override
    public void commit() {
        index.commit();
    }

    @Override
    public void clear() {
        index.clear();
    }

    @Override
    public Answer find(Query query) {
        Hits hits = index.find(query);
        return new Answer(
                hits.hits().stream()
                        .map(hit -> new Hit(hit.path().slug(), hit.title(), hit.snippet()))
                        .toList(),
                hits.total(),
                counts(hits.outlets()),
                counts(hits.categories()),
                counts(hits.years()));
    }

    private static Map<String, Integer> counts(List<Hits.Facet> facets) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facets.forEach(facet -> counts.put(facet.key(), facet.count()));
        return counts;
    }

    @Override
    public void close() {
        index.close();
    }
}
