package org.jogakbo.protection.mutation;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.capture.Digest;
import org.jspecify.annotations.Nullable;

/** A clipping with everything that a clipping can have, of which one place holds other words. */
final class Scrap {
    /** Where words can stand. */
    enum Place {
        TITLE,
        BYLINE,
        POSTER,
        CREDIT,
        OUTLET,
        KNOWN,
        CATEGORY,
        RELATED,
        SERIES,
        PSEUDONYM,
        IMAGE_ALT,
        HEADING,
        PARAGRAPH,
        EMPHASIS,
        QUOTE,
        ITEM,
        CELL,
        NEXT_CELL,
        ALT,
        CAPTION,
        URL,
        CREDIT_URL,
        MORE_URL,
        RELATED_URL,
        LINK_URL,
        TEXT_URL,
        CAPTION_URL,
        HEADING_URL,
        QUOTE_URL,
        ITEM_URL,
        CELL_URL,
        PICTURE_URL,
        IMAGE_URL;

        boolean address() {
            return name().endsWith("URL");
        }
    }

    private static final Digest CAPTURE = Digest.of("scrap".getBytes(StandardCharsets.UTF_8));

    private final Reading.Kind kind;
    private final @Nullable String language;
    private final @Nullable Body text;
    private final Map<Place, String> words = new EnumMap<>(Place.class);

    Scrap(Reading.Kind kind) {
        this.kind = kind;
        this.language = "en";
        this.text = null;
    }

    Scrap(String language, Body text) {
        this.kind = Reading.Kind.ARCHIVE_PAGE;
        this.language = language;
        this.text = text;
    }

    Scrap with(Place place, String other) {
        words.put(place, other);
        return this;
    }

    private String at(Place place, String usual) {
        return words.getOrDefault(place, usual);
    }

    private String url(Place place, String usual) {
        return "https://way.example/" + usual + (words.containsKey(place) ? "/" + at(place, "") : "");
    }

    private List<Run> linked(Place place, String usual, Place address) {
        return List.of(new Run(at(place, usual), url(address, "text"), Set.of()));
    }

    private Body body() {
        return new Body(List.of(
                new Block.Heading(2, linked(Place.HEADING, "At the pier", Place.HEADING_URL)),
                new Block.Paragraph(List.of(
                        Run.of(at(Place.PARAGRAPH, "Forty people waited. ")),
                        new Run("See here", url(Place.TEXT_URL, "text"), Set.of()))),
                new Block.Paragraph(
                        List.of(new Run(at(Place.EMPHASIS, "The ferry came."), null, Set.of(Run.Mark.EMPHASIS)))),
                new Block.Quote(List.of(new Block.Paragraph(linked(Place.QUOTE, "It was late.", Place.QUOTE_URL)))),
                new Block.Listing(
                        false, List.of(List.of(new Block.Paragraph(linked(Place.ITEM, "Nets", Place.ITEM_URL))))),
                new Block.Table(List.of(List.of(
                        new Block.Cell(false, linked(Place.CELL, "Rope", Place.CELL_URL)),
                        new Block.Cell(false, List.of(Run.of(at(Place.NEXT_CELL, "Knots"))))))),
                new Block.Figure(
                        new Image(url(Place.PICTURE_URL, "photo") + ".jpg", at(Place.ALT, "a gull")),
                        linked(Place.CAPTION, "the caption", Place.CAPTION_URL))));
    }

    Clipping clipping() {
        return new Clipping(
                ClippingId.of(CAPTURE, 0),
                kind,
                1,
                url(Place.URL, "2021/06/" + (words.containsKey(Place.URL) ? "x" : "way-to-the-original")),
                at(Place.TITLE, "Quayside report"),
                List.of(at(Place.BYLINE, "Joss Penhale")),
                at(Place.POSTER, "the poster"),
                new Credit(
                        at(Place.CREDIT, "[The Mill Gazette]"),
                        at(Place.OUTLET, "The Mill Gazette"),
                        url(Place.CREDIT_URL, "article"),
                        at(Place.KNOWN, "The Mill Gazette")),
                PressDate.of("2021-06-19"),
                null,
                language,
                text == null ? body() : text,
                List.of(at(Place.CATEGORY, "Ferries")),
                true,
                url(Place.MORE_URL, "more"),
                List.of(new RelatedLink(at(Place.RELATED, "The other ferry"), url(Place.RELATED_URL, "other"))),
                new SeriesPart(at(Place.SERIES, "The ferry"), 2),
                List.of(at(Place.PSEUDONYM, "Bongo")),
                List.of(url(Place.LINK_URL, "text")),
                List.of(new Image(url(Place.IMAGE_URL, "photo") + ".jpg", at(Place.IMAGE_ALT, "a gull"))),
                Quality.ARTICLE,
                3,
                List.of(CAPTURE));
    }
}
