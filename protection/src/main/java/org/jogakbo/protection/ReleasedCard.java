package org.jogakbo.protection;

import java.util.List;
import java.util.Objects;
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
        @Nullable String readMoreUrl,
        List<PublicName> persons)
        implements PublicCard {
    ReleasedCard {
        categories = List.copyOf(categories);
        // A store of before they were noted gives null here.
        persons = List.copyOf(Objects.requireNonNullElse(persons, List.of()));
    }
}
