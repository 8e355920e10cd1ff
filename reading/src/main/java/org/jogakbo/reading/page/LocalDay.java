package org.jogakbo.reading.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.page.sign.Found;

/**
 * Metadata often gives the moment in UTC, which may be another day than the one the outlet printed, or the moment of a first version long
 * replaced. An article belongs to the day that was printed: where the page prints the same moment in its own zone, that is taken; where it
 * prints only the neighbouring day, or only the day that the metadata gives as the last change, that day.
 */
final class LocalDay {
    private static final Duration SAME = Duration.ofMinutes(2);

    private LocalDay() {}

    /** Whether what the page prints can tell another day than the metadata: for a moment in UTC, and for an article changed later. */
    static boolean isDoubtful(Found<PressDate> said, Optional<Found<PressDate>> modified) {
        return isInUtc(said)
                || modified.filter(change -> !sameDay(change, said)).isPresent();
    }

    private static boolean isInUtc(Found<PressDate> said) {
        return said.value() instanceof PressDate.Instant(OffsetDateTime at)
                && at.getOffset().equals(ZoneOffset.UTC);
    }

    /**
     * The date to file under.
     *
     * @param said by the metadata
     * @param near printed by the heading
     * @param printed anywhere on the page or in its address
     */
    static Found<PressDate> of(
            Found<PressDate> said,
            List<Found<PressDate>> near,
            List<Found<PressDate>> printed,
            Optional<Found<PressDate>> modified) {
        Optional<Found<PressDate>> later = modified.filter(change -> !sameDay(change, said));
        Optional<Found<PressDate>> local = said.value() instanceof PressDate.Instant(OffsetDateTime at)
                        && at.getOffset().equals(ZoneOffset.UTC)
                ? sameMoment(at, printed).or(() -> neighbour(at, printed, later))
                : Optional.empty();
        return local.or(() -> later.flatMap(change -> onlyPrinted(said, change, near)))
                .orElse(said);
    }

    private static Optional<Found<PressDate>> sameMoment(OffsetDateTime at, List<Found<PressDate>> printed) {
        return printed.stream()
                .filter(found -> found.value() instanceof PressDate.Instant(OffsetDateTime local)
                        && !local.getOffset().equals(ZoneOffset.UTC)
                        && Duration.between(at, local).abs().compareTo(SAME) <= 0)
                .findFirst();
    }

    /** Only when no printed date has the same day, and the printed one is not that of a later change. */
    private static Optional<Found<PressDate>> neighbour(
            OffsetDateTime at, List<Found<PressDate>> printed, Optional<Found<PressDate>> later) {
        LocalDate day = at.toLocalDate();
        if (printed.stream().anyMatch(found -> day(found.value()).equals(day))) {
            return Optional.empty();
        }
        return printed.stream()
                .filter(found -> found.value() instanceof PressDate.Day)
                .filter(found -> isCompatible(at, day(found.value())))
                .filter(found -> later.filter(change -> sameDay(change, found)).isEmpty())
                .findFirst();
    }

    /** The day of the last change, when that alone is printed by the heading. */
    private static Optional<Found<PressDate>> onlyPrinted(
            Found<PressDate> said, Found<PressDate> change, List<Found<PressDate>> near) {
        return near.stream().anyMatch(found -> sameDay(found, said))
                ? Optional.empty()
                : near.stream().filter(found -> sameDay(found, change)).findFirst();
    }

    private static boolean sameDay(Found<PressDate> one, Found<PressDate> other) {
        return day(one.value()).equals(day(other.value()));
    }

    /** Whether somewhere on earth it was that day at that moment: zones reach from UTC-12 to UTC+14. */
    private static boolean isCompatible(OffsetDateTime at, LocalDate day) {
        return at.withOffsetSameInstant(ZoneOffset.ofHours(-12)).toLocalDate().equals(day)
                || at.withOffsetSameInstant(ZoneOffset.ofHours(14))
                        .toLocalDate()
                        .equals(day);
    }

    private static LocalDate day(PressDate date) {
        return switch (date) {
            case PressDate.Day(LocalDate day) -> day;
            case PressDate.Instant(OffsetDateTime at) -> at.toLocalDate();
            case PressDate.Month _, PressDate.Year _ -> LocalDate.MIN;
        };
    }
}
