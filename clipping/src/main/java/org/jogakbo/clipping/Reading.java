package org.jogakbo.clipping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.WellFormed;
import org.jogakbo.clipping.press.PressDetails;
import org.jspecify.annotations.Nullable;

/**
 * What extraction recovered of one article from a capture. Unknown fields are null or empty; nothing is guessed. Immutable.
 *
 * @param kind of the document in which the article stood
 * @param index the article's place in that document, from 0, in the document's order
 * @param url the article's own address (permalink), or null
 * @param archive what the archive page around it says of itself; null for a single page
 * @param byline who wrote the article: people only
 * @param poster who put it into the blog
 * @param credit the outlet credited: by a credit line, or by the page's own metadata
 * @param language a BCP 47 tag, or null
 * @param readMoreUrl where "Read more" leads, or null
 * @param pseudonyms the names that the text itself marks as not the real ones
 * @param links the addresses that the body links to, in order, each once
 * @param press what the press adds beside the text: section, tags, lead image, wire credit, dateline
 * @param found where each field was found
 */
public record Reading(
        Kind kind,
        int index,
        @Nullable String url,
        @Nullable ArchiveLabel archive,
        String title,
        List<String> byline,
        @Nullable String poster,
        @Nullable Credit credit,
        @Nullable PressDate published,
        @Nullable PressDate modified,
        @Nullable String language,
        Body body,
        List<String> categories,
        boolean readMore,
        @Nullable String readMoreUrl,
        List<RelatedLink> related,
        @Nullable SeriesPart series,
        List<String> pseudonyms,
        List<String> links,
        List<Image> images,
        Quality quality,
        PressDetails press,
        Map<Field, Trace> found) {
    /** The document formats that articles are read from. */
    public enum Kind {
        ARTICLE,
        ARCHIVE_PAGE,
        FEED,
        WORDPRESS,
        WARC,
        TEXT
    }

    public Reading {
        Objects.requireNonNull(kind);
        url = WellFormed.orNull(url);
        title = WellFormed.text(title);
        poster = WellFormed.orNull(poster);
        readMoreUrl = WellFormed.orNull(readMoreUrl);
        Objects.requireNonNull(body);
        Objects.requireNonNull(quality);
        Objects.requireNonNull(press);
        byline = byline.stream().map(WellFormed::text).toList();
        categories = categories.stream().map(WellFormed::text).toList();
        related = List.copyOf(related);
        pseudonyms = pseudonyms.stream().map(WellFormed::text).toList();
        links = links.stream().map(WellFormed::text).toList();
        images = List.copyOf(images);
        found = Map.copyOf(found);
    }
}
