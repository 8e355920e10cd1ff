package org.jogakbo.reading.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jspecify.annotations.Nullable;

/** The orders in which a day, a month and a year are printed, the more precise first. */
final class DateForms {
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2199;
    private static final String NAME = "(?<!\\p{L})(?<name>\\p{L}[\\p{L}\\p{M}'’]{1,19})[.,]?";
    private static final String YEAR = "(?<y>\\d{4})(?!\\d)";
    private static final String DAY = "(?<!\\d)(?<d>\\d{1,2})(?!\\d)";
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[A-Z]{2,5}| ?[+-]\\d{4})?";

    private static final List<Pattern> FORMS = List.of(
            // 2016-04-11, 2016.4.11, 2016/04/11, 2016년 4월 11일, 2016年4月11日
            form("(?<!\\d)(?<y>\\d{4}) ?[-./년年‐–] ?(?<m>\\d{1,2}) ?[-./월月‐–] ?(?<d>\\d{1,2})(?!\\d)"),
            // 20160411
            form("(?<![\\p{L}\\d])(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?=$|[T ,])"),
            // 11 April 2016, 11. April 2016, le 1er avril 2016, 11 de abril de 2016, 11-Apr-2016
            form(DAY + "(?:st|nd|rd|th|er|º|ª|o|\\.|-)?[ ,]*(?:(?:of|de|d'|del) ?)?" + NAME
                    + "[ ,/-]*(?:(?:de|del|of) )?" + YEAR),
            // April 11, 2016; Apr 11 2016
            form(NAME + "[ -]*" + DAY + "(?:st|nd|rd|th|º|\\.)?[ ,-]*(?:de |del )?" + YEAR),
            // Mon Apr 11 09:15:00 BST 2016
            form(NAME + " +" + DAY + ",? +" + TIME + ",? +" + YEAR),
            // 2016 April 11, 2016. április 11.
            form("(?<!\\d)" + YEAR + "[., ]+" + NAME + " ?" + DAY),
            // 11 tháng 4, 2016: numbered months with a word of their own
            form(DAY + "[ ,]+(?:tháng|thg) (?<m>\\d{1,2})(?:,| năm)? ?" + YEAR),
            // 11.04.2016: dots put the day first wherever they are used
            form(DAY + "\\. ?(?<m>\\d{1,2})\\. ?" + YEAR),
            // 04/11/2016: only when one number cannot be a month
            form("(?<!\\d)(?<a>\\d{1,2})(?<sep>[/-])(?<b>\\d{1,2})\\k<sep>" + YEAR));

    /** RFC 822: a year of two digits, with weekday or time beside it. */
    private static final Pattern RFC_822 =
            form("(?:\\p{L}{3}, )" + DAY + " (?<name>\\p{L}{3}) (?<yy>\\d{2}) (?=\\d{1,2}:\\d{2})");

    private static final List<Pattern> MONTHS = List.of(
            form("(?<!\\d)(?<y>\\d{4}) ?[년年] ?(?<m>\\d{1,2}) ?[월月]"),
            form("^(?<y>\\d{4})[-./](?<m>\\d{1,2})\\.?$"),
            form(NAME + "[ ,-]*(?:(?:de|del|of) )?" + YEAR));

    private static final Pattern YEAR_ALONE = form("^" + YEAR + "[年년]?$");

    private DateForms() {}

    static Optional<FoundDate> find(String line) {
        if (!hasYear(line)) {
            boolean timed = line.indexOf(':') > 0 && line.indexOf(',') > 0;
            return timed ? Optional.ofNullable(first(RFC_822, line, true)) : Optional.empty();
        }
        FoundDate best = null;
        for (Pattern form : FORMS) {
            best = best != null && best.from() == 0 ? best : earlier(best, first(form, line, true));
        }
        if (best == null) {
            best = first(RFC_822, line, true);
        }
        for (int i = 0; best == null && i < MONTHS.size(); i++) {
            best = first(MONTHS.get(i), line, false);
        }
        if (best == null) {
            best = first(YEAR_ALONE, line, false);
        }
        return Optional.ofNullable(best);
    }

    /** Every form but RFC 822's holds four digits in a row; most lines do not, and need no further look. */
    private static boolean hasYear(String line) {
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = Character.isDigit(line.charAt(i)) ? run + 1 : 0;
            if (run == 4) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable FoundDate earlier(@Nullable FoundDate one, @Nullable FoundDate other) {
        return one == null || (other != null && other.from() < one.from()) ? other : one;
    }

    private static @Nullable FoundDate first(Pattern form, String line, boolean daily) {
        Matcher match = form.matcher(line);
        for (int at = 0; at <= line.length() && match.find(at); at = match.start() + 1) {
            FoundDate found = daily ? day(match) : coarse(match);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable FoundDate day(Matcher match) {
        int month = has(match, "a") ? decided(match) : month(match);
        int dayOfMonth = has(match, "a") ? number(match, "a") + number(match, "b") - month : number(match, "d");
        try {
            LocalDate date = LocalDate.of(year(match), month, dayOfMonth);
            return plausible(date.getYear())
                    ? new FoundDate(new PressDate.Day(date), date, match.start(), match.end())
                    : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The month of two numbers of which one must be over 12; 0 when both could be it. */
    private static int decided(Matcher match) {
        int a = number(match, "a");
        int b = number(match, "b");
        return a > 12 && b <= 12 ? b : b > 12 && a <= 12 ? a : a == b ? a : 0;
    }

    private static @Nullable FoundDate coarse(Matcher match) {
        int year = year(match);
        if (!plausible(year)) {
            return null;
        }
        if (!has(match, "m") && !has(match, "name")) {
            return new FoundDate(new PressDate.Year(Year.of(year).getValue()), null, match.start(), match.end());
        }
        int month = month(match);
        return month < 1 || month > 12
                ? null
                : new FoundDate(new PressDate.Month(YearMonth.of(year, month)), null, match.start(), match.end());
    }

    private static int year(Matcher match) {
        if (has(match, "yy")) {
            int two = number(match, "yy");
            return two < 50 ? 2000 + two : 1900 + two;
        }
        return number(match, "y");
    }

    private static int month(Matcher match) {
        return has(match, "m") ? number(match, "m") : MonthNames.month(match.group("name"));
    }

    private static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static boolean has(Matcher match, String group) {
        return match.namedGroups().containsKey(group) && match.group(group) != null;
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
