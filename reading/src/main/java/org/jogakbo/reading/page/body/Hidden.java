package org.jogakbo.reading.page.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jogakbo.reading.page.candidate.Candidate;
import org.jogakbo.reading.page.map.Hints;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Passage;
import org.jogakbo.reading.page.map.Spot;
import org.jsoup.nodes.Element;

/**
 * Text that the page holds but hides until a script shows it. It is the article's when it stands inside what was chosen and is more than
 * what is shown there.
 */
final class Hidden {
    private Hidden() {}

    /** The hidden elements of the candidate that are to be shown; none when they hold less than what is shown. */
    static Set<Element> toReveal(PageMap map, Candidate candidate) {
        Set<Element> revealed = Collections.newSetFromMap(new IdentityHashMap<>());
        double hidden = 0;
        for (Spot root : candidate.roots()) {
            for (int i = root.order(); i < root.end(); ) {
                Spot spot = map.spots().get(i);
                double weight = spot.has(Hints.HIDDEN) ? weight(map, spot) : 0;
                if (weight > 0) {
                    revealed.add(spot.element());
                    hidden += weight;
                    i = spot.end();
                } else {
                    i++;
                }
            }
        }
        return hidden > candidate.weight() ? revealed : Set.of();
    }

    private static double weight(PageMap map, Spot spot) {
        if (spot.has(Hints.BESIDE)) {
            return 0;
        }
        return map.passages().subList(spot.firstPassage(), spot.lastPassage()).stream()
                .mapToDouble(Passage::weight)
                .sum();
    }
}
