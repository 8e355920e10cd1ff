/**
 * How text becomes words: one analysis for Latin, Hangul, Han and everything else, the same for both indexes and for
 * queries.
 *
 * <p>Comes in: text (NFC). Goes out: {@link org.jogakbo.search.analysis.Word}s with their places. The central type is
 * {@link org.jogakbo.search.analysis.Words}; {@code korean-words.txt} beside it is the domain's dictionary, one word
 * a line. Nothing here knows what an index is for, nor sees anything but text. Start reading at {@link
 * org.jogakbo.search.analysis.Word}.
 */
@NullMarked
package org.jogakbo.search.analysis;

import org.jspecify.annotations.NullMarked;
