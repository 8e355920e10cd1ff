package org.jogakbo.reading;

import org.jogakbo.reading.html.SelectorList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses HTML with a bound on its depth: elements nested deeper are kept, but as siblings. */
final class HtmlTree {
    /** Browsers stop at 512 as well; every walk over a page relies on this bound. */
    static final int MAX_DEPTH = 512;

    private static final SelectorList CANONICAL = SelectorList.of("link[rel=canonical][href^=http]");

    private HtmlTree() {}

    /** Addresses are resolved against {@code url}, else against the address that the page gives itself. */
    static Document parse(String html, @Nullable String url) {
        Document page =
                Jsoup.parse(html, url == null ? "" : url, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        Element canonical = url == null ? CANONICAL.first(page) : null;
        if (canonical != null && page.baseUri().isEmpty()) {
            page.setBaseUri(canonical.attr("href"));
        }
        return page;
    }
}
