package org.jogakbo.reading.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a feed says for every entry that says nothing itself. */
record FeedDefaults(@Nullable String poster, @Nullable String language) {
    static FeedDefaults of(Element channel) {
        return new FeedDefaults(
                XmlEntry.person(channel, "author").findFirst().orElse(null),
                XmlNames.text(channel, "language", "dc:language"));
    }
}
