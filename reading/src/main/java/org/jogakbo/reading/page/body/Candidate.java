package org.jogakbo.reading.page.body;

import java.util.List;

/**
 * One way of seeing where the article's text stands.
 *
 * @param where for people
 * @param roots in the page's order, none within another
 */
record Candidate(String where, List<Spot> roots) {
    Candidate {
        roots = List.copyOf(roots);
    }

    double weight() {
        return roots.stream().mapToDouble(root -> root.weight).sum();
    }

    boolean holds(Spot spot) {
        return roots.stream().anyMatch(spot::isWithin);
    }
}
