package org.jogakbo.clipping;

import org.jogakbo.clipping.body.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * The line that names the outlet.
 *
 * @param printed the line as printed, brackets and all: {@code [Read full article at The Daily Beast]}
 * @param outlet the outlet it names: {@code The Daily Beast}
 * @param url where the line links to, or null
 * @param known the outlet's usual name in the table of outlets, which unites its spellings; null when the table does not hold it
 */
public record Credit(
        String printed,
        String outlet,
        @Nullable String url,
        @Nullable String known) {
    /** A credit whose outlet has not been looked up. */
    public Credit(String printed, String outlet, @Nullable String url) {
        this(printed, outlet, url, null);
    }

    public Credit {
        printed = WellFormed.text(printed);
        outlet = WellFormed.text(outlet);
        url = WellFormed.orNull(url);
        known = WellFormed.orNull(known);
    }
}
