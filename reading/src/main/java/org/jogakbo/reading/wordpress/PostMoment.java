package org.jogakbo.reading.wordpress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.field.PressDates;
import org.jspecify.annotations.Nullable;

/** When a post was put up. An export prints the blog's local time and that of Greenwich; the difference is the zone at that moment. */
final class PostMoment {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int QUARTER = 15 * 60;
    private static final int WIDEST = 14 * 60 * 60;

    private PostMoment() {}

    /**
     * The moment in the blog's zone; the day alone when the zone cannot be told; null without a date.
     *
     * @param local as in {@code wp:post_date}
     * @param gmt as in {@code wp:post_date_gmt}
     * @param printed as in {@code pubDate}, which stands in where {@code gmt} is missing or zero
     */
    static @Nullable PressDate of(String local, String gmt, String printed) {
        Optional<PressDate> fallback =
                printed.isEmpty() ? Optional.empty() : PressDates.parse(printed).filter(date -> date.year() > 0);
        LocalDateTime here = stamp(local);
        LocalDateTime there = Optional.ofNullable(stamp(gmt)).orElseGet(() -> greenwich(fallback.orElse(null)));
        if (here == null) {
            return there == null || stamp(gmt) == null
                    ? fallback.orElse(null)
                    : new PressDate.Instant(there.atOffset(ZoneOffset.UTC));
        }
        long seconds =
                there == null ? Long.MAX_VALUE : Duration.between(there, here).toSeconds();
        return Math.abs(seconds) <= WIDEST && seconds % QUARTER == 0
                ? new PressDate.Instant(here.atOffset(ZoneOffset.ofTotalSeconds((int) seconds)))
                : new PressDate.Day(here.toLocalDate());
    }

    private static @Nullable LocalDateTime greenwich(@Nullable PressDate date) {
        return date instanceof PressDate.Instant(var at) && at.getYear() > 1
                ? at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
                : null;
    }

    private static @Nullable LocalDateTime stamp(String text) {
        try {
            return text.isEmpty() || text.startsWith("0000") ? null : LocalDateTime.parse(text, STAMP);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
