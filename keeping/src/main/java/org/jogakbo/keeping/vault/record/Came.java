package org.jogakbo.keeping.vault.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import org.jogakbo.clipping.capture.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * How an arrival came, word by word. WARC's own fields cannot hold every file name, address and media type that occurs,
 * so the record has an extension field (WARC 1.1, 4: unknown fields are ignored) with this as JSON, in ASCII and on one
 * line.
 */
record Came(String input, @Nullable String url, @Nullable String contentType) {
    static final String FIELD = "Jogakbo-Arrival";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    Came {
        Objects.requireNonNull(input);
    }

    static Came of(Arrival arrival) {
        return new Came(arrival.input(), arrival.url(), arrival.contentType());
    }

    static Came parse(String json) throws Damage {
        try {
            return JSON.readValue(json, Came.class);
        } catch (JsonProcessingException broken) {
            throw new Damage("the field " + FIELD + " cannot be read", broken);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Three strings can be written as JSON", impossible);
        }
    }
}
