package org.jogakbo.reading.page.body;

import java.util.List;

/**
 * Chooses between candidates: by how much of the page's running text each holds, how little else, and, where linked data gives the
 * text, by agreement with it.
 */
final class Judge {
    private Judge() {}

    static Verdict choose(PageMap map, List<Candidate> candidates, Echo echo) {
        if (candidates.isEmpty()) {
            return new Verdict(new Candidate("nowhere", List.of()), 0);
        }
        Candidate best = candidates.getFirst();
        double bestValue = -1;
        for (Candidate candidate : candidates) {
            double value = value(map, candidate);
            if (value > bestValue) {
                best = candidate;
                bestValue = value;
            }
        }
        return new Verdict(best, 0.8);
    }

    private static double value(PageMap map, Candidate candidate) {
        double held = 0;
        double noise = 0;
        for (Spot root : candidate.roots()) {
            for (Passage passage : map.passages.subList(root.firstPassage, root.lastPassage)) {
                double weight = passage.weight() * ((passage.owner().inherited & Hints.BESIDE) == 0 ? 1 : 0.2);
                held += weight;
                noise += weight > 0 ? 0 : passage.length();
            }
        }
        return held * (held / (held + noise * 0.5));
    }
}
