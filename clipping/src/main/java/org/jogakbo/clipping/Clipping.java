package org.jogakbo.clipping;

import java.util.List;
import java.util.Objects;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.capture.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The archive's unit, on the private side: one article as the archive knows it, from one or more captures. Immutable; a change makes a
 * new version.
 *
 * @param kind of the document whose title it bears; an archive page where it was not noted
 * @param version from 1; each change adds 1
 * @param url the permalink, or null
 * @param position the place in the page it was first read from, from 0; orders clippings of the same date
 * @param captures the digests of every capture in which it was met, in the order of meeting
 * @see Reading for the other fields
 */
public record Clipping(
        ClippingId id,
        Reading.Kind kind,
        int version,
        @Nullable String url,
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
        int position,
        List<Digest> captures) {
    public Clipping {
        Objects.requireNonNull(id);
        // A catalog of before it was noted gives null here.
        kind = Objects.requireNonNullElse(kind, Reading.Kind.ARCHIVE_PAGE);
        Objects.requireNonNull(title);
        Objects.requireNonNull(body);
        Objects.requireNonNull(quality);
        byline = List.copyOf(byline);
        categories = List.copyOf(categories);
        related = List.copyOf(related);
        pseudonyms = List.copyOf(pseudonyms);
        links = List.copyOf(links);
        images = List.copyOf(images);
        captures = List.copyOf(captures);
        if (version < 1 || captures.isEmpty()) {
            throw new IllegalArgumentException("A clipping has a version from 1 and at least one capture: " + id);
        }
    }

    /** The same, as met in these captures. */
    public Clipping withCaptures(List<Digest> met) {
        return as(version, met);
    }

    /** Whether this says the same as another version, whatever captures it was met in. */
    public boolean saysTheSameAs(Clipping other) {
        return as(other.version, other.captures).equals(other);
    }

    private Clipping as(int number, List<Digest> met) {
        return new Clipping(
                id,
                kind,
                number,
                url,
                title,
                byline,
                poster,
                credit,
                published,
                modified,
                language,
                body,
                categories,
                readMore,
                readMoreUrl,
                related,
                series,
                pseudonyms,
                links,
                images,
                quality,
                position,
                met);
    }

    /** The first version of a clipping, as read from a capture. */
    public static Clipping of(Reading reading, Digest capture) {
        return new Clipping(
                ClippingId.of(capture, reading.index()),
                reading.kind(),
                1,
                reading.url(),
                reading.title(),
                reading.byline(),
                reading.poster(),
                reading.credit(),
                reading.published(),
                reading.modified(),
                reading.language(),
                reading.body(),
                reading.categories(),
                reading.readMore(),
                reading.readMoreUrl(),
                reading.related(),
                reading.series(),
                reading.pseudonyms(),
                reading.links(),
                reading.images(),
                reading.quality(),
                reading.index(),
                List.of(capture));
    }
}
