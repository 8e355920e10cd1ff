package org.jogakbo.reading.page.body;

import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.html.HtmlBody;
import org.jogakbo.reading.page.candidate.Candidate;
import org.jogakbo.reading.page.candidate.Echo;
import org.jogakbo.reading.page.candidate.Judge;
import org.jogakbo.reading.page.candidate.Pruning;
import org.jogakbo.reading.page.candidate.Verdict;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;
import org.jsoup.nodes.Element;

/** The way from a measured page to the article's text: candidates, judge, pruning, edges. */
public final class BodyFinder {
    private BodyFinder() {}

    /** The article's text; an empty body when the page has none. */
    public static FoundBody find(PageMap map, Known known, String baseUrl) {
        Neighbours.setAside(map, known.title());
        Verdict verdict = Judge.choose(map, new Echo(known.articleBody()));
        Candidate chosen = Standfirst.before(map, verdict.chosen(), known);
        Body body = body(map, chosen, known, baseUrl);
        return Unseen.instead(map, known, body, baseUrl)
                .orElseGet(() -> new FoundBody(body, verdict.reasons(), verdict.confidence()));
    }

    static Body body(PageMap map, Candidate chosen, Known known, String baseUrl) {
        Set<Element> revealed = Hidden.toReveal(map, chosen);
        Set<Element> pruned = Pruning.of(map, chosen);
        List<Element> roots = chosen.roots().stream().map(Spot::element).toList();
        Body body = HtmlBody.of(
                roots, baseUrl, element -> pruned.contains(element) && !revealed.contains(element), revealed::contains);
        return Edges.trim(body, known, map);
    }
}
