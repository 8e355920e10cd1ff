package org.jogakbo.reading.field;

import java.time.LocalDate;
import org.jogakbo.clipping.PressDate;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a line, before its time of day is looked for.
 *
 * @param day the day, or null when {@code date} is less precise
 * @param from where the date begins in the line
 * @param to where it ends
 */
record FoundDate(PressDate date, @Nullable LocalDate day, int from, int to) {}
