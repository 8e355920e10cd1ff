package org.jogakbo.reading.page.candidate;

import java.util.List;
import org.jogakbo.reading.page.map.Spot;

/**
 * One way of seeing where the article's text stands.
 *
 * @param where for people
 * @param roots in the page's order, none within another
 */
public record Candidate(String where, List<Spot> roots) {
    public Candidate {
        roots = List.copyOf(roots);
    }

    /** How much running text it holds. */
    public double weight() {
        return roots.stream().mapToDouble(Spot::weight).sum();
    }

    boolean holds(Spot spot) {
        return roots.stream().anyMatch(spot::isWithin);
    }
}
