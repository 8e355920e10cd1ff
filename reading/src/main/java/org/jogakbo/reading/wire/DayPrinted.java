package org.jogakbo.reading.wire;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.field.PressDates;
import org.jspecify.annotations.Nullable;

/** The day of a dateline, which is printed without its year. */
final class DayPrinted {
    /** A year with every day in it, to read the day as a date. */
    private static final String LEAP_YEAR = " 2000";

    private DayPrinted() {}

    static @Nullable MonthDay of(String printed) {
        boolean full = printed.matches(".*\\d{4}.*");
        return PressDates.parse(full ? printed : printed.replaceAll("[.,]$", "") + LEAP_YEAR)
                .map(date -> date instanceof PressDate.Day(LocalDate day) ? MonthDay.from(day) : null)
                .orElse(null);
    }
}
