package org.jogakbo.publishing.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jogakbo.protection.PublicClipping;

/**
 * A list of clippings to subscribe to, whatever the format.
 *
 * @param title of the list, with the site's
 * @param site the site's title
 * @param page the address of the list; absolute, or relative to the feed when the site does not know its address
 * @param self the address of the feed, up to its ending: {@code https://example.org/2016/04/feed}
 * @param id names the list for good
 * @param language of the titles: a BCP 47 tag
 * @param deletions of entries that readers may keep, newest first; they say nothing of what is gone
 */
public record Feed(
        String id,
        String title,
        String site,
        String tagline,
        String page,
        String self,
        String language,
        List<Entry> entries,
        List<Deletion> deletions) {
    /** That an entry is gone: its id, and when. */
    public record Deletion(String id, Instant at) {}

    /** A clipping in it, its address and its id. */
    public record Entry(String id, String url, PublicClipping clipping) {}

    public Feed {
        entries = List.copyOf(entries);
        deletions = List.copyOf(deletions);
    }

    /** When anything in it last changed; the beginning of time for an empty one. */
    Instant updated() {
        return Stream.concat(
                        entries.stream().map(entry -> entry.clipping().revised()),
                        deletions.stream().map(Deletion::at))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** A name for good of something that has no absolute address (RFC 9562, version 3 of a name). */
    public static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
