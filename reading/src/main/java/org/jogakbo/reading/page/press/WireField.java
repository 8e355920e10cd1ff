package org.jogakbo.reading.page.press;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.press.Dateline;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.page.metadata.LinkedArticle.Author;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;
import org.jogakbo.reading.wire.Agencies;
import org.jogakbo.reading.wire.Datelines;
import org.jogakbo.reading.wire.WireCredit;
import org.jspecify.annotations.Nullable;

/** Dateline and wire credit: the text's own head and end, the authors that metadata names, the byline that is printed. */
final class WireField {
    private static final Pattern OPENING = Pattern.compile("^(?i)(?:by|von|par|por|di|av|af)\\s+");
    private static final Pattern PARTS =
            Pattern.compile("\\s*[,|•·/()]\\s*|\\s+(?:et|avec|mit|con|with|and|und|–|—|-)\\s+");
    private static final int MAX_BYLINES = 4;
    private static final int MAX_TEXT = 80;

    private WireField() {}

    static Optional<Found<Dateline>> dateline(Body body) {
        return Datelines.in(body)
                .flatMap(line -> Found.of(line, "head of the text", line.agency() == null ? 0.75 : 0.95));
    }

    static Optional<Found<String>> credit(Signs signs, String title, @Nullable Dateline dateline, Body body) {
        return Optional.ofNullable(dateline == null ? null : dateline.agency())
                .flatMap(agency -> Found.of(agency, "dateline", 0.95))
                .or(() -> first(signs.linked().authors().stream().map(Author::name))
                        .flatMap(agency ->
                                Found.of(agency, "JSON-LD " + signs.linked().type() + ".author", 0.9)))
                .or(() -> first(Stream.of("author", "article:author", "dc.creator", "byl", "parsely-author")
                                .flatMap(name -> signs.meta().all(name).stream()))
                        .flatMap(agency -> Found.of(agency, "meta author", 0.85)))
                .or(() -> WireCredit.in(body).flatMap(agency -> Found.of(agency, "edge of the text", 0.85)))
                .or(() -> printed(signs, title).flatMap(agency -> Found.of(agency, "visible byline", 0.75)));
    }

    private static Optional<String> printed(Signs signs, String title) {
        Stream<String> signed = signs.map().linesBy(title).stream().filter(PersonNames::isSigned);
        return first(Stream.concat(
                        signs.map().bylines().stream()
                                .limit(MAX_BYLINES)
                                .map(element -> element.text().strip()),
                        signed)
                .filter(text -> text.length() <= MAX_TEXT));
    }

    private static Optional<String> first(Stream<String> names) {
        return names.distinct().flatMap(name -> named(name).stream()).findFirst();
    }

    /** "By Odile Farrow, Associated Press" and "Le Courrier avec AFP" name an agency in one of their parts. */
    private static Optional<String> named(String name) {
        String bare = OPENING.matcher(name).replaceFirst("");
        return Agencies.named(bare)
                .or(() -> PARTS.splitAsStream(bare)
                        .flatMap(part -> Agencies.named(part).stream())
                        .findFirst());
    }
}
