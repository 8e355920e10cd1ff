package org.jogakbo.clipping;

import org.jogakbo.clipping.body.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * The line that names the outlet.
 *
 * @param printed the line as printed, brackets and all: {@code [Read full article at The Daily Beast]}
 * @param outlet the outlet it names: {@code The Daily Beast}
 * @param url where the line links to, or null
 */
public record Credit(
        String printed, String outlet, @Nullable String url) {
    public Credit {
        printed = WellFormed.text(printed);
        outlet = WellFormed.text(outlet);
        url = WellFormed.orNull(url);
    }
}
