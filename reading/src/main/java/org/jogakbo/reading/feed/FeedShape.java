package org.jogakbo.reading.feed;

import java.util.List;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.reading.feed.entry.FeedPost;
import org.jspecify.annotations.Nullable;

/**
 * A feed of any dialect, its entries adapted.
 *
 * @param printed for each post, everything that its entry prints
 * @param damage as in {@link Feed#damage()}
 */
record FeedShape(
        List<FeedPost> posts,
        List<List<String>> printed,
        ArchiveLabel label,
        @Nullable String damage) {
    FeedShape {
        posts = List.copyOf(posts);
        printed = List.copyOf(printed);
    }
}
