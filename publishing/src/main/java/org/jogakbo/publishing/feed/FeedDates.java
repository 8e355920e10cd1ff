package org.jogakbo.publishing.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jogakbo.clipping.PressDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, for formats that demand a moment. A day becomes its midnight in UTC, as is usual in feeds; a month or a
 * year is no moment, and nothing is guessed.
 */
final class FeedDates {
    private FeedDates() {}

    private static Optional<OffsetDateTime> moment(@Nullable PressDate date) {
        return switch (date) {
            case PressDate.Instant(OffsetDateTime at) -> Optional.of(at.truncatedTo(ChronoUnit.SECONDS));
            case PressDate.Day(var day) -> Optional.of(day.atStartOfDay().atOffset(ZoneOffset.UTC));
            case PressDate.Month _, PressDate.Year _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** RFC 3339, or null. */
    static @Nullable String rfc3339(@Nullable PressDate date) {
        return moment(date).map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse(null);
    }

    /** RFC 822 with four digits of the year, as RSS wants it, or null. */
    static @Nullable String rfc822(@Nullable PressDate date) {
        return moment(date).map(DateTimeFormatter.RFC_1123_DATE_TIME::format).orElse(null);
    }
}
