package org.jogakbo.clipping.body;

/** A picture an article shows: its absolute address and its text alternative (perhaps empty). */
public record Image(String url, String alt) {
    public Image {
        url = WellFormed.text(url);
        alt = WellFormed.text(alt);
    }
}
