package org.jogakbo.clipping;

import org.jogakbo.clipping.body.WellFormed;

/** A clipping's place in a series: "What the divers found – Part 2" is part 2 of "What the divers found". */
public record SeriesPart(String title, int part) {
    public SeriesPart {
        title = WellFormed.text(title);
        if (part < 1) {
            throw new IllegalArgumentException("Parts are counted from 1: " + part);
        }
    }
}
