package org.jogakbo.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.Trace;
import org.jogakbo.reading.outlet.Outlet;
import org.jogakbo.reading.outlet.Outlets;

/**
 * Looks the credited outlet up in the table of outlets: the name stays as printed, the table's name is put beside it. An article page that
 * names no outlet is credited to the one whose address it has.
 */
final class Crediting {
    private Crediting() {}

    static Reading of(Reading reading, Outlets outlets) {
        Credit credit = reading.credit();
        if (credit != null) {
            return outlets.named(credit.outlet())
                    .map(outlet -> with(
                            reading,
                            new Credit(credit.printed(), credit.outlet(), credit.url(), outlet.name()),
                            reading.found()))
                    .orElse(reading);
        }
        Optional<Outlet> host = reading.kind() == Reading.Kind.ARTICLE && reading.url() != null
                ? outlets.at(reading.url())
                : Optional.empty();
        return host.map(outlet -> byHost(reading, outlet)).orElse(reading);
    }

    private static Reading byHost(Reading reading, Outlet outlet) {
        Map<Field, Trace> found = new EnumMap<>(Field.class);
        found.putAll(reading.found());
        found.put(Field.CREDIT, new Trace("the address's host, as the table of outlets has it", 0.8));
        return with(reading, new Credit(outlet.name(), outlet.name(), reading.url(), outlet.name()), found);
    }

    private static Reading with(Reading reading, Credit credit, Map<Field, Trace> found) {
        return new Reading(
                reading.kind(),
                reading.index(),
                reading.url(),
                reading.archive(),
                reading.title(),
                reading.byline(),
                reading.poster(),
                credit,
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
                reading.press(),
                found);
    }
}
