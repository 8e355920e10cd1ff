package org.jogakbo.reading.wordpress;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.feed.entry.FeedPost;
import org.jogakbo.reading.feed.entry.Markup;
import org.jogakbo.reading.html.WebAddress;
import org.jspecify.annotations.Nullable;

/** One item of an export: only the elements that a clipping is made of are held. Not safe for several threads. */
final class ExportItem {
    private static final Set<String> HELD = Set.of(
            "title",
            "link",
            "guid",
            "permalink",
            "pubdate",
            "dc:creator",
            "content:encoded",
            "wp:post_date",
            "wp:post_date_gmt",
            "wp:post_modified",
            "wp:post_modified_gmt",
            "wp:status",
            "wp:post_type",
            "wp:post_password");
    private static final int MAX_CATEGORIES = 200;

    /** How much of one item is noted; what bounds the memory, with one element more. */
    private static final int MAX_PRINTED = 32 << 20;

    private final Map<String, String> elements = new HashMap<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> printed = new LinkedHashSet<>();
    private int chars;

    void put(String name, String text) {
        if (HELD.contains(name)) {
            elements.putIfAbsent(name, text);
        }
    }

    /** Notes what stands anywhere in the item: custom fields, comments, attributes. */
    void print(String value) {
        if (value.length() > 1 && chars < MAX_PRINTED && printed.add(value.strip())) {
            chars += value.length();
        }
    }

    List<String> printed() {
        return List.copyOf(printed);
    }

    void category(@Nullable String domain, String name) {
        Set<String> terms = "category".equals(domain) ? categories : tags;
        boolean named = ("category".equals(domain) || "post_tag".equals(domain)) && !name.isEmpty();
        if (named && terms.size() < MAX_CATEGORIES) {
            terms.add(new Markup(name, true).line());
        }
    }

    /** Whether the blog shows this item to everybody, as a post or a page. What does not say so is not taken for one. */
    boolean isPublic() {
        return (at("wp:post_type").equals("post") || at("wp:post_type").equals("page"))
                && at("wp:status").equals("publish")
                && elements.getOrDefault("wp:post_password", "").isEmpty();
    }

    Reading reading(int index, ExportTerms terms) {
        String url = url(terms.home());
        String base = url == null ? terms.home() : url;
        // A section within a section opens nothing in a page; left there, it would hide all that follows.
        String content = elements.getOrDefault("content:encoded", "").replace("<![CDATA[", " ");
        Body body = new Markup(PostMarkup.html(content), true).body(base);
        PressDate published = PostMoment.of(at("wp:post_date"), at("wp:post_date_gmt"), at("pubdate"));
        PressDate modified = PostMoment.of(at("wp:post_modified"), at("wp:post_modified_gmt"), "");
        String poster = at("dc:creator").isEmpty() ? null : terms.author(at("dc:creator"));
        return new FeedPost(
                        at("guid").isEmpty() ? null : at("guid"),
                        new Markup(at("title"), true).line(),
                        url,
                        poster,
                        published,
                        modified == null || modified.equals(published) ? null : modified,
                        terms.language(),
                        List.copyOf(categories),
                        List.copyOf(tags),
                        body,
                        List.of(),
                        null,
                        "WordPress export item",
                        0.98)
                .reading(Reading.Kind.WORDPRESS, index, null);
    }

    private @Nullable String url(String home) {
        String link = WebAddress.resolve(home, at("link"));
        return link != null ? link : at("permalink").equals("true") ? WebAddress.resolve(home, at("guid")) : null;
    }

    private String at(String name) {
        return elements.getOrDefault(name, "").strip();
    }
}
