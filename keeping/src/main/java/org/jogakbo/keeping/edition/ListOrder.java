package org.jogakbo.keeping.edition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jspecify.annotations.Nullable;

/**
 * The one order of every list, as a text that sorts ascending byte by byte: newest first; among those of one date by
 * position, then by address. The less is known of a date, the later it stands among those that it contains: {@code
 * 2016-04} after every day of April, {@code 2016} after every month of 2016. What has no date stands last, by address
 * alone.
 */
final class ListOrder {
    /** Compares texts as SQLite does: by their UTF-8 bytes. */
    static final Comparator<String> BYTES = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private static final Comparator<PublicCard> OLDEST_FIRST = Comparator.comparing(
                    PublicCard::published, Comparator.nullsLast(Comparator.comparing(PressDate::sortKey)))
            .thenComparing(card -> card.path().toString(), BYTES);

    private static final char UNDATED = '~';

    private ListOrder() {}

    /**
     * 14 digits of the date and 10 of the position, each counted down from the highest for a date; then the address.
     */
    static String key(PublicClipping clipping) {
        PressDate date = clipping.card().published();
        String path = clipping.path().toString();
        if (date == null) {
            return UNDATED + path;
        }
        StringBuilder key = new StringBuilder(24 + path.length());
        digits(key, 9_999 - Math.clamp(date.year(), 0, 9_999), 4);
        digits(key, 99 - orZero(date.month()), 2);
        digits(key, 99 - orZero(date.day()), 2);
        digits(key, 999_999 - timeOf(date), 6);
        digits(key, Math.max(0, clipping.position()), 10);
        return key.append(path).toString();
    }

    /** The parts of a series: by part, then by date, then by address. */
    static int comparePart(PublicCard one, PublicCard other) {
        int parts = Integer.compare(partOf(one), partOf(other));
        return parts != 0 ? parts : OLDEST_FIRST.compare(one, other);
    }

    private static int partOf(PublicCard card) {
        var series = card.series();
        return series == null ? 0 : series.part();
    }

    /** The time of day as hhmmss, plus 1, so that midnight differs from an unknown time, which is 0. */
    private static int timeOf(PressDate date) {
        return date instanceof PressDate.Instant(var at)
                ? at.getHour() * 10_000 + at.getMinute() * 100 + at.getSecond() + 1
                : 0;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static void digits(StringBuilder out, int number, int width) {
        String text = Integer.toString(number);
        out.repeat('0', width - text.length()).append(text);
    }
}
