package org.jogakbo.protection.edition;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How many public clippings a month has.
 *
 * @param leading the slug of the category that most of them have (by count, then by slug); null when none has one
 */
public record MonthTally(
        YearMonth month, int count, @Nullable String leading) {}
