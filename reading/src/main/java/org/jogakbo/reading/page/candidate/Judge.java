package org.jogakbo.reading.page.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;
import org.jsoup.nodes.Element;

/**
 * Chooses between candidates. Each is measured by what would be left of it after pruning: how much of the running text that any of them
 * finds it holds, how little else, how far the others agree with it, and, where linked data gives the text, how well it says the same.
 */
public final class Judge {
    /** A candidate with this share of the most text that any holds holds enough: the rest may be other articles. */
    private static final double ENOUGH = 0.6;

    private static final double NOISE = 0.25;
    private static final double AGREEMENT = 0.3;
    private static final int ECHO = 300;

    private Judge() {}

    /** @param echo of the text that linked data gives, which may be empty */
    public static Verdict choose(PageMap map, Echo echo) {
        return choose(map, candidates(map), echo);
    }

    private static List<Candidate> candidates(PageMap map) {
        List<Candidate> candidates = new ArrayList<>(Containers.find(map));
        Paragraphs.find(map).ifPresent(candidates::add);
        Dominance.find(map).ifPresent(candidates::add);
        return candidates;
    }

    private static Verdict choose(PageMap map, List<Candidate> candidates, Echo echo) {
        if (candidates.isEmpty()) {
            return new Verdict(new Candidate("nowhere", List.of()), 0, "no candidate");
        }
        List<Measure> measures = candidates.stream()
                .map(candidate -> measure(map, candidate, echo))
                .toList();
        double most = measures.stream().mapToDouble(Measure::text).max().orElse(0);
        Measure best = measures.getFirst();
        for (Measure measure : measures) {
            if (value(measure, measures, most) > value(best, measures, most)) {
                best = measure;
            }
        }
        return new Verdict(best.candidate(), 0.5 + 0.45 * agreement(best, measures), Reasons.of(best, measures, most));
    }

    private static double value(Measure measure, List<Measure> all, double most) {
        double cover = most <= 0 ? 1 : Math.min(1, measure.text() / most / ENOUGH);
        double purity = (measure.text() + 1) / (measure.text() + NOISE * measure.noise() + 1);
        double trust =
                switch (measure.candidate().where()) {
                    case Containers.ARTICLE_BODY -> 1.1;
                    case Paragraphs.STRUCTURE -> 1.05;
                    default -> 1;
                };
        return cover * cover * purity * trust * Math.pow(agreement(measure, all), AGREEMENT) * measure.echoed();
    }

    /** Candidates mostly lie within each other, so that their sizes tell how much they share. */
    private static double agreement(Measure measure, List<Measure> all) {
        double sum = 0;
        for (Measure other : all) {
            double more = Math.max(measure.text(), other.text());
            sum += more <= 0 ? 1 : Math.min(measure.text(), other.text()) / more;
        }
        return all.size() == 1 ? 1 : (sum - 1) / (all.size() - 1);
    }

    private static Measure measure(PageMap map, Candidate candidate, Echo echo) {
        Set<Element> pruned = Pruning.of(map, candidate);
        Tally tally = new Tally(echo.letters() >= ECHO ? echo : null);
        for (Spot root : candidate.roots()) {
            int passage = root.firstPassage();
            for (int i = root.order(); i < root.end(); ) {
                Spot spot = map.spots().get(i);
                if (pruned.contains(spot.element())) {
                    tally.add(map, passage, spot.firstPassage());
                    passage = spot.lastPassage();
                    i = spot.end();
                } else {
                    i++;
                }
            }
            tally.add(map, passage, root.lastPassage());
        }
        return tally.measure(candidate);
    }
}
