/**
 * The second look: whether a protected name stands anywhere in what is public, judged by other eyes than the mask's. Comes in: a public
 * clipping, or bytes, whatever they are. Goes out: where something stands, and whose it may be by number, never the name. Names no class of
 * {@code naming} or {@code protection.mask}. Start reading at {@link org.jogakbo.protection.leak.SecondLook}.
 */
@NullMarked
package org.jogakbo.protection.leak;

import org.jspecify.annotations.NullMarked;
