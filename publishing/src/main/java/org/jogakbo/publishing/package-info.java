/**
 * The public side's face: pages, feeds, sitemap, open API, and the same as files.
 *
 * <p>Comes in: an {@link org.jogakbo.protection.edition.Edition} and a {@link org.jogakbo.protection.edition.PublicSearch}, and what a
 * reader asks. Goes out: {@link org.jogakbo.publishing.Answer}s and files. The central type is {@link org.jogakbo.publishing.Site}, whose
 * table of routes names every public address. It must never see a clipping that is not public, open a socket, or ask a clock; a page
 * loads nothing from another host. Start reading at {@link org.jogakbo.publishing.Site}.
 */
@NullMarked
package org.jogakbo.publishing;

import org.jspecify.annotations.NullMarked;
