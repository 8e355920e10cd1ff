/**
 * The pages: one record a page, each with the template of its name in {@code src/main/jte}.
 *
 * <p>Comes in: public clippings and cards, tallies, and the place at which a page stands. Goes out: HTML as bytes. Links are relative, so
 * the same pages stand under any folder. It must never name a host, nor load anything from one. Start reading at {@link
 * org.jogakbo.publishing.page.Frame}.
 */
@NullMarked
package org.jogakbo.publishing.page;

import org.jspecify.annotations.NullMarked;
