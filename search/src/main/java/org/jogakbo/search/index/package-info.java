/**
 * One index of clippings: what both sides have in common. It keeps {@link org.jogakbo.search.index.Entry}s, which are
 * text and labels under a key, and does not know whether they are private or public; the desk's and the public index
 * each wrap one of their own.
 *
 * <p>Comes in: entries, keys to remove, queries. Goes out: {@link org.jogakbo.search.index.Found}. It must never name
 * a clipping of either side, nor share a folder between two indexes. What is removed or replaced is gone from the
 * files after the next commit. Start reading at {@link org.jogakbo.search.index.ClippingIndex}.
 */
@NullMarked
package org.jogakbo.search.index;

import org.jspecify.annotations.NullMarked;
