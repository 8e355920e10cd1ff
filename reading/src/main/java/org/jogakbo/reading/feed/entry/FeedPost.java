package org.jogakbo.reading.feed.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.press.PressDetails;
import org.jogakbo.reading.credit.Links;
import org.jogakbo.reading.credit.Pseudonyms;
import org.jogakbo.reading.credit.SeriesTitle;
import org.jogakbo.reading.credit.Tail;
import org.jspecify.annotations.Nullable;

/**
 * A post as a feed or an export gives it, before its text is told from its tail. Immutable.
 *
 * @param id as the feed names the post, for programs; {@code null} when it names none
 * @param url the post's own address, absolute, or null
 * @param language as the feed says, or null
 * @param body the text with its tail
 * @param images pictures told beside the text
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
        Body body,
        List<Image> images,
        String origin,
        double confidence) {
    public FeedPost {
        categories = List.copyOf(categories);
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
        Body text = tail.body();
        boolean readMore = tail.readMore() && !(kind == Reading.Kind.FEED && leadsToItself(tail.readMoreUrl()));
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
                PostTongue.of(text.text(), language),
                text,
                categories,
                readMore,
                readMore ? tail.readMoreUrl() : null,
                tail.related(),
                SeriesTitle.in(title).orElse(null),
                Pseudonyms.in(text.text()),
                Links.of(text),
                Stream.concat(Links.images(text).stream(), images.stream())
                        .distinct()
                        .toList(),
                text.isEmpty() ? Quality.EMPTY : Quality.ARTICLE,
                PressDetails.NONE,
                found(tail));
    }

    /** In a feed every entry leads to its post: "Continue reading" with that same address is furniture, as the line below it is. */
    private boolean leadsToItself(@Nullable String address) {
        return url != null && address != null && Footer.bare(address).equals(Footer.bare(url));
    }

    private Map<Field, Trace> found(Tail tail) {
        Map<Field, Trace> found = new EnumMap<>(Field.class);
        Trace trace = new Trace(origin, confidence);
        present().forEach(field -> found.put(field, field == Field.BODY ? tail.trace(trace) : trace));
        if (tail.credit() != null) {
            found.put(Field.CREDIT, new Trace("credit line", 0.95));
        }
        return found;
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
        return present;
    }

    private static void note(List<Field> present, Field field, boolean told) {
        if (told) {
            present.add(field);
        }
    }
}
