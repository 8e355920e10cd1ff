/**
 * News agencies: the dateline at the head of a report, and the credit that says whose report it is.
 *
 * <p>Comes in: lines of an article's text and names that a page prints. Goes out: {@link org.jogakbo.clipping.press.Dateline} and the
 * agency's usual name, or nothing. The names lie in {@code agencies.txt}. It takes nothing off the text. Start reading at {@link
 * org.jogakbo.reading.wire.Datelines}.
 */
@NullMarked
package org.jogakbo.reading.wire;

import org.jspecify.annotations.NullMarked;
