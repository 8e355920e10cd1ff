package org.jogakbo.publishing.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicName;
import org.jogakbo.publishing.api.JsonOut;

/** JSON Feed 1.1. */
public final class JsonFeed {
    private JsonFeed() {}

    public static byte[] write(Feed feed) {
        return JsonOut.document(out -> {
            out.writeStartObject();
            out.writeStringField("version", "https://jsonfeed.org/version/1.1");
            JsonOut.text(out, "title", feed.title());
            JsonOut.text(out, "description", feed.tagline().isEmpty() ? null : feed.tagline());
            JsonOut.text(out, "home_page_url", feed.page());
            JsonOut.text(out, "feed_url", feed.self() + ".json");
            JsonOut.text(out, "language", feed.language());
            out.writeArrayFieldStart("items");
            for (Feed.Entry entry : feed.entries()) {
                item(out, entry);
            }
            out.writeEndArray();
            deletions(out, feed);
            out.writeEndObject();
        });
    }

    /** An extension of our own: "_deleted", a list of ids and times. */
    private static void deletions(JsonGenerator out, Feed feed) throws IOException {
        if (feed.deletions().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("_deleted");
        for (Feed.Deletion gone : feed.deletions()) {
            out.writeStartObject();
            JsonOut.text(out, "id", gone.id());
            JsonOut.text(out, "when", gone.at().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void item(JsonGenerator out, Feed.Entry entry) throws IOException {
        PublicCard card = entry.clipping().card();
        out.writeStartObject();
        JsonOut.text(out, "id", entry.id());
        JsonOut.text(out, "url", entry.url());
        JsonOut.text(
                out,
                "external_url",
                card.credit() == null ? null : card.credit().url());
        JsonOut.text(out, "title", card.title());
        JsonOut.text(out, "content_text", card.excerpt());
        JsonOut.text(out, "date_published", FeedDates.rfc3339(card.published()));
        JsonOut.text(out, "date_modified", entry.clipping().revised().toString());
        JsonOut.text(out, "language", card.language());
        out.writeArrayFieldStart("authors");
        for (String name : entry.clipping().byline()) {
            out.writeStartObject();
            JsonOut.text(out, "name", name);
            out.writeEndObject();
        }
        out.writeEndArray();
        JsonOut.texts(
                out, "tags", card.categories().stream().map(PublicName::name).toList());
        out.writeEndObject();
    }
}
