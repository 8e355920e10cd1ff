/**
 * What may come in, and the sentence for what may not.
 *
 * <p>Comes in: sizes, counts and failures met while something is opened. Goes out: {@link
 * org.jogakbo.clipping.capture.Refusal}s that say what, where, and what to do. The central type is {@link
 * org.jogakbo.intake.bounds.Bounds}; all else is for the door and the containers alone. It must never open anything.
 * Start reading at {@link org.jogakbo.intake.bounds.Bounds}, then {@link org.jogakbo.intake.bounds.Refusals}.
 */
@NullMarked
package org.jogakbo.intake.bounds;

import org.jspecify.annotations.NullMarked;
