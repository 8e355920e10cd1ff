package org.jogakbo.reading.page.body;

import java.util.List;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.html.HtmlBody;
import org.jsoup.Jsoup;

/** The text that linked data gives, for pages whose own text is put there by a script and cannot be seen. */
final class LinkedBody {
    private static final int ENOUGH = 400;
    private static final double FAR_LESS = 0.4;

    private LinkedBody() {}

    /** The text as a body when the page shows far less; else an empty one. */
    static Body of(String articleBody, Body shown, String baseUrl) {
        if (articleBody.length() < ENOUGH || shown.text().length() > FAR_LESS * articleBody.length()) {
            return Body.EMPTY;
        }
        boolean markup = articleBody.contains("</p>") || articleBody.contains("<br");
        return markup
                ? HtmlBody.of(List.of(Jsoup.parseBodyFragment(articleBody).body()), baseUrl)
                : Body.ofParagraphs(articleBody.lines().toList());
    }
}
