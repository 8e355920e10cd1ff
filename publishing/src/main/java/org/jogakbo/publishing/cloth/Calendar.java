package org.jogakbo.publishing.cloth;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jogakbo.protection.edition.DayTally;

/**
 * The days of a month as a small cloth of seven columns.
 *
 * @param firstColumn where the first of the month stands, 1 to 7
 */
public record Calendar(YearMonth month, int firstColumn, List<DayOfWeek> columns, List<Day> days) {
    /**
     * A day; {@code count} is 0 when it has no clippings.
     *
     * @param dye the class of its colour
     */
    public record Day(int day, int count, String dye) {}

    public Calendar {
        columns = List.copyOf(columns);
        days = List.copyOf(days);
    }

    public static Calendar of(YearMonth month, List<DayTally> tallies, Dyes dyes, DayOfWeek weekStart) {
        Map<Integer, DayTally> byDay = new HashMap<>();
        tallies.forEach(tally -> byDay.put(tally.day(), tally));
        List<Day> days = new ArrayList<>();
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            DayTally tally = byDay.get(d);
            days.add(tally == null ? new Day(d, 0, "linen") : new Day(d, tally.count(), dyes.css(tally.leading())));
        }
        List<DayOfWeek> columns = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            columns.add(weekStart.plus(i));
        }
        return new Calendar(month, columns.indexOf(month.atDay(1).getDayOfWeek()) + 1, columns, days);
    }
}
