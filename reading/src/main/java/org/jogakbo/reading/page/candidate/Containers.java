package org.jogakbo.reading.page.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jogakbo.reading.page.map.Hints;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;

/** Semantics: the elements by which a page itself says where its article is. */
final class Containers {
    static final String ARTICLE_BODY = "itemprop articleBody";

    private Containers() {}

    static List<Candidate> find(PageMap map) {
        List<Candidate> found = new ArrayList<>();
        add(ARTICLE_BODY, map, Containers::isArticleBody, found);
        heaviest(map, spot -> spot.tag().equals("article"))
                .ifPresent(article -> found.add(new Candidate("article element", List.of(article))));
        heaviest(
                        map,
                        spot -> spot.tag().equals("main")
                                || spot.element().attr("role").equals("main"))
                .ifPresent(main -> found.add(new Candidate("main element", List.of(main))));
        return found;
    }

    private static boolean isArticleBody(Spot spot) {
        return spot.has(Hints.BODY) && spot.element().attr("itemprop").equalsIgnoreCase("articleBody");
    }

    /** All that match, outermost only. */
    private static void add(String where, PageMap map, Predicate<Spot> wanted, List<Candidate> found) {
        List<Spot> roots = new ArrayList<>();
        for (int i = 0; i < map.spots().size(); ) {
            Spot spot = map.spots().get(i);
            if (wanted.test(spot) && spot.weight() > 0) {
                roots.add(spot);
                i = spot.end();
            } else {
                i++;
            }
        }
        if (!roots.isEmpty() && roots.size() <= 40) {
            found.add(new Candidate(where, roots));
        }
    }

    private static Optional<Spot> heaviest(PageMap map, Predicate<Spot> wanted) {
        Spot best = null;
        for (Spot spot : map.spots()) {
            if ((best == null || spot.weight() > best.weight()) && spot.weight() > 0 && wanted.test(spot)) {
                best = spot;
            }
        }
        return Optional.ofNullable(best);
    }
}
