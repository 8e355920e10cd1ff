/**
 * Single fields as the press prints them: dates in many languages, names in bylines, headlines with the site's name on them.
 *
 * <p>Comes in: a line of text. Goes out: a value, or nothing where the text does not say. It never guesses and asks no clock. Start
 * reading at {@link org.jogakbo.reading.field.PressDates}.
 */
@NullMarked
package org.jogakbo.reading.field;

import org.jspecify.annotations.NullMarked;
