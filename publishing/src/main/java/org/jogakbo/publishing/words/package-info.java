/**
 * What the interface says: texts, dates and numbers in every language it speaks, and how a text becomes fit to print.
 *
 * <p>Comes in: keys, dates, numbers, texts from clippings. Goes out: plain strings, not yet escaped. It knows nothing of pages. Start
 * reading at {@link org.jogakbo.publishing.words.Words}.
 */
@NullMarked
package org.jogakbo.publishing.words;

import org.jspecify.annotations.NullMarked;
