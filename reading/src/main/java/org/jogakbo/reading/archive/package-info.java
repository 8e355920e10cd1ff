/**
 * Saved pages of blogs: archive pages (several posts on one page) and single posts, whatever the theme.
 *
 * <p>Comes in: a parsed page. Goes out: a reading for each post, in the page's order, with what the page says of itself. Posts are told
 * from their structure (siblings of one build, each with a heading that links to its own page, a date, a text) and from microformats
 * where a page has them; no theme is known by name. Sidebars, comments and links to neighbours are no posts. Here the page is told
 * and its posts are found; each is read in {@link org.jogakbo.reading.archive.post}. Start reading at {@link
 * org.jogakbo.reading.archive.ArchivePage}.
 */
@NullMarked
package org.jogakbo.reading.archive;

import org.jspecify.annotations.NullMarked;
