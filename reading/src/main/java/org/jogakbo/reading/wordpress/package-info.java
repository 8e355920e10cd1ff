/**
 * WordPress exports (WXR 1.0 to 1.2): the posts that the blog shows to everybody.
 *
 * <p>Comes in: an export's bytes, of any size, read as a stream in constant memory. Goes out: one {@link org.jogakbo.clipping.Reading} for
 * each published post, in the document's order, as soon as it is read. Pages, attachments, menus and revisions are no clippings; drafts,
 * private, pending, binned and password-protected posts are passed over and not even counted. No DTD is read, no entity expanded. Start
 * reading at {@link org.jogakbo.reading.wordpress.WordPressExport}.
 */
@NullMarked
package org.jogakbo.reading.wordpress;

import org.jspecify.annotations.NullMarked;
