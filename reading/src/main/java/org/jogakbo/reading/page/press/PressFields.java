package org.jogakbo.reading.page.press;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.press.Dateline;
import org.jogakbo.clipping.press.PressDetails;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;

/** Section, tags, lead image, wire credit and dateline of a page. Stateless. */
public final class PressFields {
    private PressFields() {}

    /**
     * What the page says.
     *
     * @param body the article's text
     * @param found takes where each field was found
     */
    public static PressDetails of(Signs signs, String title, Body body, Map<Field, Trace> found) {
        Dateline dateline =
                note(found, Field.DATELINE, WireField.dateline(body)).orElse(null);
        return new PressDetails(
                note(found, Field.SECTION, SectionField.find(signs, title)).orElse(null),
                note(found, Field.TAGS, TagField.find(signs)).orElse(List.of()),
                note(found, Field.LEAD_IMAGE, LeadImageField.find(signs, body)).orElse(null),
                note(found, Field.WIRE, WireField.credit(signs, title, dateline, body))
                        .orElse(null),
                dateline);
    }

    private static <T> Optional<T> note(Map<Field, Trace> found, Field field, Optional<Found<T>> value) {
        value.ifPresent(known -> found.put(field, known.trace()));
        return value.map(Found::value);
    }
}
