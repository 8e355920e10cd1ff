package org.jogakbo.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Trace;
import org.jogakbo.reading.credit.PostTraces;
import org.jogakbo.reading.credit.Pseudonyms;
import org.jogakbo.reading.credit.SeriesTitle;

/** Adds to an article page's reading what every reading has: the series that its title names, the pseudonyms that its text marks. */
final class Completion {
    private Completion() {}

    static Reading of(Reading reading) {
        SeriesPart series =
                reading.series() == null ? SeriesTitle.in(reading.title()).orElse(null) : reading.series();
        List<String> pseudonyms =
                reading.pseudonyms().isEmpty() ? Pseudonyms.in(reading.body().text()) : reading.pseudonyms();
        Map<Field, Trace> found = new EnumMap<>(Field.class);
        found.putAll(reading.found());
        PostTraces.noteText(found, series, pseudonyms, reading.images());
        return new Reading(
                reading.kind(),
                reading.index(),
                reading.url(),
                reading.archive(),
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
                series,
                pseudonyms,
                reading.links(),
                reading.images(),
                reading.quality(),
                reading.press(),
                found);
    }
}
