package org.jogakbo.clipping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for.
 *
 * @param text free text in any language, with "quoted phrases", -excluded words; perhaps empty
 * @param outlet the outlet's slug, or null for any
 * @param category the category's slug, or null for any
 * @param year or null for any
 * @param page from 1
 * @param size hits a page, 1 to 100
 */
public record Query(
        String text,
        @Nullable String outlet,
        @Nullable String category,
        @Nullable Integer year,
        int page,
        int size) {
    public static final int MAX_TEXT = 400;

    public Query {
        Objects.requireNonNull(text);
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 100);
    }

    public static Query of(String text) {
        return new Query(text, null, null, null, 1, 20);
    }
}
