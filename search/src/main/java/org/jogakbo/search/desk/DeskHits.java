package org.jogakbo.search.desk;

import java.util.List;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Snippet;

/**
 * What a search at the desk found.
 *
 * @param total how many clippings match in all
 * @param outlets how many of them each outlet has, most first; likewise categories and years
 */
public record DeskHits(List<Hit> hits, int total, List<Facet> outlets, List<Facet> categories, List<Facet> years) {
    /** One clipping found. */
    public record Hit(ClippingId id, double score, Snippet title, Snippet snippet) {}

    /**
     * A filter and how many hits it leaves.
     *
     * @param key the slug, or the year
     */
    public record Facet(String key, String name, int count) {}

    public DeskHits {
        hits = List.copyOf(hits);
        outlets = List.copyOf(outlets);
        categories = List.copyOf(categories);
        years = List.copyOf(years);
    }
}
