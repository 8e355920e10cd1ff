package org.jogakbo.protection;

import java.time.Instant;
import java.util.List;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.body.Body;

/** The one form of a {@link PublicClipping}. */
record Released(
        ReleasedCard card,
        List<String> byline,
        Body body,
        List<RelatedLink> related,
        List<String> pseudonyms,
        boolean shielded,
        boolean listed,
        Instant released,
        Instant revised,
        int position)
        implements PublicClipping {
    Released {
        byline = List.copyOf(byline);
        related = List.copyOf(related);
        pseudonyms = List.copyOf(pseudonyms);
    }
}
