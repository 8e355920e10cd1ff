/**
 * One entry of a feed or of an export, as found, and how it becomes a reading. Comes in: what an adapter found. Goes out: a {@link
 * org.jogakbo.clipping.Reading}. Start reading at {@link org.jogakbo.reading.feed.entry.FeedPost}.
 */
@NullMarked
package org.jogakbo.reading.feed.entry;

import org.jspecify.annotations.NullMarked;
