package org.jogakbo.protection.edition;

import org.jspecify.annotations.Nullable;

/**
 * How many public clippings a day of a month has.
 *
 * @param day 1 to 31
 * @param leading as in {@link MonthTally#leading()}
 */
public record DayTally(int day, int count, @Nullable String leading) {}
