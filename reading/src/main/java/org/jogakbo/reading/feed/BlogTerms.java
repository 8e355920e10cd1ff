package org.jogakbo.reading.feed;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells categories from tags in WordPress's feeds, which print both alike. WordPress prints a post's categories, at least one, sorted by
 * name, and then its tags, sorted by name: where the order falls back the tags begin. A term that cannot be told within its own entry is
 * taken for what it is in the others, else for a category.
 */
final class BlogTerms {
    private final Set<String> categories = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private final Collator order = Collator.getInstance(Locale.ROOT);

    private BlogTerms() {
        order.setStrength(Collator.SECONDARY);
    }

    /** For each entry's terms, in the entries' order, those that are categories. */
    static List<List<String>> categories(List<List<String>> entries) {
        BlogTerms terms = new BlogTerms();
        entries.forEach(terms::learn);
        return entries.stream().map(terms::categoriesOf).toList();
    }

    private void learn(List<String> entry) {
        int fall = fall(entry);
        if (!entry.isEmpty()) {
            categories.add(entry.getFirst());
        }
        tags.addAll(entry.subList(fall, entry.size()));
    }

    private List<String> categoriesOf(List<String> entry) {
        int fall = fall(entry);
        List<String> own = new ArrayList<>();
        for (int i = 0; i < fall; i++) {
            boolean tag = i > 0 && tags.contains(entry.get(i)) && !categories.contains(entry.get(i));
            if (tag) {
                break;
            }
            own.add(entry.get(i));
        }
        return own;
    }

    /** Where the order falls back, or the entry's end. */
    private int fall(List<String> entry) {
        for (int i = 1; i < entry.size(); i++) {
            if (order.compare(entry.get(i - 1), entry.get(i)) > 0) {
                return i;
            }
        }
        return entry.size();
    }
}
