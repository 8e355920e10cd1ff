package org.jogakbo.publishing.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jogakbo.clipping.Query;
import org.jogakbo.protection.edition.Hits;

/** What a search found, as JSON; the snippet is plain text. */
final class SearchJson {
    private SearchJson() {}

    static void write(JsonGenerator out, Query query, Hits hits) throws IOException {
        out.writeStartObject();
        JsonOut.text(out, "q", query.text());
        out.writeNumberField("page", query.page());
        out.writeNumberField("size", query.size());
        out.writeNumberField("total", hits.total());
        out.writeArrayFieldStart("items");
        for (Hits.Hit hit : hits.hits()) {
            out.writeStartObject();
            JsonOut.text(out, "path", hit.path().toString());
            JsonOut.text(out, "title", hit.title().text());
            JsonOut.text(out, "snippet", hit.snippet().text());
            out.writeNumberField("score", hit.score());
            out.writeEndObject();
        }
        out.writeEndArray();
        facets(out, "outlets", hits.outlets());
        facets(out, "categories", hits.categories());
        facets(out, "years", hits.years());
        out.writeEndObject();
    }

    private static void facets(JsonGenerator out, String name, List<Hits.Facet> facets) throws IOException {
        out.writeArrayFieldStart(name);
        for (Hits.Facet facet : facets) {
            out.writeStartObject();
            JsonOut.text(out, "key", facet.key());
            JsonOut.text(out, "name", facet.name());
            out.writeNumberField("count", facet.count());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
