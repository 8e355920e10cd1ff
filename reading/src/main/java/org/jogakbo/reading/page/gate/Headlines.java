package org.jogakbo.reading.page.gate;

import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;

/** A page of headlines: a front page, a section, a topic. Told by how many lines lead to other pages and how little runs on. */
final class Headlines {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 200;
    private static final int MANY = 15;
    private static final int EACH = 30;
    private static final double LINKED = 0.6;

    private Headlines() {}

    static boolean areAll(PageMap map, int length) {
        int headlines = 0;
        for (int i = 0; i < map.spots().size(); ) {
            Spot spot = map.spots().get(i);
            if (spot.length() <= LONGEST) {
                headlines += spot.length() >= SHORTEST && spot.links() > 0 && spot.linkDensity() > LINKED ? 1 : 0;
                i = spot.end();
            } else {
                i++;
            }
        }
        return headlines >= MANY && length < headlines * EACH;
    }
}
