package org.jogakbo.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jogakbo.intake.bounds.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * One request, and how much of an answer is wanted.
 *
 * @param conditions header fields that ask for the body only if it is another than last time
 * @param most the body's bound in bytes
 * @param page whether a page is wanted: then what is none (a picture, a film) is refused by its type, and what is beyond
 *     the bound is refused; else it is {@code robots.txt}, of which the rest is left out
 */
record Ask(Target target, Map<String, String> conditions, long most, boolean page) {
    /** RFC 9309, 2.5: at least so much of it must be read. */
    private static final long ROBOTS_BYTES = 500L << 10;

    static Ask page(Target target, Visits.@Nullable Earlier earlier, Bounds bounds) {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (earlier != null && earlier.etag() != null) {
            conditions.put("If-None-Match", earlier.etag());
        }
        if (earlier != null && earlier.lastModified() != null) {
            conditions.put("If-Modified-Since", earlier.lastModified());
        }
        return new Ask(target, conditions, bounds.documentBytes(), true);
    }

    static Ask robots(Target target) {
        return new Ask(target, Map.of(), ROBOTS_BYTES, false);
    }
}
