package org.jogakbo.fuzz.reading;

import java.util.Arrays;
import java.util.List;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.feed.Feed;

/** A feed, of XML or of JSON. */
public final class FeedHarness {
    private static final List<String> URLS = Arrays.asList("https://blog.example/feed/", null, "::");

    private FeedHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Split split = new Split(data);
        String url = split.choice(URLS);
        String text = split.text();
        Feed.isFeed(text);
        Feed feed = Feed.read(text, url);
        Sound.readings(data.length, feed.readings());
        Sound.that(feed.equals(Feed.read(text, url)), "The same feed was read in two ways");
    }
}
