package org.jogakbo.reading.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;

/** Section and tags, where the metadata states them; keywords meant for search engines are no tags. */
final class CategoryField {
    private static final int MAX_TAGS = 20;
    private static final int MAX_LENGTH = 60;

    private CategoryField() {}

    static Optional<Found<List<String>>> find(Signs signs) {
        Set<String> categories = new LinkedHashSet<>();
        add(signs.linked().section(), categories);
        signs.meta().all("article:section").forEach(section -> add(section, categories));
        signs.meta().all("article:tag").forEach(tag -> add(tag, categories));
        String where = signs.linked().section().isEmpty() ? "meta article:section" : "JSON-LD articleSection";
        return categories.isEmpty()
                ? Optional.empty()
                : Found.of(categories.stream().limit(MAX_TAGS).toList(), where, 0.8);
    }

    private static void add(String name, Set<String> categories) {
        if (!name.isBlank() && name.length() <= MAX_LENGTH && name.indexOf('/') < 0 && name.indexOf(':') < 0) {
            categories.add(name.strip());
        }
    }
}
