package org.jogakbo.reading.page.body;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Passage;
import org.jogakbo.reading.page.map.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Other articles that a page shows whole, as endless pages do: boxes built like the one that holds the title, beside it, each with a main
 * heading and a text of its own.
 */
final class Neighbours {
    private static final int ENOUGH = 300;

    private Neighbours() {}

    static void setAside(PageMap map, String title) {
        Spot heading = map.headings().size() < 2 ? null : heading(map, Passage.letters(title));
        List<Spot> others = new ArrayList<>();
        for (Spot at = heading; at != null && at.parent() != null && others.isEmpty(); at = at.parent()) {
            if (at.weight() >= ENOUGH) {
                others.addAll(beside(map, at, at.parent()));
            }
        }
        others.forEach(map::setAside);
    }

    private static @Nullable Spot heading(PageMap map, String title) {
        return map.spots().stream()
                .filter(spot -> !title.isEmpty() && spot.tag().equals("h1"))
                .filter(spot -> Passage.letters(spot.element().text()).contains(title))
                .findFirst()
                .orElse(null);
    }

    private static List<Spot> beside(PageMap map, Spot box, Spot parent) {
        List<Spot> others = new ArrayList<>();
        for (int i = parent.order() + 1;
                i < parent.end();
                i = map.spots().get(i).end()) {
            Spot other = map.spots().get(i);
            boolean alike = other.tag().equals(box.tag())
                    && other.element().className().equals(box.element().className());
            if (!other.equals(box) && alike && other.weight() >= ENOUGH && isHeaded(map, other)) {
                others.add(other);
            }
        }
        return others;
    }

    private static boolean isHeaded(PageMap map, Spot box) {
        return map.spots().subList(box.order() + 1, box.end()).stream()
                .anyMatch(spot -> spot.tag().equals("h1"));
    }
}
