package org.jogakbo.reading.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.html.HtmlBody;
import org.jsoup.nodes.Element;

/** The way from a measured page to the article's text: candidates, judge, pruning, edges. */
public final class BodyFinder {
    private BodyFinder() {}

    /** The article's text; an empty body when the page has none. */
    public static FoundBody find(PageMap map, Known known, String baseUrl) {
        List<Candidate> candidates = new ArrayList<>(Containers.find(map));
        Paragraphs.find(map).ifPresent(candidates::add);
        Dominance.find(map).ifPresent(candidates::add);
        Echo echo = new Echo(known.articleBody());
        Verdict verdict = Judge.choose(map, candidates, echo);
        Candidate chosen = Standfirst.before(map, verdict.chosen(), known);
        Body body = body(map, chosen, known, baseUrl);
        Body linked = LinkedBody.of(known.articleBody(), body, baseUrl);
        return linked.isEmpty()
                ? new FoundBody(body, chosen.where(), verdict.confidence())
                : new FoundBody(linked, "JSON-LD articleBody", 0.7);
    }

    static Body body(PageMap map, Candidate chosen, Known known, String baseUrl) {
        Set<Element> revealed = Hidden.toReveal(map, chosen);
        Set<Element> pruned = Pruning.of(map, chosen);
        List<Element> roots = chosen.roots().stream().map(root -> root.element).toList();
        Body body = HtmlBody.of(
                roots, baseUrl, element -> pruned.contains(element) && !revealed.contains(element), revealed::contains);
        return Edges.trim(body, known, map.repeated());
    }
}
