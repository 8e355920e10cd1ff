package org.jogakbo.reading.page.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jogakbo.reading.page.candidate.Echo;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article in a page's scripts: by its length, by the title that stands beside it, and by what the page shows of it.
 * Stateless and safe for any thread.
 */
public final class EmbeddedText {
    private static final int ENOUGH = 500;
    private static final int BEST = 8;
    private static final double SAME = 0.5;

    /** A text under the article's title is believed before another that is up to so many times as long. */
    private static final double TITLED = 4;

    private EmbeddedText() {}

    /**
     * The text as HTML that nobody has cleaned yet; empty when the scripts hold none that is plausible.
     *
     * @param title of the article, or empty
     * @param shown what the page shows of its text, or empty
     * @param lede the description that the metadata gives, or empty
     * @param atLeast so many characters
     */
    public static Optional<String> find(List<Element> scripts, String title, String shown, String lede, int atLeast) {
        TextSearch search = new TextSearch(title);
        for (JsonNode root : ScriptData.roots(scripts, atLeast)) {
            search.visit(root);
        }
        return search.sightings().stream()
                .filter(text -> text.weight() >= ENOUGH)
                .sorted(Comparator.comparingDouble(EmbeddedText::rank).reversed())
                .limit(BEST)
                .filter(text -> isOfArticle(text, shown, lede))
                .map(BlockMarkup::of)
                .findFirst();
    }

    private static double rank(TextSearch.Sighting text) {
        return text.weight() * Math.pow(TITLED, Math.min(4, text.titled()));
    }

    /** A text must hold what the page shows; where that is nothing, it must stand under the title, hold the lede or be the only one. */
    private static boolean isOfArticle(TextSearch.Sighting text, String shown, String lede) {
        if (!shown.isEmpty()) {
            return new Echo(BlockMarkup.plain(text)).share(shown) >= SAME;
        }
        return text.titled() > 0 || text.alone() || new Echo(BlockMarkup.plain(text)).share(lede) >= SAME;
    }
}
