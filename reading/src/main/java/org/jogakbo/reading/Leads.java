package org.jogakbo.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.archive.ArchivePage;
import org.jogakbo.reading.archive.NextFeed;
import org.jogakbo.reading.archive.NextPage;
import org.jogakbo.reading.archive.PageMarks;
import org.jogakbo.reading.credit.Tail;
import org.jogakbo.reading.feed.Feed;
import org.jogakbo.reading.html.WebAddress;
import org.jogakbo.reading.meeting.PostKeys;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of posts leads to more of itself: to its next page, and to the own pages of posts that it shows only the beginnings of.
 * "Read more" that leads to the press leads to no post's own page and is left alone; so is everything on another site, but for the
 * posts of a feed, which all lie on one. Immutable; finding them is a pure function, safe for any thread.
 *
 * @param next where the list goes on, absolute, or null
 * @param guessed whether that is only where it would go on if it does, so that there may be nothing
 * @param listed the own addresses of all posts, in the list's order
 * @param cut those of the posts that it shows only the beginnings of
 */
public record Leads(@Nullable String next, boolean guessed, List<String> listed, List<String> cut) {
    /** Nothing to follow. */
    public static final Leads NONE = new Leads(null, false, List.of(), List.of());

    private static final Pattern CUT_OFF = Pattern.compile("(?:…|\\.{3})\\s*[\\])}»”]?\\s*$");

    public Leads {
        listed = List.copyOf(listed);
        cut = List.copyOf(cut);
    }

    /** Whether two addresses lie on one host and port; {@code www.} makes no difference. */
    public static boolean isSameSite(String one, String other) {
        return NextPage.isSameSite(one, other);
    }

    /** The leads of a document whose address is known; none of anything that is no list of posts. */
    public static Leads of(Document document) {
        String url = document.url();
        if (url == null) {
            return NONE;
        }
        try (InputStream in = document.payload().open()) {
            byte[] bytes = in.readNBytes((int) Extraction.MAX_BYTES);
            if (Sniff.binary(bytes).isPresent()) {
                return NONE;
            }
            String text = Decoding.decode(bytes, document.contentType());
            if (Feed.isFeed(text)) {
                return ofFeed(text, url);
            }
            return Sniff.isHtml(text, document.contentType(), document.input()) ? ofPage(text, url) : NONE;
        } catch (IOException unreadable) {
            return NONE;
        }
    }

    private static Leads ofFeed(String text, String url) {
        List<Reading> readings = Feed.read(text, url).readings();
        Optional<NextFeed> next = readings.isEmpty() ? Optional.empty() : NextFeed.of(text, url);
        String site = siteOfPosts(readings, url);
        return new Leads(
                next.map(NextFeed::address)
                        .filter(address -> isSameSite(url, address))
                        .orElse(null),
                next.map(NextFeed::guessed).orElse(false),
                addresses(readings),
                cut(readings, site));
    }

    /** Feeds may lie on another host than their blog: then all their posts lie on one. */
    private static String siteOfPosts(List<Reading> readings, String url) {
        List<String> posts = addresses(readings);
        boolean elsewhere = !posts.isEmpty() && posts.stream().allMatch(post -> isSameSite(post, posts.getFirst()));
        return elsewhere ? posts.getFirst() : url;
    }

    private static List<String> cut(List<Reading> readings, String site) {
        return addresses(readings.stream().filter(Leads::isCut).toList()).stream()
                .filter(post -> isSameSite(site, post))
                .toList();
    }

    private static Leads ofPage(String html, String url) {
        org.jsoup.nodes.Document page = HtmlTree.parse(html, url);
        // Before the posts are read, which rearranges the page.
        String next = NextPage.of(page, url).orElse(null);
        List<Reading> readings = ArchivePage.read(page, PageMarks.of(page, url));
        return readings.isEmpty() ? NONE : new Leads(next, false, addresses(readings), cut(readings, url));
    }

    private static List<String> addresses(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> Optional.ofNullable(reading.url()).stream())
                .filter(WebAddress::isWeb)
                .distinct()
                .toList();
    }

    /** Whether the list shows only the beginning of the post, and its own page has the rest. */
    private static boolean isCut(Reading post) {
        String more = post.readMoreUrl();
        boolean toPress = more != null && !String.valueOf(PostKeys.ofUrl(more)).equals(PostKeys.ofUrl(post.url()));
        if (toPress) {
            return false;
        }
        return post.readMore()
                || post.body().isEmpty()
                || Tail.isCutShort(post)
                || CUT_OFF.matcher(post.body().text()).find();
    }
}
