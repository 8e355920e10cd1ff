package org.jogakbo.clipping.body;

import java.util.Objects;

/** A picture an article shows: its absolute address and its text alternative (perhaps empty). */
public record Image(String url, String alt) {
    public Image {
        Objects.requireNonNull(url);
        Objects.requireNonNull(alt);
    }
}
