/**
 * What a press blog writes under an excerpt: the credit line, "Read more", "Related article"; and what its titles and texts say of series
 * and pseudonyms. Shared by the readers of text, of archive pages and of single posts.
 *
 * <p>Comes in: a {@link org.jogakbo.clipping.body.Body} as it stood on the page. Goes out: the body without that tail, and the tail's
 * meaning. A bracket, a dash or "via" alone proves nothing: a note such as "[sic]" stays where it is. Start reading at {@link
 * org.jogakbo.reading.credit.Tail}.
 */
@NullMarked
package org.jogakbo.reading.credit;

import org.jspecify.annotations.NullMarked;
