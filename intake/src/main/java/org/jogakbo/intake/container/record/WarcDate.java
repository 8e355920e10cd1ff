package org.jogakbo.intake.container.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates of records: WARC's (a profile of ISO 8601), and the fourteen digits of ARC and CDX. */
final class WarcDate {
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final String REST = "0000-01-01T00:00:00Z";

    private WarcDate() {}

    /** The moment, of a date less precise its beginning (WARC 1.1, section 5.4); null when it is none. */
    static @Nullable Instant parse(String text) {
        String date = text.strip();
        try {
            if (date.matches("\\d{14}")) {
                return LocalDateTime.parse(date, DIGITS).toInstant(ZoneOffset.UTC);
            }
            String whole = date.matches("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d)?)?)?Z?")
                    ? date.replace("Z", "")
                            + REST.substring(date.replace("Z", "").length())
                    : date;
            return OffsetDateTime.parse(whole).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
