package org.jogakbo.protection;

import java.util.List;
import org.jogakbo.clipping.PressDate;
import org.jspecify.annotations.Nullable;

/** The one form of a {@link PublicCard}. */
record ReleasedCard(
        PublicPath path,
        String title,
        @Nullable PressDate published,
        @Nullable PublicCredit credit,
        String excerpt,
        boolean cut,
        List<PublicName> categories,
        @Nullable PublicSeries series,
        @Nullable String language,
        @Nullable String readMoreUrl)
        implements PublicCard {
    ReleasedCard {
        categories = List.copyOf(categories);
    }
}
