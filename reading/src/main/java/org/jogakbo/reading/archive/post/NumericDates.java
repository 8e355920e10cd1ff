package org.jogakbo.reading.archive.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Element;

/**
 * Dates all in numbers, such as 4/2/16: which number is the month, no such date says alone, but those beside it may. A page on which one
 * date has a thirteenth or a later day, and none contradicts it, writes all its dates so.
 */
public final class NumericDates {
    /** What comes first on the page. */
    public enum Order {
        MONTH_FIRST,
        DAY_FIRST,
        UNKNOWN
    }

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d\\d)\\.?");
    private static final SelectorList DATED = SelectorList.of("time, [class*=date], [class*=meta], span, small");
    private static final int MAX_LENGTH = 24;

    private NumericDates() {}

    /** The order that the dates in these posts agree upon. */
    public static Order order(List<Element> posts) {
        boolean month = false;
        boolean day = false;
        for (Element post : posts) {
            for (Element element : DATED.in(post)) {
                String text = element.text();
                Matcher date = DATE.matcher(text.strip());
                if (text.length() <= MAX_LENGTH && date.matches()) {
                    month |= Integer.parseInt(date.group(3)) > 12;
                    day |= Integer.parseInt(date.group(1)) > 12;
                }
            }
        }
        return month == day ? Order.UNKNOWN : month ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }

    /** The date, when the text is one and nothing else and the order is known. */
    static Optional<PressDate> parse(String text, Order order) {
        Matcher date = DATE.matcher(text.strip());
        if (order == Order.UNKNOWN || !date.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4));
        try {
            return Optional.of(new PressDate.Day(LocalDate.of(
                    year > 100 ? year : year < 70 ? 2000 + year : 1900 + year,
                    order == Order.MONTH_FIRST ? first : second,
                    order == Order.MONTH_FIRST ? second : first)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
