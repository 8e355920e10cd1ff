package org.jogakbo.reading.page.body;

import java.util.List;

/**
 * What is known of the article before its text is looked for; texts are empty when unknown.
 *
 * @param lede the description that the metadata gives
 * @param articleBody the text that linked data gives
 */
public record Known(String title, String lede, List<String> byline, String articleBody) {
    public Known {
        byline = List.copyOf(byline);
    }
}
