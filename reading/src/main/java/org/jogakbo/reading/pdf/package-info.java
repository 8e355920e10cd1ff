/**
 * Clippings as PDF: the text layer of a page that was printed, exported or run through character recognition.
 *
 * <p>Comes in: a document's bytes. Goes out: one reading, or why there is none ({@link
 * org.jogakbo.reading.pdf.PdfClipping}). PDFBox is at home here and nowhere else; it is not loaded before a PDF
 * comes. It must never open a file: fonts that are not in the document are replaced by the one in the jar, never
 * looked for on the disk, and nothing is written to a cache. Pages, letters, operators and unpacked bytes are
 * bounded. Start reading at {@link org.jogakbo.reading.pdf.PdfClipping}.
 */
@NullMarked
package org.jogakbo.reading.pdf;

import org.jspecify.annotations.NullMarked;
