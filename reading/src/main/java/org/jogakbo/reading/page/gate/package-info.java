/**
 * Tells pages that are no articles, though they may have a title and some text: checks for robots, a site's error pages, lists of
 * headlines, questions about consent.
 *
 * <p>Comes in: a measured page that shows little and does not describe itself as an article. Goes out: yes or no. No word decides alone;
 * each needs a measured property or a mark of the markup beside it, for to take an article for one of these would lose it. Start reading
 * at {@link org.jogakbo.reading.page.gate.NoArticle}.
 */
@NullMarked
package org.jogakbo.reading.page.gate;

import org.jspecify.annotations.NullMarked;
