package org.jogakbo.bench.invention;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented blog post.
 *
 * @param url its permalink
 * @param creditUrl where the credited outlet would have the article
 * @param language {@code en} or {@code ko}
 */
record Post(
        String url,
        String title,
        LocalDate day,
        List<String> paragraphs,
        String outlet,
        String creditUrl,
        List<String> categories,
        String language) {
    Post {
        paragraphs = List.copyOf(paragraphs);
        categories = List.copyOf(categories);
    }
}
