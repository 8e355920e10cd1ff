package org.jogakbo.protection;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/** Clippings about invented people and places. */
public final class Invented {
    public static final Instant NOON = Instant.parse("2021-06-01T12:00:00Z");
    public static final Ruling RELEASE = new Ruling.Release();

    private Invented() {}

    public static Clipping clipping(String title, Body body, @Nullable String url) {
        Digest capture = Digest.of(title.getBytes(StandardCharsets.UTF_8));
        return new Clipping(
                ClippingId.of(capture, 0),
                Reading.Kind.ARCHIVE_PAGE,
                1,
                url,
                title,
                List.of("Joss Penhale"),
                "the poster",
                new Credit("[The Mill Gazette]", "The Mill Gazette", "https://mill.example/ferry"),
                PressDate.of("2021-06-19"),
                null,
                "en",
                body,
                List.of("Ferries"),
                true,
                "https://mill.example/ferry",
                List.of(new RelatedLink("The other ferry", "https://mill.example/other")),
                new SeriesPart("The ferry", 2),
                List.of("Bora"),
                List.of(),
                List.of(),
                Quality.ARTICLE,
                3,
                List.of(capture));
    }

    static Clipping clipping(String title, String... paragraphs) {
        return clipping(title, Body.ofParagraphs(List.of(paragraphs)), null);
    }

    /** The same, read from another kind of document. */
    static Clipping ofKind(Reading.Kind kind, Clipping c) {
        return with(c, kind, c.credit(), c.readMoreUrl(), c.related());
    }

    /** The same with another kind and other ways to the original. */
    static Clipping with(
            Clipping c,
            Reading.Kind kind,
            @Nullable Credit credit,
            @Nullable String readMoreUrl,
            List<RelatedLink> related) {
        return new Clipping(
                c.id(),
                kind,
                c.version(),
                c.url(),
                c.title(),
                c.byline(),
                c.poster(),
                credit,
                c.published(),
                c.modified(),
                c.language(),
                c.body(),
                c.categories(),
                c.readMore(),
                readMoreUrl,
                related,
                c.series(),
                c.pseudonyms(),
                c.links(),
                c.images(),
                c.quality(),
                c.position(),
                c.captures());
    }

    static PublicClipping released(Guard guard, Clipping clipping) {
        return switch (guard.judge(clipping, RELEASE, Standing.fresh(NOON), _ -> false)) {
            case Verdict.Passed(PublicClipping passed) -> passed;
            case Verdict.Kept(String why) -> throw new AssertionError(why);
        };
    }

    static Guard guarding(String... names) {
        return new Guard(new Protections(
                List.of(Person.of(1, List.of(names), Protection.of(Level.PSEUDONYM, "Haneul (pseudonym)")))));
    }

    /** All that the public side holds of it. */
    public static String encoded(PublicClipping clipping) {
        return new String(PublicCodec.encode(clipping), StandardCharsets.UTF_8);
    }

    /** The credit, which must be there. */
    static PublicCredit credit(PublicCard card) {
        PublicCredit credit = card.credit();
        assertNotNull(credit);
        return credit;
    }
}
