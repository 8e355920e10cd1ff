package org.jogakbo.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.mask.Protections;
import org.jspecify.annotations.Nullable;

/** Makes public clippings of invented ones, the only way there is: through the guard. */
final class Scraps {
    private static final Instant RELEASED = Instant.parse("2021-07-01T09:00:00Z");

    private final String title;
    private @Nullable String date;
    private @Nullable String outlet;
    private @Nullable String original;
    private @Nullable String readMore;
    private @Nullable SeriesPart series;
    private String language = "en";
    private List<String> categories = List.of();
    private List<String> byline = List.of();
    private List<String> pseudonyms = List.of();
    private List<RelatedLink> related = List.of();
    private Body body = Body.ofParagraphs(List.of("A short text."));
    private Protections protections = Protections.NONE;
    private boolean shielded;

    private Scraps(String title) {
        this.title = title;
    }

    static Scraps titled(String title) {
        return new Scraps(title);
    }

    Scraps on(String iso) {
        this.date = iso;
        return this;
    }

    Scraps from(String name) {
        this.outlet = name;
        this.original = "https://news.example/" + name.hashCode() + "/" + title.hashCode();
        return this;
    }

    Scraps at(@Nullable String url) {
        this.original = url;
        return this;
    }

    Scraps in(String... names) {
        this.categories = List.of(names);
        return this;
    }

    Scraps by(String... names) {
        this.byline = List.of(names);
        return this;
    }

    Scraps part(String of, int number) {
        this.series = new SeriesPart(of, number);
        return this;
    }

    Scraps tells(String... paragraphs) {
        this.body = Body.ofParagraphs(List.of(paragraphs));
        return this;
    }

    Scraps tells(Body whole) {
        this.body = whole;
        return this;
    }

    Scraps readMore(String url) {
        this.readMore = url;
        return this;
    }

    Scraps calls(String... names) {
        this.pseudonyms = List.of(names);
        return this;
    }

    Scraps related(String label, @Nullable String url) {
        List<RelatedLink> more = new ArrayList<>(related);
        more.add(new RelatedLink(label, url));
        this.related = more;
        return this;
    }

    Scraps korean() {
        this.language = "ko";
        return this;
    }

    Scraps shielded() {
        this.shielded = true;
        return this;
    }

    static Block linked(String before, String text, String href) {
        return new Block.Paragraph(List.of(Run.of(before), new Run(text, href, Set.of(Run.Mark.EMPHASIS))));
    }

    PublicClipping publish(ShelfEdition into) {
        Digest capture = Digest.of((title + date + into.size()).getBytes(StandardCharsets.UTF_8));
        Clipping clipping = new Clipping(
                ClippingId.of(capture, 0),
                org.jogakbo.clipping.Reading.Kind.ARCHIVE_PAGE,
                1,
                null,
                title,
                byline,
                null,
                outlet == null ? null : new Credit("[" + outlet + "]", outlet, original),
                date == null ? null : PressDate.parse(date).orElseThrow(),
                null,
                language,
                body,
                categories,
                readMore != null,
                readMore,
                related,
                series,
                pseudonyms,
                List.of(),
                List.of(),
                Quality.ARTICLE,
                into.size(),
                List.of(capture));
        Ruling ruling = shielded
                ? new Ruling.Redact(new Redaction(
                        List.of(),
                        Redaction.Choice.LEFT_OUT,
                        null,
                        Redaction.Choice.BY_RULE,
                        Redaction.Choice.BY_RULE,
                        Redaction.Choice.LEFT_OUT,
                        Redaction.Choice.BY_RULE,
                        false,
                        false))
                : new Ruling.Release();
        Verdict verdict = new Guard(protections).judge(clipping, ruling, Standing.fresh(RELEASED), into::has);
        return switch (verdict) {
            case Verdict.Passed(PublicClipping passed) -> {
                into.add(passed);
                yield passed;
            }
            case Verdict.Kept(String why) -> throw new AssertionError(why);
        };
    }
}
