package org.jogakbo.reading.page.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.reading.page.map.Hints;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Passage;
import org.jogakbo.reading.page.map.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Structure: every paragraph speaks for the elements around it, the nearest most; the one spoken for best is the article's, with those
 * of its neighbours that hold text of the same kind.
 *
 * <p>After the idea of arc90's Readability (2009), measured with lengths instead of commas.
 */
final class Paragraphs {
    static final String STRUCTURE = "page structure";
    private static final int LEVELS = 4;

    private final PageMap map;

    /** How much is spoken for each spot, by its order. */
    private final double[] scores;

    private Paragraphs(PageMap map) {
        this.map = map;
        this.scores = new double[map.spots().size()];
    }

    static Optional<Candidate> find(PageMap map) {
        return new Paragraphs(map).find();
    }

    private Optional<Candidate> find() {
        for (Passage passage : map.passages()) {
            speak(passage);
        }
        Spot best = null;
        for (Spot spot : map.spots()) {
            if (score(spot) > 0 && (best == null || rated(spot) > rated(best))) {
                best = spot;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Candidate(STRUCTURE, withNeighbours(best)));
    }

    private double score(Spot spot) {
        return scores[spot.order()];
    }

    private void speak(Passage passage) {
        double weight = passage.weight();
        if (weight <= 0 || (passage.owner().inherited() & (Hints.HIDDEN | Hints.NEIGHBOUR)) != 0) {
            return;
        }
        double voice = 1 + Math.min(weight / 100, 4);
        voice *= (passage.owner().inherited() & Hints.BESIDE) == 0 ? 1 : 0.3;
        Spot spot = Dominance.TEXTUAL.contains(passage.owner().tag())
                ? passage.owner().parent()
                : passage.owner();
        for (int level = 0; level < LEVELS && spot != null; level++, spot = spot.parent()) {
            scores[spot.order()] += voice / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }

    private double rated(Spot spot) {
        double hinted = spot.has(Hints.BODY) ? 1.15 : 1;
        return score(spot) * (1 - spot.linkDensity()) * (spot.has(Hints.BESIDE) ? 0.75 * hinted : hinted);
    }

    private List<Spot> withNeighbours(Spot best) {
        Spot parent = best.parent();
        if (parent == null) {
            return List.of(best);
        }
        List<Spot> roots = new ArrayList<>();
        double enough = Math.max(3, score(best) * 0.2);
        for (int i = parent.order() + 1;
                i < parent.end();
                i = map.spots().get(i).end()) {
            Spot neighbour = map.spots().get(i);
            if (neighbour.equals(best) || isOfTheSameKind(neighbour, best, enough)) {
                roots.add(neighbour);
            }
        }
        return roots;
    }

    private boolean isOfTheSameKind(Spot spot, @Nullable Spot best, double enough) {
        if (best == null || spot.has(Hints.BESIDE) || spot.linkDensity() > 0.25) {
            return false;
        }
        boolean twin = !best.element().className().isEmpty()
                && spot.element().className().equals(best.element().className());
        double score = score(spot) + (twin ? enough / 2 : 0);
        return score >= enough || (spot.tag().equals("p") && spot.weight() > 40);
    }
}
