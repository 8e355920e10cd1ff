package org.jogakbo.reading.page.candidate;

import java.util.List;
import java.util.stream.Collectors;

/** Why the judge chose, for people: the candidate, what spoke for it, and the others that were seen. */
final class Reasons {
    private Reasons() {}

    /** @param most the most running text that any candidate holds */
    static String of(Measure best, List<Measure> all, double most) {
        String others = all.stream()
                .filter(measure -> !measure.equals(best))
                .map(measure -> "; also seen: " + measured(measure, most))
                .collect(Collectors.joining());
        return measured(best, most) + "; " + why(best, all) + others;
    }

    private static String measured(Measure measure, double most) {
        long share = most <= 0 ? 0 : Math.round(100 * measure.text() / most);
        return measure.candidate().where() + " (" + share + " % of the text, " + Math.round(measure.noise())
                + " characters beside it)";
    }

    private static String why(Measure best, List<Measure> all) {
        if (all.size() == 1) {
            return "the only candidate";
        }
        if (all.stream().anyMatch(other -> other.echoed() < best.echoed() - 0.1)) {
            return "chosen because it says what the linked data says";
        }
        if (all.stream().allMatch(other -> other.noise() >= best.noise() && other.text() <= best.text())) {
            return "chosen for the most text and the least beside it";
        }
        if (all.stream().allMatch(other -> other.noise() >= best.noise())) {
            return "chosen for the least beside the text";
        }
        return best.candidate().where().equals(Containers.ARTICLE_BODY)
                ? "chosen because the page calls it the article's body"
                : "chosen for the best of both: much text, little beside it";
    }
}
