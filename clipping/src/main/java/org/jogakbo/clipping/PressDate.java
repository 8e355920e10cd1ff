package org.jogakbo.clipping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that is known, and no more: a year, a month, a day, or an instant in its own zone (ISO 8601 reduced
 * precision). A clipping is filed under the local date that was printed, not under UTC. Immutable.
 */
public sealed interface PressDate {
    /** Local date and time to the second, always of the same width. */
    DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** ISO 8601: {@code 2016}, {@code 2016-04}, {@code 2016-04-11} or {@code 2016-04-11T09:15:30+01:00}. */
    @JsonValue
    String iso();

    int year();

    /** The month, 1 to 12, or null when only the year is known. */
    @Nullable
    Integer month();

    /** The day of the month, or null when it is not known. */
    @Nullable
    Integer day();

    /** Text that sorts as the dates do: a shorter (less precise) date sorts before every longer one that it contains. */
    default String sortKey() {
        return this instanceof Instant(OffsetDateTime at) ? SORTABLE.format(at) : iso();
    }

    /** How precise this is: 4 year, 7 month, 10 day, 19 instant. */
    default int precision() {
        return switch (this) {
            case Year _ -> 4;
            case Month _ -> 7;
            case Day _ -> 10;
            case Instant _ -> 19;
        };
    }

    /** Reads what {@link #iso()} writes; empty for anything else. */
    static Optional<PressDate> parse(String iso) {
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case 4 -> new Year(Integer.parseInt(iso));
                        case 7 -> new Month(YearMonth.parse(iso));
                        case 10 -> new Day(LocalDate.parse(iso));
                        default -> new Instant(OffsetDateTime.parse(iso));
                    });
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** As {@link #parse}, for what was written by {@link #iso()}; refuses anything else. */
    @JsonCreator
    static PressDate of(String iso) {
        return parse(iso).orElseThrow(() -> new IllegalArgumentException("Not a date of known precision: " + iso));
    }

    /** A year alone. */
    record Year(int year) implements PressDate {
        @Override
        public String iso() {
            return String.format(Locale.ROOT, "%04d", year);
        }

        @Override
        public @Nullable Integer month() {
            return null;
        }

        @Override
        public @Nullable Integer day() {
            return null;
        }
    }

    /** A month of a year. */
    record Month(YearMonth of) implements PressDate {
        @Override
        public String iso() {
            return of.toString();
        }

        @Override
        public int year() {
            return of.getYear();
        }

        @Override
        public Integer month() {
            return of.getMonthValue();
        }

        @Override
        public @Nullable Integer day() {
            return null;
        }
    }

    /** A day. */
    record Day(LocalDate date) implements PressDate {
        @Override
        public String iso() {
            return date.toString();
        }

        @Override
        public int year() {
            return date.getYear();
        }

        @Override
        public Integer month() {
            return date.getMonthValue();
        }

        @Override
        public Integer day() {
            return date.getDayOfMonth();
        }
    }

    /** A moment in the zone in which it was printed. */
    record Instant(OffsetDateTime at) implements PressDate {
        @Override
        public String iso() {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        }

        @Override
        public int year() {
            return at.getYear();
        }

        @Override
        public Integer month() {
            return at.getMonthValue();
        }

        @Override
        public Integer day() {
            return at.getDayOfMonth();
        }
    }
}
