package org.jogakbo.reading.page.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.html.HtmlBody;
import org.jogakbo.reading.page.candidate.Candidate;
import org.jogakbo.reading.page.candidate.Echo;
import org.jogakbo.reading.page.candidate.Judge;
import org.jogakbo.reading.page.embedded.EmbeddedText;
import org.jogakbo.reading.page.map.PageMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The article's text where the page does not show it until a script has run: in linked data, in the data that scripts hold, in what is
 * there for readers without scripts or frames. It counts only where the page shows far less.
 */
final class Unseen {
    /** A page that shows this much shows its article; what its scripts hold need not be looked at. */
    private static final int SHOWN = 2_000;

    private static final int ENOUGH = 400;
    private static final double FAR_LESS = 0.4;
    private static final int MAX_FALLBACKS = 20;

    private final PageMap map;
    private final Known known;
    private final String baseUrl;

    private Unseen(PageMap map, Known known, String baseUrl) {
        this.map = map;
        this.known = known;
        this.baseUrl = baseUrl;
    }

    /** The fullest such text; empty when the page shows the article. */
    static Optional<FoundBody> instead(PageMap map, Known known, Body shown, String baseUrl) {
        int length = shown.text().length();
        Unseen unseen = new Unseen(map, known, baseUrl);
        return Stream.concat(unseen.linked(), length < SHOWN ? unseen.inPage(shown) : Stream.of())
                .filter(found -> found.body().text().length() >= ENOUGH)
                .filter(found -> length <= FAR_LESS * found.body().text().length())
                .max(Comparator.comparingInt(found -> found.body().text().length()));
    }

    private Stream<FoundBody> linked() {
        String said = known.articleBody();
        if (said.length() < ENOUGH) {
            return Stream.of();
        }
        boolean markup = said.contains("</p>") || said.contains("<br");
        Body body = markup ? markup(said) : Body.ofParagraphs(said.lines().toList());
        return Stream.of(new FoundBody(body, "JSON-LD articleBody", 0.7));
    }

    private Stream<FoundBody> inPage(Body shown) {
        String text = shown.text();
        String said = text.length() < ENOUGH / 4 ? "" : text;
        int atLeast = said.isEmpty() ? 0 : (int) (text.length() / FAR_LESS);
        Stream<FoundBody> embedded =
                EmbeddedText.find(map.scripts(), known.title(), said, known.lede(), atLeast).stream()
                        .map(html ->
                                new FoundBody(Edges.trim(markup(html), known, map), "data embedded in a script", 0.6));
        return Stream.concat(embedded, fallbacks());
    }

    private Body markup(String html) {
        return HtmlBody.of(List.of(Jsoup.parseBodyFragment(html).body()), baseUrl);
    }

    private Stream<FoundBody> fallbacks() {
        return map.fallbacks().stream()
                .limit(MAX_FALLBACKS)
                .flatMap(this::fallback)
                .filter(found -> !found.body().isEmpty());
    }

    /** The article in a page of its own: what scripts or frames would stand for. */
    private Stream<FoundBody> fallback(Element element) {
        String raw = element.data();
        String html = raw.isEmpty() ? element.html() : raw;
        if (html.length() < ENOUGH) {
            return Stream.of();
        }
        PageMap inner = PageMap.of(Jsoup.parse(html, baseUrl));
        Candidate chosen = Judge.choose(inner, new Echo("")).chosen();
        return Stream.of(
                new FoundBody(BodyFinder.body(inner, chosen, known, baseUrl), element.normalName() + " element", 0.5));
    }
}
