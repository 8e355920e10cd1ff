/**
 * Where on a page the article's text stands.
 *
 * <p>Comes in: a parsed page. Goes out: the blocks of the article. A {@link org.jogakbo.reading.page.body.PageMap} measures the page in
 * one walk; several ways of looking each name a candidate; a judge chooses; what is not the article's text is left out, first by
 * element, then at the edges. Lengths, links and repetition decide; names of classes only ever add to such evidence. Start reading at
 * {@link org.jogakbo.reading.page.body.BodyFinder}.
 */
@NullMarked
package org.jogakbo.reading.page.body;

import org.jspecify.annotations.NullMarked;
