/**
 * What a page of the press says beside title, byline, dates and text: section, tags, lead image, wire credit, dateline.
 *
 * <p>Comes in: a page's signs and the article's text. Goes out: {@link org.jogakbo.clipping.press.PressDetails}, with where each was
 * found. What the page does not say stays empty. Start reading at {@link org.jogakbo.reading.page.press.PressFields}.
 */
@NullMarked
package org.jogakbo.reading.page.press;

import org.jspecify.annotations.NullMarked;
