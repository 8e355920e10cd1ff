package org.jogakbo.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Where a query matched in a document: read from the offsets in the index, so that nothing is analysed again. */
final class Highlights {
    private final IndexSearcher searcher;
    private final Weight weight;

    Highlights(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    @Nullable
    Matches in(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return weight.matches(leaf, document - leaf.docBase);
    }

    /** The stretches of a field that matched, in order; of two over one another the first and longest. */
    static List<Excerpting.Hit> hits(@Nullable Matches matches, String field, int length) throws IOException {
        MatchesIterator iterator = matches == null ? null : matches.getMatches(field);
        List<Excerpting.Hit> found = new ArrayList<>();
        while (iterator != null && iterator.next()) {
            if (iterator.startOffset() >= 0 && iterator.endOffset() <= length) {
                found.add(new Excerpting.Hit(iterator.startOffset(), iterator.endOffset()));
            }
        }
        found.sort(Comparator.comparingInt(Excerpting.Hit::start)
                .thenComparing(Excerpting.Hit::end, Comparator.reverseOrder()));
        List<Excerpting.Hit> apart = new ArrayList<>();
        for (Excerpting.Hit hit : found) {
            if (hit.end() > hit.start()
                    && (apart.isEmpty() || hit.start() >= apart.getLast().end())) {
                apart.add(hit);
            }
        }
        return apart;
    }
}
