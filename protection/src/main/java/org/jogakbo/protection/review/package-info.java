/**
 * Shows an editor what to look at before a clipping is released: it suggests and never decides. Comes in: clippings of the private side. Goes
 * out: suggestions with their sentence and why, and how strongly harmless details together single one person out. Nothing of it may become
 * public. Start reading at {@link org.jogakbo.protection.review.Suggestions}.
 */
@NullMarked
package org.jogakbo.protection.review;

import org.jspecify.annotations.NullMarked;
