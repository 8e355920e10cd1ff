package org.jogakbo.publishing.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Page;
import org.jogakbo.protection.edition.Tally;
import org.jogakbo.publishing.cloth.Calendar;
import org.jogakbo.publishing.cloth.Strip;
import org.jspecify.annotations.Nullable;

/**
 * A list of clippings: a year, a month, a category, an outlet, the undated, or a further page of everything.
 *
 * @param kind what kind of list it is, or empty
 * @param dye the class of its colour, or empty
 * @param strip the year it belongs to, or null
 * @param calendar its days, on a month's page; else null
 */
public record ListPage(
        Frame frame,
        String kind,
        String heading,
        String note,
        String dye,
        Page<PublicCard> cards,
        Pager pager,
        @Nullable Strip strip,
        @Nullable Calendar calendar)
        implements Printable {

    /** The days that have a clipping on this page, and so something to jump to. */
    public Set<Integer> daysHere() {
        Set<Integer> days = new HashSet<>();
        cards.items().forEach(card -> {
            Integer day = dayOf(card);
            if (day != null) {
                days.add(day);
            }
        });
        return days;
    }

    /** The addresses of the first clipping of each day: the days of the calendar lead there. */
    public Set<PublicPath> firstOfDays() {
        Set<Integer> seen = new HashSet<>();
        Set<PublicPath> first = new HashSet<>();
        for (PublicCard card : cards.items()) {
            Integer day = dayOf(card);
            if (day != null && seen.add(day)) {
                first.add(card.path());
            }
        }
        return first;
    }

    /** The outlets credited on this page, most clippings first. */
    public List<Tally> creditsHere() {
        Map<PublicName, Integer> counts = new LinkedHashMap<>();
        for (PublicCard card : cards.items()) {
            if (card.credit() != null) {
                counts.merge(card.credit().outlet(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Tally::count).reversed())
                .toList();
    }

    public static @Nullable Integer dayOf(PublicCard card) {
        PressDate date = card.published();
        return date == null ? null : date.day();
    }
}
