package org.jogakbo.search;

import java.util.List;
import java.util.Map;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Query;
import org.jogakbo.clipping.Snippet;

/** Either index, as the contract sees it: clippings by the keys of the tests. */
public interface Shelf extends AutoCloseable {
    /** One hit. */
    record Hit(String key, Snippet title, Snippet snippet) {}

    /** What was found; counts by slug or year, in order. */
    record Answer(
            List<Hit> hits,
            int total,
            Map<String, Integer> outlets,
            Map<String, Integer> categories,
            Map<String, Integer> years) {
        public List<String> keys() {
            return hits.stream().map(Hit::key).toList();
        }
    }

    void put(List<Clipping> clippings);

    void remove(String key);

    void commit();

    void clear();

    Answer find(Query query);

    @Override
    void close();
}
