package org.jogakbo.protection.edition;

import java.util.List;

/**
 * The whole public side in numbers.
 *
 * @param total public clippings
 * @param undated those without a month
 * @param months those with one or more, newest first
 * @param categories most clippings first, then by slug
 * @param outlets most clippings first, then by slug
 * @param persons those named by ruling; most clippings first, then by slug
 */
public record Overview(
        int total,
        int undated,
        List<MonthTally> months,
        List<Tally> categories,
        List<Tally> outlets,
        List<Tally> persons) {
    public Overview {
        months = List.copyOf(months);
        categories = List.copyOf(categories);
        outlets = List.copyOf(outlets);
        persons = List.copyOf(persons);
    }
}
