package org.jogakbo.publishing.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicName;
import org.jogakbo.publishing.words.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Cards and clippings as JSON. Fields that are unknown are left out.
 *
 * @param base the site's address with a slash at the end, or null: then there are no absolute addresses
 */
record ClippingJson(@Nullable String base) {
    void card(JsonGenerator out, PublicCard card) throws IOException {
        out.writeStartObject();
        cardFields(out, card);
        out.writeEndObject();
    }

    void clipping(JsonGenerator out, PublicClipping clipping) throws IOException {
        out.writeStartObject();
        cardFields(out, clipping.card());
        JsonOut.texts(out, "byline", clipping.byline());
        JsonOut.text(out, "text", clipping.body().text());
        out.writeArrayFieldStart("related");
        for (RelatedLink link : clipping.related()) {
            out.writeStartObject();
            JsonOut.text(out, "label", link.label());
            JsonOut.text(out, "url", link.url());
            out.writeEndObject();
        }
        out.writeEndArray();
        JsonOut.texts(out, "pseudonyms", clipping.pseudonyms());
        out.writeBooleanField("shielded", clipping.shielded());
        JsonOut.text(out, "released", clipping.released().toString());
        JsonOut.text(out, "revised", clipping.revised().toString());
        out.writeEndObject();
    }

    private void cardFields(JsonGenerator out, PublicCard card) throws IOException {
        String path = card.path().toString();
        JsonOut.text(out, "path", path);
        JsonOut.text(out, "url", base == null ? null : base + Percent.encodePath(path.substring(1)));
        JsonOut.text(out, "title", card.title());
        JsonOut.text(
                out,
                "published",
                card.published() == null ? null : card.published().iso());
        if (card.credit() != null) {
            name(out, "outlet", card.credit().outlet());
            JsonOut.text(out, "original", card.credit().url());
        }
        JsonOut.text(out, "readMore", card.readMoreUrl());
        JsonOut.text(out, "language", card.language());
        JsonOut.text(out, "excerpt", card.excerpt());
        out.writeBooleanField("cut", card.cut());
        out.writeArrayFieldStart("categories");
        for (PublicName category : card.categories()) {
            nameObject(out, category);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("persons");
        for (PublicName person : card.persons()) {
            nameObject(out, person);
        }
        out.writeEndArray();
        if (card.series() != null) {
            out.writeObjectFieldStart("series");
            nameFields(out, card.series().series());
            out.writeNumberField("part", card.series().part());
            out.writeEndObject();
        }
    }

    static void name(JsonGenerator out, String field, PublicName name) throws IOException {
        out.writeFieldName(field);
        nameObject(out, name);
    }

    private static void nameObject(JsonGenerator out, PublicName name) throws IOException {
        out.writeStartObject();
        nameFields(out, name);
        out.writeEndObject();
    }

    static void nameFields(JsonGenerator out, PublicName name) throws IOException {
        JsonOut.text(out, "name", name.name());
        JsonOut.text(out, "slug", name.slug());
    }
}
