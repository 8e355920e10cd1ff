/**
 * Tells whether the stores of a folder belong together. Comes in: a folder, its stores, and the anchor that was written when they were at rest.
 * Goes out: {@link org.jogakbo.walk.whole.Wholeness}, a refusal in words or nothing. It must never let an empty or older store pass for the
 * archive's own.
 */
@NullMarked
package org.jogakbo.walk.whole;

import org.jspecify.annotations.NullMarked;
