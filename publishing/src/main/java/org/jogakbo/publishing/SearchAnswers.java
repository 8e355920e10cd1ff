package org.jogakbo.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jogakbo.clipping.Query;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Hits;
import org.jogakbo.protection.edition.PublicSearch;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.Pager;
import org.jogakbo.publishing.page.Place;
import org.jogakbo.publishing.page.Press;
import org.jogakbo.publishing.page.SearchPage;
import org.jspecify.annotations.Nullable;

/** The search. */
record SearchAnswers(Edition edition, PublicSearch search, SiteSettings settings) {
    /** Deeper pages cost more than they are worth: nobody reads the 2,000th hit. */
    private static final int MOST_PAGES = 100;

    private static final Hits NONE = new Hits(List.of(), 0, List.of(), List.of(), List.of());

    Answer page(Turn turn) {
        if (!settings.search()) {
            return Answer.of(404, Answer.TEXT, new byte[0]);
        }
        Optional<Query> query = query(turn.query());
        if (query.isEmpty()) {
            return Answer.of(400, Answer.TEXT, new byte[0]);
        }
        return Answer.of(200, Answer.HTML, Press.print(page(turn, query.get())));
    }

    private Optional<Query> query(Map<String, String> asked) {
        String year = given(asked, "year");
        String page = given(asked, "page");
        if ((year != null && !year.matches("[0-9]{4}"))
                || (page != null && (!page.matches("[1-9][0-9]{0,2}") || Integer.parseInt(page) > MOST_PAGES))) {
            return Optional.empty();
        }
        return Optional.of(new Query(
                asked.getOrDefault("q", "").strip(),
                given(asked, "outlet"),
                given(asked, "category"),
                year == null ? null : Integer.valueOf(year),
                page == null ? 1 : Integer.parseInt(page),
                settings.pageSize()));
    }

    private static @Nullable String given(Map<String, String> asked, String name) {
        String value = asked.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private SearchPage page(Turn turn, Query query) {
        boolean asked =
                !query.text().isEmpty() || query.outlet() != null || query.category() != null || query.year() != null;
        Hits hits = asked ? search.find(query) : NONE;
        Map<PublicPath, PublicCard> cards = edition
                .cards(hits.hits().stream().map(Hits.Hit::path).toList())
                .stream()
                .collect(Collectors.toMap(PublicCard::path, Function.identity(), (first, _) -> first));
        Place place = Place.of(
                turn.place().tongues(),
                turn.place().language(),
                SearchPage.address(query),
                turn.place().folder());
        int pages = Math.min(MOST_PAGES, Math.max(1, (hits.total() + query.size() - 1) / query.size()));
        Pager pager = Pager.of(Math.min(query.page(), pages), pages, n -> place.to(SearchPage.address(page(query, n))));
        String title = query.text().isEmpty()
                ? turn.words().of("search.title")
                : turn.words().of("search.for", query.text());
        Frame frame = Frame.of(place, turn.masthead(), turn.fabric(), title)
                .between(pager.previous(), pager.next())
                .unindexed();
        return new SearchPage(frame, query, asked, hits, cards, pager);
    }

    private static Query page(Query query, int n) {
        return new Query(query.text(), query.outlet(), query.category(), query.year(), n, query.size());
    }
}
