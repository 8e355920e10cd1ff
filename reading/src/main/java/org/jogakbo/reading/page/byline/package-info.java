/**
 * Who wrote the article: people only.
 *
 * <p>Comes in: a page's signs. Goes out: names, with where they were found. What an outlet, an agency or a desk signs names nobody. Start
 * reading at {@link org.jogakbo.reading.page.byline.BylineField}.
 */
@NullMarked
package org.jogakbo.reading.page.byline;

import org.jspecify.annotations.NullMarked;
