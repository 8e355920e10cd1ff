/**
 * Single article pages of the press: the body and the fields of the one article that a saved page is about.
 *
 * <p>Comes in: a parsed page and its address. Goes out: at most one {@link org.jogakbo.clipping.Reading}, each field with its trace. The
 * page's own metadata is believed first, what is printed on the page next; no rule knows a site, and no list of words decides alone.
 * The page is not changed, and is walked a fixed number of times. Start reading at {@code ArticlePage}.
 */
@NullMarked
package org.jogakbo.reading.page;

import org.jspecify.annotations.NullMarked;
