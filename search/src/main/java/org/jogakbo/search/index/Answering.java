package org.jogakbo.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jogakbo.search.analysis.Words;
import org.jspecify.annotations.Nullable;

/** Answers one query against one state of an index. */
final class Answering {
    /** Nobody leafs further; a deeper page is empty. */
    private static final int DEEPEST = 10_000;

    private static final Set<String> SHOWN = Set.of(Fields.KEY, Fields.TITLE, Fields.BODY, Fields.LANGUAGE);

    private final IndexSearcher searcher;
    private final org.jogakbo.clipping.Query query;
    private final Asking asking;

    Answering(IndexSearcher searcher, Words words, org.jogakbo.clipping.Query query) {
        this.searcher = searcher;
        this.query = query;
        this.asking = new Asking(query.text(), words);
    }

    Found answer() throws IOException {
        int from = (int) Math.min(DEEPEST, (query.page() - 1L) * query.size());
        int most = from + query.size() > DEEPEST ? 0 : from + query.size();
        Query every = asking.query(false);
        Ranking ranking = searcher.search(filtered(every), Ranking.keeping(most));
        if (ranking.total() > 0 || asking.wanted() < 2) {
            return ranking.found(hits(ranking, from, every));
        }
        Query any = asking.query(true);
        ranking = searcher.search(filtered(any), Ranking.keeping(most));
        return ranking.found(hits(ranking, from, any));
    }

    private Query filtered(Query text) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(text, Occur.MUST);
        filter(filtered, Fields.OUTLET, query.outlet());
        filter(filtered, Fields.CATEGORY, query.category());
        filter(filtered, Fields.YEAR, query.year());
        return filtered.build();
    }

    private static void filter(BooleanQuery.Builder filtered, String field, @Nullable Object value) {
        if (value != null) {
            filtered.add(new TermQuery(new Term(field, value.toString())), Occur.FILTER);
        }
    }

    private List<Found.Hit> hits(Ranking ranking, int from, Query text) throws IOException {
        List<Ranking.Place> best = ranking.best();
        List<Found.Hit> hits = new ArrayList<>();
        Highlights highlights = new Highlights(searcher, text);
        StoredFields stored = searcher.storedFields();
        for (Ranking.Place place : best.subList(Math.min(from, best.size()), best.size())) {
            Document document = stored.document(place.document(), SHOWN);
            hits.add(hit(place, document, highlights.in(place.document())));
        }
        return hits;
    }

    private static Found.Hit hit(Ranking.Place place, Document document, @Nullable Matches matches) throws IOException {
        String title = document.get(Fields.TITLE);
        String body = document.get(Fields.BODY);
        return new Found.Hit(
                place.key(),
                place.score(),
                Excerpting.whole(title, Highlights.hits(matches, Fields.TITLE, title.length())),
                Excerpting.best(
                        body, Highlights.hits(matches, Fields.BODY, body.length()), document.get(Fields.LANGUAGE)));
    }
}
