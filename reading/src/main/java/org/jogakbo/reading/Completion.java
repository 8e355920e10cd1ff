package org.jogakbo.reading;

import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.credit.Pseudonyms;
import org.jogakbo.reading.credit.SeriesTitle;

/** Adds to an article page's reading what every reading has: the series that its title names, the pseudonyms that its text marks. */
final class Completion {
    private Completion() {}

    static Reading of(Reading reading) {
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
                reading.series() == null ? SeriesTitle.in(reading.title()).orElse(null) : reading.series(),
                reading.pseudonyms().isEmpty() ? Pseudonyms.in(reading.body().text()) : reading.pseudonyms(),
                reading.links(),
                reading.images(),
                reading.quality(),
                reading.press(),
                reading.found());
    }
}
