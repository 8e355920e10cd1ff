/**
 * From letters on a page to paragraphs in reading order.
 *
 * <p>Comes in: {@link org.jogakbo.reading.pdf.layout.Sheet}s, pages as letters with places. Goes out: {@link
 * org.jogakbo.reading.pdf.layout.PrintedParagraph}s, with the size of their type, and apart from them what stands at
 * the pages' edges. Knows nothing of PDF: another source of placed letters could come in as well. It must never throw
 * a letter away but at an edge, and every step is bounded by the number of letters, which the reader of the file
 * bounds. Start reading at {@link org.jogakbo.reading.pdf.layout.Layout}.
 */
@NullMarked
package org.jogakbo.reading.pdf.layout;

import org.jspecify.annotations.NullMarked;
