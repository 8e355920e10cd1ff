/**
 * The article's text in the data of pages that a script builds: they show next to nothing without it.
 *
 * <p>Comes in: the page's {@code script} elements and what is known of the article. Goes out: the text as markup, for {@code page.body}
 * to make blocks of. No framework is known by its name for where it puts a text: the longest running text that belongs to the article
 * is looked for, in strings with markup and in lists of blocks. Nothing is run. Size, depth and number of nodes are bounded. Start
 * reading at {@link org.jogakbo.reading.page.embedded.EmbeddedText}.
 */
@NullMarked
package org.jogakbo.reading.page.embedded;

import org.jspecify.annotations.NullMarked;
