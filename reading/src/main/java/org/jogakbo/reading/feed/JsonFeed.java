package org.jogakbo.reading.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.press.LeadImage;
import org.jogakbo.reading.feed.entry.FeedDates;
import org.jogakbo.reading.feed.entry.FeedPost;
import org.jogakbo.reading.feed.entry.Markup;
import org.jogakbo.reading.feed.entry.PersonText;
import org.jogakbo.reading.html.WebAddress;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1. Jackson bounds the depth. */
final class JsonFeed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    static FeedShape parse(String text, @Nullable String url) {
        try {
            return shape(JSON.readTree(text), url);
        } catch (JsonProcessingException broken) {
            String where = broken.getLocation() == null
                    ? ""
                    : " at line " + broken.getLocation().getLineNr() + ", column "
                            + broken.getLocation().getColumnNr();
            return new FeedShape(List.of(), List.of(), FeedLabel.of(""), "The JSON is broken" + where);
        }
    }

    private static FeedShape shape(JsonNode feed, @Nullable String url) {
        String home = WebAddress.resolve("", text(feed, "home_page_url"));
        String self = WebAddress.resolve("", text(feed, "feed_url"));
        String base =
                Stream.of(url, self, home).filter(Objects::nonNull).findFirst().orElse("");
        List<FeedPost> posts = new ArrayList<>();
        List<List<String>> printed = new ArrayList<>();
        JsonNode items = feed.path("items");
        for (int i = 0; i < Math.min(items.size(), Feed.MAX_ENTRIES); i++) {
            posts.add(post(items.get(i), feed, base));
            printed.add(List.of(items.get(i).toString()));
        }
        ArchiveLabel label = FeedLabel.of(text(feed, "title"), self, url, home);
        boolean cut = items.size() > Feed.MAX_ENTRIES;
        return new FeedShape(
                posts,
                printed,
                label,
                cut ? "It lists more than " + Feed.MAX_ENTRIES + " entries, of which only so many were read" : null);
    }

    private static FeedPost post(JsonNode item, JsonNode feed, String base) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        Markup content = !html.isBlank()
                ? new Markup(html, true)
                : new Markup(!plain.isBlank() ? plain : text(item, "summary"), false);
        String id = text(item, "id");
        String url = WebAddress.resolve(
                base, !text(item, "url").isEmpty() ? text(item, "url") : WebAddress.isWeb(id) ? id : "");
        String language = !text(item, "language").isEmpty() ? text(item, "language") : text(feed, "language");
        return new FeedPost(
                id.isEmpty() ? null : id,
                new Markup(text(item, "title"), false).line(),
                url,
                poster(item) == null ? poster(feed) : poster(item),
                FeedDates.parse(text(item, "date_published")),
                FeedDates.parse(text(item, "date_modified")),
                language.isEmpty() ? null : language,
                tags(item),
                tags(item),
                content.body(url == null ? base : url),
                images(item, base),
                images(item, base).stream()
                        .findFirst()
                        .map(image -> new LeadImage(image.url(), image.alt(), null, null))
                        .orElse(null),
                "JSON Feed item",
                0.95);
    }

    private static List<Image> images(JsonNode item, String base) {
        String picture = WebAddress.resolve(base, text(item, "image"));
        return picture == null ? List.of() : List.of(new Image(picture, ""));
    }

    private static List<String> tags(JsonNode item) {
        List<String> tags = new ArrayList<>();
        item.path("tags").forEach(tag -> tags.add(tag.asText("").strip()));
        return tags.stream().filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** The first of version 1.1's authors, else version 1.0's author. */
    private static @Nullable String poster(JsonNode from) {
        JsonNode author = from.path("authors").isEmpty()
                ? from.path("author")
                : from.path("authors").get(0);
        return PersonText.name(text(author, "name"));
    }

    private static String text(JsonNode from, String field) {
        JsonNode value = from.path(field);
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }
}
