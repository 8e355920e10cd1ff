package org.jogakbo.reading.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.feed.entry.FeedPost;
import org.jspecify.annotations.Nullable;

/**
 * What a feed holds.
 *
 * <p>One lenient parser for all of XML's dialects, for feeds in the wild are seldom well-formed; that a feed was not is told in the trace
 * of each field. Depth is bounded to {@value #MAX_DEPTH}, entries to {@value #MAX_ENTRIES}. Stateless and safe for any thread.
 *
 * @param readings one for each entry that says anything, in the document's order
 * @param printed for each of them, everything that its entry prints
 * @param listed how many entries it lists, empty ones among them
 * @param damage why not all of the feed was read, one plain sentence without a full stop; null when all was
 */
public record Feed(
        List<Reading> readings,
        List<List<String>> printed,
        int listed,
        @Nullable String damage) {
    static final int MAX_ENTRIES = 10_000;
    static final int MAX_DEPTH = 256;

    private static final int WINDOW = 16_384;
    private static final Pattern PROLOGUE = Pattern.compile(
            "(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT =
            Pattern.compile("<(?:[\\w-]{1,20}:)?(?:rss|feed|rdf|channel)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile(
            "\\s*\\{.{0,4000}?\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org", Pattern.DOTALL);

    public Feed {
        readings = List.copyOf(readings);
        printed = List.copyOf(printed);
    }

    /** Whether the text is a feed, told by its root element or by the version that a JSON Feed names. */
    public static boolean isFeed(String text) {
        String head = text.substring(0, Math.min(text.length(), WINDOW));
        return JSON.matcher(head).lookingAt()
                || ROOT.matcher(head).region(afterPrologue(head), head.length()).lookingAt();
    }

    /**
     * Reads a feed.
     *
     * @param url where it was published, or null
     */
    public static Feed read(String text, @Nullable String url) {
        FeedShape shape = text.stripLeading().startsWith("{") ? JsonFeed.parse(text, url) : XmlFeed.parse(text, url);
        List<Reading> readings = new ArrayList<>();
        List<List<String>> printed = new ArrayList<>();
        for (int i = 0; i < shape.posts().size(); i++) {
            FeedPost post = shape.posts().get(i);
            if (!post.isBlank()) {
                printed.add(shape.printed().get(i));
                readings.add(post.reading(Reading.Kind.FEED, readings.size(), shape.label()));
            }
        }
        return new Feed(readings, printed, shape.posts().size(), shape.damage());
    }

    private static int afterPrologue(String head) {
        Matcher prologue = PROLOGUE.matcher(head);
        int at = head.startsWith("\ufeff") ? 1 : 0;
        while (prologue.region(at, head.length()).lookingAt()) {
            at = prologue.end();
        }
        return at;
    }
}
