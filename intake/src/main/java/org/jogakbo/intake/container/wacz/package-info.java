/**
 * WACZ 1.1: a crawl in a ZIP, with its WARC files, an index of them, and papers that say what each file's digest is and who signed for it.
 *
 * <p>Comes in: a ZIP file that is open already. Goes out: the web pages of its WARC files, found by the index, and a refusal for everything
 * that is not as the papers say. The central type is {@link org.jogakbo.intake.container.wacz.WaczContainer}. It must never trust the index
 * so far that a page is lost, nor fetch anything. Internal to intake.
 */
@NullMarked
package org.jogakbo.intake.container.wacz;

import org.jspecify.annotations.NullMarked;
