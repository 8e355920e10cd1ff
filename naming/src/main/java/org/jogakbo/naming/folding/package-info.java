/**
 * Sees through the ways in which the same letters are written. Comes in: any text. Goes out: {@link
 * org.jogakbo.naming.folding.FoldedText}, its letters alone, each with its place in the original. It must never know what is looked for.
 */
@NullMarked
package org.jogakbo.naming.folding;

import org.jspecify.annotations.NullMarked;
