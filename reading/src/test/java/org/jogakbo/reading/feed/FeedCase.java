package org.jogakbo.reading.feed;

import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.feed.entry.FeedPost;

/**
 * What was read of one conformance case.
 *
 * @param entries as the feed lists them, blank ones among them
 * @param readings the clippings made of them
 */
record FeedCase(List<FeedPost> entries, List<Reading> readings) {
    FeedCase {
        entries = List.copyOf(entries);
        readings = List.copyOf(readings);
    }
}
