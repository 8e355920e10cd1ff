package org.jogakbo.clipping;

import org.jogakbo.clipping.body.WellFormed;
import org.jspecify.annotations.Nullable;

/** A "Related article" line: what it says and where it leads (null when the text lost its address). */
public record RelatedLink(String label, @Nullable String url) {
    public RelatedLink {
        label = WellFormed.text(label);
        url = WellFormed.orNull(url);
    }
}
