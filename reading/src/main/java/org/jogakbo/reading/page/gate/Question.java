package org.jogakbo.reading.page.gate;

import org.jogakbo.reading.page.map.Hints;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Passage;
import org.jogakbo.reading.page.map.Spot;

/** A page that asks something, as for consent, before it shows anything: its text stands in a form or in a dialogue. */
final class Question {
    private static final double NEARLY_ALL = 0.7;

    private Question() {}

    static boolean isAll(PageMap map) {
        double all = 0;
        double asked = 0;
        for (Passage passage : map.passages()) {
            if ((passage.owner().inherited() & Hints.HIDDEN) == 0) {
                double weight = passage.weight();
                all += weight;
                asked += isAsked(passage.owner()) ? weight : 0;
            }
        }
        return all > 0 && asked >= NEARLY_ALL * all;
    }

    private static boolean isAsked(Spot owner) {
        if ((owner.inherited() & Hints.WALL) != 0) {
            return true;
        }
        for (Spot at = owner; at != null; at = at.parent()) {
            if (at.tag().equals("form")) {
                return at.controls() > 1;
            }
        }
        return false;
    }
}
