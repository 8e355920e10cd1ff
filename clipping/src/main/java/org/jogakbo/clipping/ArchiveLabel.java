package org.jogakbo.clipping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an archive page says of itself: "Monthly Archives: April 2016" is a {@link Kind#MONTH} with label "April 2016", year 2016, month 4.
 *
 * @param label as printed, without the kind's word; null for a home page
 */
public record ArchiveLabel(
        Kind kind,
        @Nullable String label,
        @Nullable Integer year,
        @Nullable Integer month) {
    /** What the posts of an archive page have in common. */
    public enum Kind {
        HOME,
        YEAR,
        MONTH,
        DAY,
        CATEGORY,
        TAG,
        AUTHOR,
        SEARCH
    }

    public ArchiveLabel {
        Objects.requireNonNull(kind);
    }
}
