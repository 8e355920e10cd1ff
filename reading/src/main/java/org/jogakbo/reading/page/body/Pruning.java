package org.jogakbo.reading.page.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Names the elements inside a candidate that are beside the article: each by what was measured in it, a hint being one sign of several. */
final class Pruning {
    private static final Set<String> BOXES =
            Set.of("div", "section", "ul", "ol", "dl", "table", "header", "footer", "aside", "article", "p", "details", "center");

    private final PageMap map;
    private final double whole;
    private final Set<Element> pruned = Collections.newSetFromMap(new IdentityHashMap<>());

    private Pruning(PageMap map, double whole) {
        this.map = map;
        this.whole = whole;
    }

    static Set<Element> of(PageMap map, Candidate candidate) {
        Pruning pruning = new Pruning(map, candidate.weight());
        for (Spot root : candidate.roots()) {
            pruning.prune(root);
        }
        return pruning.pruned;
    }

    private void prune(Spot root) {
        for (int i = root.order + 1; i < root.end; ) {
            Spot spot = map.spots.get(i);
            if (isBeside(spot)) {
                pruned.add(spot.element);
                introduction(spot);
                i = spot.end;
            } else {
                i++;
            }
        }
    }

    /** The heading over something left out goes with it. */
    private void introduction(Spot spot) {
        Element before = spot.element.previousElementSibling();
        if (before != null && before.normalName().matches("h[2-6]")) {
            pruned.add(before);
        }
    }

    private boolean isBeside(Spot spot) {
        double share = whole <= 0 ? 0 : spot.weight / whole;
        return switch (spot.tag) {
            case "nav", "menu" -> true;
            case "aside", "footer" -> share < 0.3;
            case "form", "address", "fieldset" -> share < 0.1;
            default -> BOXES.contains(spot.tag) && (isHinted(spot, share) || isLinks(spot, share));
        };
    }

    private static boolean isLinks(Spot spot, double share) {
        return !spot.tag.equals("p") && share < 0.1 && spot.length > 0 && spot.linkDensity() > 0.6;
    }

    private static boolean isHinted(Spot spot, double share) {
        if (spot.has(Hints.COMMENTS)) {
            return share < 0.4;
        }
        boolean small = spot.length < 250;
        boolean linking = spot.links > 0 && spot.linkDensity() > 0.25;
        boolean controls = spot.controls > 0;
        if (spot.has(Hints.BESIDE)) {
            return share < 0.25 && (small || linking || controls);
        }
        if (spot.has(Hints.META | Hints.BYLINE | Hints.DATE)) {
            return share < 0.1 && small;
        }
        return false;
    }
}
