package org.jogakbo.newsroom.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.press.Dateline;
import org.jogakbo.clipping.press.LeadImage;
import org.jogakbo.clipping.press.PressDetails;
import org.jspecify.annotations.Nullable;

/** A reading as {@code read --json} prints it: one object on one line; unknown fields are null or empty. */
public final class ReadingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadingJson() {}

    /** The reading, and under {@code found} where each field that it has was found, and how surely. */
    public static String explained(@Nullable String id, String input, Reading reading) {
        ObjectNode line = object(id, input, reading);
        ObjectNode found = line.putObject("found");
        new EnumMap<Field, Trace>(reading.found())
                .forEach((field, trace) ->
                        found.putObject(key(field)).put("where", trace.where()).put("confidence", trace.confidence()));
        return line.toString();
    }

    public static String line(@Nullable String id, String input, Reading reading) {
        return object(id, input, reading).toString();
    }

    private static ObjectNode object(@Nullable String id, String input, Reading reading) {
        ObjectNode line = JSON.createObjectNode();
        if (id != null) {
            line.put("id", id);
        }
        line.put("input", input)
                .put("index", reading.index())
                .put("kind", label(reading.kind()))
                .put("url", reading.url());
        line.set("archive", archive(reading.archive()));
        line.put("title", reading.title());
        line.set("byline", strings(reading.byline()));
        line.put("poster", reading.poster());
        Credit credit = reading.credit();
        line.put("outlet", credit == null ? null : credit.outlet());
        line.put("credit", credit == null ? null : credit.printed());
        line.put("creditUrl", credit == null ? null : credit.url());
        line.put("published", iso(reading.published()))
                .put("modified", iso(reading.modified()))
                .put("language", reading.language());
        line.put("body", reading.body().text()).put("bodyHtml", reading.body().html());
        line.set("categories", strings(reading.categories()));
        line.put("readMore", reading.readMore()).put("readMoreUrl", reading.readMoreUrl());
        ArrayNode related = line.putArray("related");
        reading.related()
                .forEach(link -> related.addObject().put("label", link.label()).put("url", link.url()));
        line.set("series", series(reading.series()));
        line.set("pseudonyms", strings(reading.pseudonyms()));
        line.set("links", strings(reading.links()));
        ArrayNode images = line.putArray("images");
        reading.images()
                .forEach(image -> images.addObject().put("url", image.url()).put("alt", image.alt()));
        line.put("quality", reading.quality().label());
        press(line, reading.press());
        return line;
    }

    private static void press(ObjectNode line, PressDetails press) {
        line.put("section", press.section());
        line.set("tags", strings(press.tags()));
        line.set("leadImage", leadImage(press.leadImage()));
        line.put("wire", press.wire());
        line.set("dateline", dateline(press.dateline()));
    }

    /** The key under which the reading prints the field. */
    private static String key(Field field) {
        return switch (field) {
            case READ_MORE -> "readMore";
            case LEAD_IMAGE -> "leadImage";
            case CREDIT -> "outlet";
            default -> label(field);
        };
    }

    public static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String iso(@Nullable PressDate date) {
        return date == null ? null : date.iso();
    }

    private static ArrayNode strings(List<String> strings) {
        ArrayNode array = JSON.createArrayNode();
        strings.forEach(array::add);
        return array;
    }

    private static @Nullable ObjectNode archive(@Nullable ArchiveLabel archive) {
        return archive == null
                ? null
                : JSON.createObjectNode()
                        .put("kind", label(archive.kind()))
                        .put("label", archive.label())
                        .put("year", archive.year())
                        .put("month", archive.month());
    }

    private static @Nullable ObjectNode leadImage(@Nullable LeadImage image) {
        return image == null
                ? null
                : JSON.createObjectNode()
                        .put("url", image.url())
                        .put("alt", image.alt())
                        .put("caption", image.caption())
                        .put("credit", image.credit());
    }

    /** The date without its year is {@code --01-05}, as XML Schema writes it. */
    private static @Nullable ObjectNode dateline(@Nullable Dateline dateline) {
        return dateline == null
                ? null
                : JSON.createObjectNode()
                        .put("place", dateline.place())
                        .put("date", Objects.toString(dateline.date(), null))
                        .put("agency", dateline.agency())
                        .put("printed", dateline.printed());
    }

    private static @Nullable ObjectNode series(@Nullable SeriesPart series) {
        return series == null
                ? null
                : JSON.createObjectNode().put("title", series.title()).put("part", series.part());
    }
}
