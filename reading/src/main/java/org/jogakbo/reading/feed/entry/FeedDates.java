package org.jogakbo.reading.feed.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.field.PressDates;
import org.jspecify.annotations.Nullable;

/** Dates as feeds write them: RFC 3339 and W3CDTF first, then RFC 822 and what else the press prints. */
public final class FeedDates {
    private static final Pattern W3C = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ]\\s?(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d{1,9})?)?\\s?(Z|z|[+-]\\d\\d(?::?\\d\\d)?)");
    private static final Pattern BARE = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)");

    private FeedDates() {}

    /** The date, or null when there is none that can be told for sure. */
    public static @Nullable PressDate parse(@Nullable String printed) {
        String text = printed == null ? "" : printed.strip();
        Optional<PressDate> date = text.isEmpty()
                ? Optional.empty()
                : w3c(text)
                        .or(() -> bare(text))
                        .or(() -> PressDates.parse(text))
                        .or(() -> PressDate.parse(text));
        return date.orElse(null);
    }

    private static Optional<PressDate> w3c(String text) {
        Matcher at = W3C.matcher(text);
        if (!at.matches()) {
            return Optional.empty();
        }
        String zone = at.group(7).length() == 3
                ? at.group(7) + ":00"
                : at.group(7).length() == 5
                        ? at.group(7).substring(0, 3) + ":" + at.group(7).substring(3)
                        : at.group(7).toUpperCase(Locale.ROOT);
        String seconds = at.group(6) == null ? "00" : at.group(6).equals("60") ? "59" : at.group(6);
        try {
            return Optional.of(new PressDate.Instant(OffsetDateTime.parse("%s-%s-%sT%s:%s:%s%s"
                    .formatted(at.group(1), at.group(2), at.group(3), at.group(4), at.group(5), seconds, zone))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<PressDate> bare(String text) {
        Matcher day = BARE.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(
                            new PressDate.Day(LocalDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
