package org.jogakbo.protection.edition;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param size items on a full page
 * @param total items on all pages
 */
public record Page<T>(List<T> items, int number, int size, int total) {
    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
