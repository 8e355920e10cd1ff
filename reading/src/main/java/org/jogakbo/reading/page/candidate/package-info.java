/**
 * Which blocks of a page hold the article.
 *
 * <p>Comes in: a {@link org.jogakbo.reading.page.map.PageMap}, and the text that linked data gives. Goes out: a {@link
 * org.jogakbo.reading.page.candidate.Verdict}. Several ways of looking (semantics, structure, density) each name a {@link
 * org.jogakbo.reading.page.candidate.Candidate}; the judge measures each by what would be left after pruning. Internal to {@code
 * page.body}. It must never write blocks, nor decide by the name of a class alone. Start reading at {@link
 * org.jogakbo.reading.page.candidate.Judge}.
 */
@NullMarked
package org.jogakbo.reading.page.candidate;

import org.jspecify.annotations.NullMarked;
