package org.jogakbo.search.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index keeps of one clipping.
 *
 * @param key names it; entries of the same rank stand in the order of their keys
 * @param also what else finds it: names of outlet, authors, categories, series
 * @param sortKey as of a {@code PressDate}: empty when the date is not known
 */
public record Entry(
        String key,
        String title,
        String body,
        @Nullable String language,
        List<String> also,
        @Nullable Label outlet,
        List<Label> categories,
        String sortKey) {
    /** A filter's name and slug. */
    public record Label(String slug, String name) {}

    public Entry {
        also = List.copyOf(also);
        categories = List.copyOf(categories);
    }

    /** The year of the date, or null. */
    @Nullable
    Integer year() {
        return sortKey.length() >= 4 ? Integer.valueOf(sortKey.substring(0, 4)) : null;
    }

    /** A number that grows with the date: its digits, padded; 0 when there is no date. */
    long date() {
        String digits = sortKey.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong((digits + "00000000000000").substring(0, 14));
    }
}
