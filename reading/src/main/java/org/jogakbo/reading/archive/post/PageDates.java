package org.jogakbo.reading.archive.post;

import org.jogakbo.clipping.PressDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of its posts' dates besides the posts themselves.
 *
 * @param day what it prints once over all the posts of a day, or null
 * @param order how it writes dates that are all in numbers
 */
public record PageDates(@Nullable PressDate day, NumericDates.Order order) {
    /** A page that says nothing. */
    public static final PageDates NONE = new PageDates(null, NumericDates.Order.UNKNOWN);
}
