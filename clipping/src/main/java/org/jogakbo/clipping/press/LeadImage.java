package org.jogakbo.clipping.press;

import org.jogakbo.clipping.body.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * The picture over an article.
 *
 * @param url absolute
 * @param alt the text alternative, perhaps empty
 * @param caption what is printed under it, without the credit; or null
 * @param credit whose picture it is, as printed; or null
 */
public record LeadImage(
        String url,
        String alt,
        @Nullable String caption,
        @Nullable String credit) {
    public LeadImage {
        url = WellFormed.text(url);
        alt = WellFormed.text(alt);
        caption = WellFormed.orNull(caption);
        credit = WellFormed.orNull(credit);
    }
}
