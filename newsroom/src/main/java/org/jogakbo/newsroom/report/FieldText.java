package org.jogakbo.newsroom.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.press.Dateline;
import org.jogakbo.clipping.press.LeadImage;
import org.jogakbo.clipping.press.PressDetails;
import org.jspecify.annotations.Nullable;

/** The fields of a reading as one line of text each, those that it has, in the order of {@link Field}. */
final class FieldText {
    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    private FieldText() {}

    static Map<Field, String> of(Reading reading) {
        FieldText fields = new FieldText();
        fields.article(reading);
        fields.post(reading);
        fields.press(reading.press());
        return fields.texts;
    }

    private void article(Reading reading) {
        put(Field.URL, reading.url());
        put(Field.TITLE, reading.title());
        put(Field.BYLINE, reading.byline());
        put(Field.CREDIT, reading.credit() == null ? null : reading.credit().outlet());
        put(Field.PUBLISHED, iso(reading.published()));
        put(Field.MODIFIED, iso(reading.modified()));
        put(Field.LANGUAGE, reading.language());
        int length = reading.body().text().length();
        put(Field.BODY, length == 0 ? "" : Sentences.count(length, "character"));
        int images = reading.images().size();
        put(Field.IMAGES, images == 0 ? "" : Sentences.count(images, "picture"));
    }

    private void post(Reading reading) {
        put(Field.POSTER, reading.poster());
        put(Field.CATEGORIES, reading.categories());
        String address = reading.readMoreUrl();
        put(Field.READ_MORE, !reading.readMore() ? "" : address == null ? "yes" : address);
        put(Field.RELATED, reading.related().stream().map(RelatedLink::label).toList());
        put(
                Field.SERIES,
                reading.series() == null
                        ? ""
                        : reading.series().title() + ", part "
                                + reading.series().part());
        put(Field.PSEUDONYMS, reading.pseudonyms());
    }

    private void press(PressDetails press) {
        put(Field.SECTION, press.section());
        put(Field.TAGS, press.tags());
        LeadImage image = press.leadImage();
        put(
                Field.LEAD_IMAGE,
                image == null ? "" : image.credit() == null ? image.url() : image.credit() + ": " + image.url());
        put(Field.WIRE, press.wire());
        Dateline dateline = press.dateline();
        put(Field.DATELINE, dateline == null ? "" : dateline.printed());
    }

    private void put(Field field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(field, text.replaceAll("\\s+", " "));
        }
    }

    private void put(Field field, Collection<String> values) {
        put(field, String.join("; ", List.copyOf(values)));
    }

    private static @Nullable String iso(@Nullable PressDate date) {
        return date == null ? null : date.iso();
    }
}
