package org.jogakbo.reading.page.body;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.reading.page.candidate.Candidate;
import org.jogakbo.reading.page.candidate.Echo;
import org.jogakbo.reading.page.map.Hints;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Passage;
import org.jogakbo.reading.page.map.Spot;
import org.jspecify.annotations.Nullable;

/**
 * The standfirst (dek) is the article's own text, often set beside the headline and apart from the rest. It is one when it stands between
 * headline and text, is as long as a sentence or two, and either calls itself so or is what the metadata gives as description.
 */
final class Standfirst {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 450;
    private static final int NEAR = 150;
    private static final double SAID = 0.8;

    private Standfirst() {}

    /** The candidate with the standfirst before it, where there is one that it does not hold already. */
    static Candidate before(PageMap map, Candidate chosen, Known known) {
        if (chosen.roots().isEmpty()) {
            return chosen;
        }
        Spot first = chosen.roots().getFirst();
        Spot heading = heading(map, known, first);
        Echo lede = new Echo(known.lede());
        Echo body = null;
        int from = heading == null ? first.order() : heading.end();
        for (int i = from; i < Math.min(first.order(), from + NEAR); i++) {
            Spot spot = map.spots().get(i);
            boolean apart = spot.end() <= first.order() && spot.lastPassage() - spot.firstPassage() <= 2;
            if (!apart || !isOne(map, spot, lede)) {
                continue;
            }
            body = body == null ? body(map, chosen) : body;
            if (body.share(text(map, spot)) <= SAID) {
                List<Spot> roots = new ArrayList<>(chosen.roots());
                roots.addFirst(spot);
                return new Candidate(chosen.where(), roots);
            }
        }
        return chosen;
    }

    private static @Nullable Spot heading(PageMap map, Known known, Spot before) {
        String title = Passage.letters(known.title());
        for (int i = before.order() - 1; i >= 0 && !title.isEmpty(); i--) {
            Spot spot = map.spots().get(i);
            if (spot.tag().equals("h1") && Passage.letters(text(map, spot)).contains(title)) {
                return spot;
            }
        }
        return null;
    }

    private static boolean isOne(PageMap map, Spot spot, Echo lede) {
        if (spot.length() < SHORTEST || spot.length() > LONGEST || spot.linkDensity() > 0.3) {
            return false;
        }
        boolean beside = (spot.inherited() & (Hints.COMMENTS | Hints.CAPTION | Hints.WALL | Hints.ADVERT)) != 0;
        return !beside && (spot.has(Hints.STANDFIRST) || lede.share(text(map, spot)) > 0.9);
    }

    private static Echo body(PageMap map, Candidate chosen) {
        StringBuilder body = new StringBuilder();
        chosen.roots().forEach(root -> body.append(text(map, root)));
        return new Echo(body.toString());
    }

    private static String text(PageMap map, Spot spot) {
        StringBuilder out = new StringBuilder();
        for (Passage passage : map.passages().subList(spot.firstPassage(), spot.lastPassage())) {
            out.append(passage.text()).append('\n');
        }
        return out.toString();
    }
}
