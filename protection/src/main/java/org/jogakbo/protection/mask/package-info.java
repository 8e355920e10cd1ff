/**
 * Finds protected names in running text and puts what may stand there in their place. Comes in: {@link
 * org.jogakbo.protection.mask.Protections} and any text. Goes out: the text without them. It must never keep what it was shown. Start reading
 * at {@link org.jogakbo.protection.mask.Mask}.
 */
@NullMarked
package org.jogakbo.protection.mask;

import org.jspecify.annotations.NullMarked;
