package org.jogakbo.reading.archive.post;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.credit.Links;
import org.jogakbo.reading.credit.MoreLink;
import org.jogakbo.reading.credit.PostTraces;
import org.jogakbo.reading.credit.Pseudonyms;
import org.jogakbo.reading.credit.SeriesTitle;
import org.jogakbo.reading.credit.Tail;
import org.jogakbo.reading.wire.PostPress;
import org.jogakbo.reading.words.PrintedWords;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Reads one post out of its element. */
public final class PostReader {
    private static final Evaluator PERMALINKS = Selector.evaluatorOf("a[rel~=bookmark], a.u-url, a:has(time)");

    private final PostParts parts;
    private final Reading.Kind kind;
    private final @Nullable ArchiveLabel archive;
    private final @Nullable String permalink;
    private final PageDates dates;
    private final Trace address;
    private final Map<Field, Trace> found = new EnumMap<>(Field.class);

    /**
     * @param ownAddress the page's address when the page is this post's own, else null
     * @param dates what the page says of its posts' dates
     */
    public PostReader(
            Element post,
            Reading.Kind kind,
            @Nullable ArchiveLabel archive,
            @Nullable String ownAddress,
            PageDates dates) {
        this.dates = dates;
        this.parts = new PostParts(post);
        this.kind = kind;
        this.archive = archive;
        this.permalink = ownAddress == null ? linked() : ownAddress;
        this.address = ownAddress == null
                ? new Trace("link of the post's heading or date", 0.95)
                : new Trace("the document's address", 1);
    }

    /** The post's own address, or null. */
    public @Nullable String permalink() {
        return permalink;
    }

    /** Everything that the element prints, shown or not; to be asked before it is read, which rearranges it. */
    public List<String> printed() {
        return PrintedWords.of(parts.post());
    }

    /** How much the element shows. */
    public int length() {
        return parts.words(parts.post()).length();
    }

    /** The reading, or empty when the element has neither a title nor a text. */
    public Optional<Reading> read(int index) {
        return read(index, _ -> true);
    }

    /** The same, but only if the post's text and tail are {@code wanted}; the rest is not read otherwise. */
    public Optional<Reading> read(int index, Predicate<Tail> wanted) {
        Element heading = parts.heading();
        String title = heading == null ? "" : heading.text().strip();
        Tail tail = Tail.peel(parts.text(), permalink);
        if ((title.isEmpty() && (tail.body().isEmpty() || permalink == null)) || !wanted.test(tail)) {
            return Optional.empty();
        }
        PostTraces.note(found, Field.TITLE, !title.isEmpty(), new Trace("post heading", 0.95));
        PostTraces.note(found, Field.BODY, !tail.body().isEmpty(), tail.trace(new Trace("post content", 0.9)));
        return Optional.of(reading(index, title, tail));
    }

    private Reading reading(int index, String title, Tail tail) {
        Body body = tail.body();
        Optional<PostLink> button = tail.readMore() ? Optional.empty() : moreButton();
        String readMoreUrl = tail.readMoreUrl() != null
                ? tail.readMoreUrl()
                : button.map(PostLink::address).orElse(null);
        SeriesPart series = SeriesTitle.in(title).orElse(null);
        List<String> pseudonyms = Pseudonyms.in(body.text());
        PostTraces.noteTail(found, tail);
        PostTraces.noteText(found, series, pseudonyms, Links.images(body));
        PostTraces.note(found, Field.READ_MORE, button.isPresent(), new Trace("button under the text", 0.85));
        PostTraces.note(found, Field.RELATED, !tail.related().isEmpty(), new Trace("lines under the text", 0.9));
        String url = permalink != null && permalink.startsWith("http") ? permalink : null;
        PostTraces.note(found, Field.URL, url != null, address);
        String poster = PostTerms.poster(parts).orElse(null);
        PostTraces.note(found, Field.POSTER, poster != null, new Trace("small print of the post", 0.85));
        String language = PostLanguage.of(parts.post(), body.text());
        PostTraces.note(
                found, Field.LANGUAGE, language != null, new Trace("lang attribute and script of the text", 0.8));
        List<String> tags = PostTerms.tags(parts);
        PostTraces.note(found, Field.TAGS, !tags.isEmpty(), new Trace("links to tags", 0.9));
        return new Reading(
                kind,
                index,
                url,
                archive,
                title,
                List.of(),
                poster,
                tail.credit(),
                published(),
                modified(),
                language,
                body,
                categories(),
                tail.readMore() || button.isPresent(),
                readMoreUrl,
                tail.related(),
                series,
                pseudonyms,
                Links.of(body),
                Links.images(body),
                body.isEmpty() ? Quality.EMPTY : Quality.ARTICLE,
                PostPress.of(body, tail.credit(), tags, null, found),
                found);
    }

    /** When the post was put up, or null. */
    public @Nullable PressDate published() {
        Optional<PostDate> date = PostDate.published(parts, permalink, dates);
        if (date.isEmpty() && archive != null) {
            return ArchiveFill.date(archive).map(filled -> filled(filled)).orElse(null);
        }
        trace(Field.PUBLISHED, date.map(PostDate::trace).orElse(null));
        return date.map(PostDate::date).orElse(null);
    }

    private PressDate filled(PressDate date) {
        found.put(Field.PUBLISHED, ArchiveFill.TRACE);
        return date;
    }

    /** As shown for the post; a post that shows none has at least the one that the page lists. */
    private List<String> categories() {
        List<String> shown = PostTerms.categories(parts);
        PostTraces.note(found, Field.CATEGORIES, !shown.isEmpty(), new Trace("links to categories", 0.9));
        PostTraces.note(
                found, Field.CATEGORIES, !ArchiveFill.categories(archive, shown).isEmpty(), ArchiveFill.TRACE);
        return shown.isEmpty() ? ArchiveFill.categories(archive, shown) : shown;
    }

    private @Nullable PressDate modified() {
        Optional<PostDate> date = PostDate.modified(parts);
        trace(Field.MODIFIED, date.map(PostDate::trace).orElse(null));
        return date.map(PostDate::date).orElse(null);
    }

    private void trace(Field field, @Nullable Trace trace) {
        if (trace != null) {
            found.put(field, trace);
        }
    }

    /** A "Read more" outside the text: a button under it. */
    private Optional<PostLink> moreButton() {
        return parts.links().stream()
                .filter(link -> parts.isOutsideText(link.element()))
                .filter(this::isMore)
                .findFirst();
    }

    private boolean isMore(PostLink link) {
        String label = parts.words(link.element());
        boolean toPost = Permalink.whole(link.address()).equals(permalink);
        return MoreLink.isMore(label) || (toPost && MoreLink.opensLikeMore(label));
    }

    private @Nullable String linked() {
        Element heading = parts.heading();
        TitledHeading titled = heading == null ? null : TitledHeading.of(heading);
        if (titled != null) {
            return Permalink.whole(titled.address());
        }
        return parts.post().select(PERMALINKS).stream()
                .filter(parts::isOutsideText)
                .map(Permalink::of)
                .filter(Permalink::mayBePost)
                .map(Permalink::whole)
                .findFirst()
                .orElse(null);
    }
}
