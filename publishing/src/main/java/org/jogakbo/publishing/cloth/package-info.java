/**
 * The jogakbo: how counts become patches. Months, days, outlets and categories are drawn as pieces of one cloth.
 *
 * <p>Comes in: the tallies of an edition. Goes out: weights, tones and dyes, which the style sheet turns into widths and colours. It never
 * sees a clipping. Start reading at {@link org.jogakbo.publishing.cloth.Fabric}.
 */
@NullMarked
package org.jogakbo.publishing.cloth;

import org.jspecify.annotations.NullMarked;
