package org.jogakbo.reading.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.PressDate;

/**
 * Metadata often gives the moment in UTC, which may be another day than the one the outlet printed. An article belongs to the day that was
 * printed: where the page prints the same moment in its own zone, that is taken; where it prints only the neighbouring day, the day.
 */
final class LocalDay {
    private static final Duration SAME = Duration.ofMinutes(2);

    private LocalDay() {}

    static Found<PressDate> of(Found<PressDate> said, List<Found<PressDate>> printed, Optional<PressDate> modified) {
        if (!(said.value() instanceof PressDate.Instant(OffsetDateTime at)) || !at.getOffset().equals(ZoneOffset.UTC)) {
            return said;
        }
        for (Found<PressDate> found : printed) {
            if (found.value() instanceof PressDate.Instant(OffsetDateTime local)
                    && !local.getOffset().equals(ZoneOffset.UTC)
                    && Duration.between(at, local).abs().compareTo(SAME) <= 0) {
                return found;
            }
        }
        return neighbour(said, at, printed, modified).orElse(said);
    }

    /** Only when no printed date has the same day, and the printed one is not that of a later change. */
    private static Optional<Found<PressDate>> neighbour(
            Found<PressDate> said, OffsetDateTime at, List<Found<PressDate>> printed, Optional<PressDate> modified) {
        LocalDate day = at.toLocalDate();
        if (printed.stream().anyMatch(found -> day(found.value()).equals(day))) {
            return Optional.empty();
        }
        return printed.stream()
                .filter(found -> found.value() instanceof PressDate.Day)
                .filter(found -> isCompatible(at, day(found.value())))
                .filter(found -> modified.filter(change -> isLater(change, said.value()) && samePlace(change, found.value()))
                        .isEmpty())
                .findFirst();
    }

    private static boolean isLater(PressDate change, PressDate said) {
        return !day(change).equals(day(said));
    }

    private static boolean samePlace(PressDate change, PressDate printed) {
        return day(change).equals(day(printed));
    }

    /** Whether somewhere on earth it was that day at that moment: zones reach from UTC-12 to UTC+14. */
    private static boolean isCompatible(OffsetDateTime at, LocalDate day) {
        return at.withOffsetSameInstant(ZoneOffset.ofHours(-12)).toLocalDate().equals(day)
                || at.withOffsetSameInstant(ZoneOffset.ofHours(14)).toLocalDate().equals(day);
    }

    private static LocalDate day(PressDate date) {
        return switch (date) {
            case PressDate.Day(LocalDate day) -> day;
            case PressDate.Instant(OffsetDateTime at) -> at.toLocalDate();
            case PressDate.Month _, PressDate.Year _ -> LocalDate.MIN;
        };
    }
}
