/**
 * The reading room: from the bytes of one document to what can be recovered of each article in it.
 *
 * <p>Comes in: a {@link org.jogakbo.reading.Document}, whose bytes are handed in. Goes out: {@link org.jogakbo.clipping.Reading}s in the
 * document's order, and an {@link org.jogakbo.reading.Outcome}. The central type is {@link org.jogakbo.reading.Extraction}, which names
 * the whole way; each format has one reader: {@link org.jogakbo.reading.text} for plain text, {@link org.jogakbo.reading.archive} for
 * archive pages and blog posts, {@link org.jogakbo.reading.page} for the press's article pages, {@link org.jogakbo.reading.feed} for
 * feeds, {@link org.jogakbo.reading.wordpress} for WordPress's exports, {@link org.jogakbo.reading.pdf} for PDFs. It must never open a file, a socket or a
 * database, nor ask a clock or a random source, and it never guesses: what a page does not say stays null or empty. Every walk over a
 * page is bounded in depth and size. Start reading at {@link org.jogakbo.reading.Extraction}.
 */
@NullMarked
package org.jogakbo.reading;

import org.jspecify.annotations.NullMarked;
