package org.jogakbo.reading.page.candidate;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.page.map.Hints;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;
import org.jsoup.nodes.Element;

/** Names the elements inside a candidate that are beside the article: each by what was measured in it, a hint being one sign of several. */
public final class Pruning {
    private static final SelectorList CONTROLS = SelectorList.of("form, input, select");
    private static final Set<String> BOXES = Set.of(
            "div", "section", "ul", "ol", "dl", "table", "header", "footer", "aside", "article", "p", "details",
            "center");

    private static final int SMALL = 250;
    private static final int CAPTION = 600;
    private static final int LABEL = 100;
    private static final int EMBED = 50;

    private final PageMap map;
    private final double whole;
    private final Set<Element> pruned = Collections.newSetFromMap(new IdentityHashMap<>());

    private Pruning(PageMap map, Candidate candidate) {
        this.map = map;
        this.whole = candidate.weight();
    }

    /** The elements that are left out, by identity; what lies within one is left out with it. */
    public static Set<Element> of(PageMap map, Candidate candidate) {
        Pruning pruning = new Pruning(map, candidate);
        for (Spot root : candidate.roots()) {
            pruning.prune(root);
        }
        return pruning.pruned;
    }

    private void prune(Spot root) {
        for (int i = root.order() + 1; i < root.end(); ) {
            Spot spot = map.spots().get(i);
            if (isBeside(spot)) {
                pruned.add(spot.element());
                introduction(spot);
                i = spot.end();
            } else {
                i++;
            }
        }
    }

    /** The heading over a list of links goes with it. */
    private void introduction(Spot spot) {
        if (spot.linkDensity() < 0.3) {
            return;
        }
        Element before = spot.element().previousElementSibling();
        if (before != null && before.normalName().matches("h[2-6]")) {
            pruned.add(before);
        }
    }

    private boolean isBeside(Spot spot) {
        if (spot.has(Hints.HIDDEN | Hints.NEIGHBOUR)) {
            return true;
        }
        double share = whole <= 0 ? 0 : spot.weight() / whole;
        return switch (spot.tag()) {
            case "nav", "menu" -> true;
            case "aside", "footer" -> share < 0.3;
            case "form", "address", "fieldset" -> share < 0.1;
            case "h1" -> false;
            default ->
                BOXES.contains(spot.tag())
                        && (isHinted(spot, share)
                                || isLinks(spot, share)
                                || isUnderPicture(spot)
                                || isForm(spot, share));
        };
    }

    private static boolean isLinks(Spot spot, double share) {
        return !spot.tag().equals("p") && share < 0.1 && spot.length() > 0 && spot.linkDensity() > 0.5;
    }

    /** A few words around a field and a button: letters to sign up for, polls, searches. */
    private static boolean isForm(Spot spot, double share) {
        return spot.controls() > 1
                && share < 0.1
                && spot.length() > 0
                && spot.length() < SMALL
                && !spot.tag().equals("p")
                && spot.images() == 0
                && CONTROLS.isIn(spot.element());
    }

    private boolean isHinted(Spot spot, double share) {
        if (spot.has(Hints.COMMENTS)) {
            return share < 0.4;
        }
        boolean small = spot.length() < SMALL;
        boolean linking = spot.links() > 0 && spot.linkDensity() > 0.25;
        if (spot.has(Hints.SHARE) && isQuoting(spot)) {
            return false;
        }
        if (spot.has(Hints.ADVERT) && !spot.has(Hints.BESIDE & ~Hints.ADVERT)) {
            return share < 0.25 && (spot.length() < LABEL || linking || spot.controls() > 0);
        }
        if (spot.has(Hints.BESIDE)) {
            return share < 0.25 && (small || linking || spot.controls() > 0 || spot.has(Hints.WALL));
        }
        if (spot.has(Hints.CAPTION) && share < 0.1) {
            return spot.length() < SMALL || (spot.length() < CAPTION && isByPicture(spot));
        }
        return spot.has(Hints.META | Hints.BYLINE | Hints.DATE) && share < 0.1 && small;
    }

    /** But for a credit or a button. */
    private static boolean isAlone(Spot spot, Spot box) {
        return box.length() <= spot.length() + LABEL && box.lastPassage() - box.firstPassage() <= 3;
    }

    /** Posts of social media are quoted in articles, and are shared by buttons. */
    private boolean isQuoting(Spot spot) {
        for (int i = spot.order(); i < Math.min(spot.end(), spot.order() + EMBED); i++) {
            if (map.spots().get(i).tag().equals("blockquote")) {
                return true;
            }
        }
        return false;
    }

    /** A line that is all the text of a box that holds a picture: its caption, whatever it is called. */
    private static boolean isUnderPicture(Spot spot) {
        if (spot.tag().equals("p")
                || spot.length() == 0
                || spot.length() > SMALL
                || spot.images() > 0
                || spot.lastPassage() - spot.firstPassage() > 2) {
            return false;
        }
        Spot box = spot.parent();
        for (int level = 0; level < 4 && box != null && isAlone(spot, box); level++, box = box.parent()) {
            if (box.images() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the three elements around holds a picture. */
    private static boolean isByPicture(Spot spot) {
        Spot at = spot;
        for (int level = 0; level < 3 && at != null; level++, at = at.parent()) {
            if (at.images() > 0 || at.tag().equals("figure")) {
                return true;
            }
        }
        return false;
    }
}
