package org.jogakbo.search.index;

import java.util.List;
import org.jogakbo.clipping.Snippet;

/**
 * What a search found: one page of hits, and how many there are in all, by outlet, category and year (most first,
 * then by slug or year).
 *
 * @param total of all entries that match
 */
public record Found(List<Hit> hits, int total, List<Count> outlets, List<Count> categories, List<Count> years) {
    static final Found NOTHING = new Found(List.of(), 0, List.of(), List.of(), List.of());

    /** One entry. */
    public record Hit(String key, double score, Snippet title, Snippet snippet) {}

    /** How many hits a filter leaves. */
    public record Count(String key, String name, int count) {}

    public Found {
        hits = List.copyOf(hits);
        outlets = List.copyOf(outlets);
        categories = List.copyOf(categories);
        years = List.copyOf(years);
    }
}
