package org.jogakbo.protection;

import java.time.Instant;
import java.util.List;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.body.Body;

/**
 * A clipping as the public may see it. {@link Guard} alone makes one; everything the public can reach is computed from these. Immutable
 * and safe for any thread.
 */
public sealed interface PublicClipping permits Released {
    /** What lists show of it; also holds its address, title, date, credit, categories and series. */
    PublicCard card();

    /** Who wrote the article. */
    List<String> byline();

    Body body();

    List<RelatedLink> related();

    /** The names in the text that are not the real ones. */
    List<String> pseudonyms();

    /** Whether links, images or other parts are left out to protect somebody. */
    boolean shielded();

    /** Whether it stands in lists, feeds, the sitemap and the search; else at its address alone. */
    boolean listed();

    /** When it first became public, to the second. */
    Instant released();

    /** When its public form last changed, to the second. */
    Instant revised();

    /** Orders clippings of the same date: the place in the page they came from. */
    int position();

    default PublicPath path() {
        return card().path();
    }
}
