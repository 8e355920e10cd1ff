package org.jogakbo.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Collects every match: counts it under its labels and keeps the best. Scores within five percent are as good as each
 * other, and among them the newer comes first, then the key's order decides; so the order does not hang on how the
 * index lies on the disk.
 */
final class Ranking extends SimpleCollector {
    private static final double BAND = Math.log(1.05);

    /** The best first. */
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::band)
            .thenComparingLong(Place::date)
            .reversed()
            .thenComparing(Place::key);

    /** One match that may be shown. */
    record Place(int document, float score, int band, long date, String key) {}

    private final int most;
    private final PriorityQueue<Place> best;
    private final FacetCounts outlets = new FacetCounts(Fields.OUTLET, false);
    private final FacetCounts categories = new FacetCounts(Fields.CATEGORY, true);
    private final FacetCounts years = new FacetCounts(Fields.YEAR, false);
    private int total;
    private int base;
    private @Nullable Scorable scorer;
    private NumericDocValues dates = DocValues.emptyNumeric();
    private BinaryDocValues keys = DocValues.emptyBinary();

    private Ranking(int most) {
        this.most = most;
        this.best = new PriorityQueue<>(Math.max(1, Math.min(most, 1024)), ORDER.reversed());
    }

    /** @param most how many of the best are kept */
    static CollectorManager<Ranking, Ranking> keeping(int most) {
        return new CollectorManager<>() {
            @Override
            public Ranking newCollector() {
                return new Ranking(most);
            }

            @Override
            public Ranking reduce(Collection<Ranking> one) {
                return one.iterator().next();
            }
        };
    }

    int total() {
        return total;
    }

    /** The matches kept, the best first. */
    List<Place> best() {
        List<Place> sorted = new ArrayList<>(best);
        sorted.sort(ORDER);
        return sorted;
    }

    Found found(List<Found.Hit> hits) {
        return new Found(hits, total, outlets.counts(), categories.counts(), years.counts());
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        dates = DocValues.getNumeric(leaf.reader(), Fields.DATE);
        keys = DocValues.getBinary(leaf.reader(), Fields.KEY);
        outlets.next(leaf.reader());
        categories.next(leaf.reader());
        years.next(leaf.reader());
    }

    @Override
    public void setScorer(Scorable leafScorer) {
        scorer = leafScorer;
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        outlets.count(document);
        categories.count(document);
        years.count(document);
        if (most > 0 && scorer != null) {
            rank(document, scorer.score());
        }
    }

    private void rank(int document, float score) throws IOException {
        int band = (int) Math.floor(Math.log(Math.max(score, 1e-6)) / BAND);
        Place worst = best.size() < most ? null : best.peek();
        if (worst != null && band < worst.band()) {
            return;
        }
        long date = dates.advanceExact(document) ? dates.longValue() : 0;
        if (worst != null && band == worst.band() && date < worst.date()) {
            return;
        }
        String key = keys.advanceExact(document) ? keys.binaryValue().utf8ToString() : "";
        Place place = new Place(base + document, score, band, date, key);
        if (worst == null) {
            best.add(place);
        } else if (ORDER.compare(place, worst) < 0) {
            best.poll();
            best.add(place);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
