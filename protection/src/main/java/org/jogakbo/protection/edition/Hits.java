package org.jogakbo.protection.edition;

import java.util.List;
import org.jogakbo.clipping.Snippet;
import org.jogakbo.protection.PublicPath;

/**
 * What a search found.
 *
 * @param total how many clippings match in all
 * @param outlets how many of them each outlet has, most first; likewise categories and years
 */
public record Hits(List<Hit> hits, int total, List<Facet> outlets, List<Facet> categories, List<Facet> years) {
    /** One clipping found. */
    public record Hit(PublicPath path, double score, Snippet title, Snippet snippet) {}

    /**
     * A filter and how many hits it leaves.
     *
     * @param key the slug, or the year
     */
    public record Facet(String key, String name, int count) {}

    public Hits {
        hits = List.copyOf(hits);
        outlets = List.copyOf(outlets);
        categories = List.copyOf(categories);
        years = List.copyOf(years);
    }
}
