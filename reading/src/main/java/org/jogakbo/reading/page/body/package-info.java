/**
 * From a measured page to the blocks of its article.
 *
 * <p>Comes in: a {@link org.jogakbo.reading.page.map.PageMap}, and what is known of the article. Goes out: the blocks of the article. {@code
 * page.candidate} chooses where they stand; a standfirst is added, what is hidden by script is revealed, what is not the article's text is
 * left out, first by element, then at the edges. Lengths, links and repetition decide; names of classes only ever add to such evidence.
 * Start reading at {@link org.jogakbo.reading.page.body.BodyFinder}.
 */
@NullMarked
package org.jogakbo.reading.page.body;

import org.jspecify.annotations.NullMarked;
