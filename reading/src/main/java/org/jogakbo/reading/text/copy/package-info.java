/**
 * What a program made of a page when it wrote it as text, undone: lines broken to a width are paragraphs again, link marks are addresses
 * again.
 *
 * <p>Comes in: the decoded text, as {@code lynx -dump}, {@code w3m -dump}, {@code links -dump}, a browser's "save as text" or a copied
 * page have it. Goes out: {@link org.jogakbo.reading.text.copy.Paragraph}s. What a paragraph is, title or small print, is not asked here.
 * Start reading at {@link org.jogakbo.reading.text.copy.TextCopy}.
 */
@NullMarked
package org.jogakbo.reading.text.copy;

import org.jspecify.annotations.NullMarked;
