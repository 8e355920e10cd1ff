/**
 * The words: every record, sealed type and id that the rooms hand to each other.
 *
 * <p>Comes in: nothing. Goes out: values. The central types, in the order of the walk: {@link org.jogakbo.clipping.capture.Arrival}, {@link
 * org.jogakbo.clipping.capture.Capture}, {@link org.jogakbo.clipping.Reading}, {@link org.jogakbo.clipping.Clipping}, {@link
 * org.jogakbo.clipping.ruling.Ruling}. It must never open a file, a socket or a database, nor ask a clock or a random source. Start reading
 * at {@link org.jogakbo.clipping.Clipping}.
 */
@NullMarked
package org.jogakbo.clipping;

import org.jspecify.annotations.NullMarked;
