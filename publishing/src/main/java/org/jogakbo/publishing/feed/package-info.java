/**
 * Feeds and sitemaps, written with streaming writers.
 *
 * <p>Comes in: a {@link org.jogakbo.publishing.feed.Feed} of public clippings, or addresses. Goes out: bytes. It asks no store and no
 * clock: the times in a feed are those of its clippings. Start reading at {@link org.jogakbo.publishing.feed.Feed}.
 */
@NullMarked
package org.jogakbo.publishing.feed;

import org.jspecify.annotations.NullMarked;
