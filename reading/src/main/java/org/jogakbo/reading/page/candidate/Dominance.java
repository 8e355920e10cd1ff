package org.jogakbo.reading.page.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;
import org.jspecify.annotations.Nullable;

/** Density: goes down from the page's root as long as one child holds nearly all of the running text. */
final class Dominance {
    private static final double NEARLY_ALL = 0.75;
    static final Set<String> TEXTUAL =
            Set.of("p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "pre");

    private Dominance() {}

    static Optional<Candidate> find(PageMap map) {
        if (map.spots().isEmpty()) {
            return Optional.empty();
        }
        Spot at = map.spots().getFirst();
        while (true) {
            Spot heavy = heaviestChild(map, at);
            if (heavy == null || heavy.weight() < NEARLY_ALL * at.weight() || TEXTUAL.contains(heavy.tag())) {
                return Optional.of(new Candidate("density of text", List.of(at)));
            }
            at = heavy;
        }
    }

    private static @Nullable Spot heaviestChild(PageMap map, Spot spot) {
        Spot best = null;
        for (int i = spot.order() + 1; i < spot.end(); i = map.spots().get(i).end()) {
            Spot child = map.spots().get(i);
            if (best == null || child.weight() > best.weight()) {
                best = child;
            }
        }
        return best;
    }
}
