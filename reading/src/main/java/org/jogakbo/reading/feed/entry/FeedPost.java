package org.jogakbo.reading.feed.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.press.LeadImage;
import org.jogakbo.reading.credit.Links;
import org.jogakbo.reading.credit.PostTraces;
import org.jogakbo.reading.credit.Pseudonyms;
import org.jogakbo.reading.credit.SeriesTitle;
import org.jogakbo.reading.credit.Tail;
import org.jogakbo.reading.wire.PostPress;
import org.jspecify.annotations.Nullable;

/**
 * A post as a feed or an export gives it, before its text is told from its tail. Immutable.
 *
 * @param id as the feed names the post, for programs; {@code null} when it names none
 * @param url the post's own address, absolute, or null
 * @param language as the feed says, or null
 * @param body the text with its tail
 * @param tags what the format itself tells from categories
 * @param images pictures told beside the text
 * @param lead the picture over the text, where the format names one; or null
 * @param origin where the fields stand, for people: {@code feed entry}
 * @param confidence 0 to 1, for all fields
 */
public record FeedPost(
        @Nullable String id,
        String title,
        @Nullable String url,
        @Nullable String poster,
        @Nullable PressDate published,
        @Nullable PressDate modified,
        @Nullable String language,
        List<String> categories,
        List<String> tags,
        Body body,
        List<Image> images,
        @Nullable LeadImage lead,
        String origin,
        double confidence) {
    public FeedPost {
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
        images = List.copyOf(images);
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        boolean nameless = title.isBlank() && id == null && url == null && poster == null;
        return nameless
                && body.blocks().isEmpty()
                && images.isEmpty()
                && published == null
                && modified == null
                && categories.isEmpty();
    }

    /**
     * The reading: credit, related articles and "Read more" taken off the text's end.
     *
     * @param archive what the feed as a whole lists, or null
     */
    public Reading reading(Reading.Kind kind, int index, @Nullable ArchiveLabel archive) {
        Tail tail = Tail.peel(Footer.without(body, url), url);
        Map<Field, Trace> found = found(tail);
        Body text = tail.body();
        SeriesPart series = SeriesTitle.in(title).orElse(null);
        List<String> pseudonyms = Pseudonyms.in(text.text());
        List<Image> pictures = Stream.concat(Links.images(text).stream(), images.stream())
                .distinct()
                .toList();
        String tongue = PostTongue.of(text.text(), language);
        boolean readMore = tail.readMore() && !(kind == Reading.Kind.FEED && leadsToItself(tail.readMoreUrl()));
        PostTraces.noteText(found, series, pseudonyms, pictures);
        PostTraces.note(found, Field.LANGUAGE, tongue != null, tongue(tongue));
        PostTraces.note(found, Field.READ_MORE, readMore, new Trace("\"Read more\" under the text", 0.9));
        return new Reading(
                kind,
                index,
                url,
                archive,
                title,
                List.of(),
                poster,
                tail.credit(),
                published,
                modified,
                tongue,
                text,
                categories,
                readMore,
                readMore ? tail.readMoreUrl() : null,
                tail.related(),
                series,
                pseudonyms,
                Links.of(text),
                pictures,
                text.isEmpty() ? Quality.EMPTY : Quality.ARTICLE,
                PostPress.of(text, tail.credit(), tags, lead, found),
                found);
    }

    /** In a feed every entry leads to its post: "Continue reading" with that same address is furniture, as the line below it is. */
    private boolean leadsToItself(@Nullable String address) {
        return url != null && address != null && Footer.bare(address).equals(Footer.bare(url));
    }

    private Map<Field, Trace> found(Tail tail) {
        Map<Field, Trace> found = new EnumMap<>(Field.class);
        Trace trace = new Trace(origin, confidence);
        present().forEach(field -> found.put(field, field == Field.BODY ? tail.trace(trace) : trace));
        PostTraces.noteTail(found, tail);
        found.remove(Field.READ_MORE);
        return found;
    }

    private Trace tongue(@Nullable String tongue) {
        return Objects.equals(tongue, language) ? new Trace(origin, confidence) : new Trace("script of the text", 0.8);
    }

    private List<Field> present() {
        List<Field> present = new ArrayList<>();
        note(present, Field.TITLE, !title.isEmpty());
        note(present, Field.URL, url != null);
        note(present, Field.POSTER, poster != null);
        note(present, Field.PUBLISHED, published != null);
        note(present, Field.MODIFIED, modified != null);
        note(present, Field.CATEGORIES, !categories.isEmpty());
        note(present, Field.BODY, !body.isEmpty());
        note(present, Field.TAGS, !tags.isEmpty());
        note(present, Field.LEAD_IMAGE, lead != null);
        note(present, Field.IMAGES, !images.isEmpty());
        return present;
    }

    private static void note(List<Field> present, Field field, boolean told) {
        if (told) {
            present.add(field);
        }
    }
}
