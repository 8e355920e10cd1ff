package org.jogakbo.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML with a bound on its depth: elements nested deeper are kept, but as siblings. */
final class HtmlTree {
    /** Browsers stop at 512 as well; every walk over a page relies on this bound. */
    static final int MAX_DEPTH = 512;

    private HtmlTree() {}

    static Document parse(String html, String baseUrl) {
        return Jsoup.parse(html, baseUrl, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    }
}
