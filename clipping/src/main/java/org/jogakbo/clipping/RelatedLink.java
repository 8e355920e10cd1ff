package org.jogakbo.clipping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A "Related article" line: what it says and where it leads (null when the text lost its address). */
public record RelatedLink(String label, @Nullable String url) {
    public RelatedLink {
        Objects.requireNonNull(label);
    }
}
