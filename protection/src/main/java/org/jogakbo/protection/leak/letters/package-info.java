/**
 * What the second look sees of a text: letters alone. Comes in: texts as they are printed. Goes out: words, each as its bare letters, in
 * Latin letters, by its sound, by its consonants. Shares nothing with {@code naming}, by which the mask reads: what one overlooks the other
 * should not. Start reading at {@link org.jogakbo.protection.leak.letters.Lettering}.
 */
@NullMarked
package org.jogakbo.protection.leak.letters;

import org.jspecify.annotations.NullMarked;
