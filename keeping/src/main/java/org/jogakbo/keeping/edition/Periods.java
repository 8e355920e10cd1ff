package org.jogakbo.keeping.edition;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jogakbo.clipping.PressDate;
import org.jspecify.annotations.Nullable;

/** The names under which a month ({@code m2016-04}) and a day ({@code d2016-04-11}) are counted. */
final class Periods {
    static final char MONTH = 'm';
    static final char DAY = 'd';

    private Periods() {}

    /** The month and the day of a date, as far as they are known. */
    static List<String> of(@Nullable PressDate date) {
        Integer month = date == null ? null : date.month();
        if (date == null || month == null) {
            return List.of();
        }
        String yearMonth = String.format(Locale.ROOT, "%04d-%02d", date.year(), month);
        Integer day = date.day();
        return day == null
                ? List.of(MONTH + yearMonth)
                : List.of(MONTH + yearMonth, DAY + yearMonth + String.format(Locale.ROOT, "-%02d", day));
    }

    static boolean isMonth(String period) {
        return period.charAt(0) == MONTH;
    }

    static YearMonth month(String period) {
        return YearMonth.parse(period.substring(1));
    }

    /** What the names of all days of this month begin with. */
    static String daysOf(YearMonth month) {
        return String.format(Locale.ROOT, "%c%04d-%02d-", DAY, month.getYear(), month.getMonthValue());
    }

    static int day(String period) {
        return Integer.parseInt(period.substring(period.length() - 2));
    }
}
