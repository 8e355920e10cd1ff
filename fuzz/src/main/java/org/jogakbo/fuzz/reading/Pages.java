package org.jogakbo.fuzz.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses pages as the extraction does. */
final class Pages {
    static final String URL = "https://blog.example/2016/04/";

    private static final int MAX_DEPTH = 512;

    private Pages() {}

    static Document parse(String html) {
        return Jsoup.parse(html, URL, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    }
}
