/**
 * From clippings to links: whether two readings are of one post, and what the archive keeps when they are. Pure functions. Start reading
 * at {@link org.jogakbo.reading.meeting.SamePost}.
 */
@NullMarked
package org.jogakbo.reading.meeting;

import org.jspecify.annotations.NullMarked;
