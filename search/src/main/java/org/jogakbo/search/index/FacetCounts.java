package org.jogakbo.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the matches under each label of one field, segment by segment. */
final class FacetCounts {
    private final String field;
    private final boolean several;
    private final Map<String, Found.Count> sums = new HashMap<>();
    private SortedDocValues one = DocValues.emptySorted();
    private SortedSetDocValues set = DocValues.emptySortedSet();
    private int[] counted = {};

    FacetCounts(String field, boolean several) {
        this.field = field;
        this.several = several;
    }

    void next(LeafReader reader) throws IOException {
        flush();
        if (several) {
            set = DocValues.getSortedSet(reader, field);
            counted = new int[(int) set.getValueCount()];
        } else {
            one = DocValues.getSorted(reader, field);
            counted = new int[one.getValueCount()];
        }
    }

    void count(int document) throws IOException {
        if (!several) {
            if (one.advanceExact(document)) {
                counted[one.ordValue()]++;
            }
        } else if (set.advanceExact(document)) {
            for (int i = set.docValueCount(); i > 0; i--) {
                counted[(int) set.nextOrd()]++;
            }
        }
    }

    /** Most first, then by slug. */
    List<Found.Count> counts() {
        try {
            flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sums.values().stream()
                .sorted(Comparator.comparingInt(Found.Count::count).reversed().thenComparing(Found.Count::key))
                .toList();
    }

    private void flush() throws IOException {
        for (int ord = 0; ord < counted.length; ord++) {
            if (counted[ord] > 0) {
                String value = (several ? set.lookupOrd(ord) : one.lookupOrd(ord)).utf8ToString();
                int seam = value.indexOf(Fields.SEAM);
                Found.Count count = new Found.Count(value.substring(0, seam), value.substring(seam + 1), counted[ord]);
                sums.merge(count.key(), count, FacetCounts::sum);
            }
        }
        counted = new int[0];
    }

    /** Two spellings of one slug: the first in the alphabet is shown, whichever came first. */
    private static Found.Count sum(Found.Count a, Found.Count b) {
        String name = a.name().compareTo(b.name()) <= 0 ? a.name() : b.name();
        return new Found.Count(a.key(), name, a.count() + b.count());
    }
}
