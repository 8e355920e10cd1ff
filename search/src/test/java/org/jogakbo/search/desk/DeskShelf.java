package org.jogakbo.search.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Query;
import org.jogakbo.search.Shelf;

/** The desk index for the contract; remembers the keys behind the ids. */
record DeskShelf(DeskIndex index, Map<ClippingId, String> keys) implements Shelf {
    DeskShelf(DeskIndex index) {
        this(index, new HashMap<>());
    }

    @Override
    public void put(List<Clipping> clippings) {
        clippings.forEach(clipping ->
                keys.put(clipping.id(), Objects.requireNonNull(clipping.url()).split("/")[3]));
        index.put(clippings);
    }

    @Override
    public void remove(String key) {
        index.remove(index.ids().stream().filter(id -> key.equals(keys.get(id))).toList());
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
        DeskHits hits = index.find(query);
        return new Answer(
                hits.hits().stream()
                        .map(hit -> new Hit(Objects.requireNonNull(keys.get(hit.id())), hit.title(), hit.snippet()))
                        .toList(),
                hits.total(),
                counts(hits.outlets()),
                counts(hits.categories()),
                counts(hits.years()));
    }

    private static Map<String, Integer> counts(List<DeskHits.Facet> facets) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facets.forEach(facet -> counts.put(facet.key(), facet.count()));
        return counts;
    }

    @Override
    public void close() {
        index.close();
    }
}
