package org.jogakbo.clipping;

import java.util.Objects;

/**
 * Where a field of a reading was found, and how sure the reader is.
 *
 * @param where for people: {@code JSON-LD NewsArticle.headline}, {@code meta article:published_time}, {@code visible text}
 * @param confidence 0 to 1
 */
public record Trace(String where, double confidence) {
    public Trace {
        Objects.requireNonNull(where);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1: " + confidence);
        }
    }
}
