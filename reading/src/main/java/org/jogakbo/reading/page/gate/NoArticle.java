package org.jogakbo.reading.page.gate;

import java.util.Locale;
import java.util.Optional;
import org.jogakbo.clipping.Quality;
import org.jogakbo.reading.page.map.PageMap;

/** What is wrong with a page that shows little text and does not say that it is an article. Stateless and safe for any thread. */
public final class NoArticle {
    private NoArticle() {}

    /**
     * Why it is no article; empty when it may be one all the same.
     *
     * @param titles the title as found, and what the page calls itself to the browser
     * @param robots what the page tells search engines, as {@code noindex}; or empty
     * @param length of the text that was taken for the article's
     */
    public static Optional<Quality> of(PageMap map, String titles, String robots, int length) {
        String head = titles.toLowerCase(Locale.ROOT);
        if (RobotCheck.isOne(map, head, length)) {
            return Optional.of(Quality.BOT_CHECK);
        }
        if (ErrorPage.isOne(map, head, robots.toLowerCase(Locale.ROOT).contains("noindex"), length)) {
            return Optional.of(Quality.ERROR_PAGE);
        }
        return Headlines.areAll(map, length) || Question.isAll(map) ? Optional.of(Quality.STUB) : Optional.empty();
    }
}
