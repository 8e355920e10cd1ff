package org.jogakbo.keeping.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.StoreException;

/**
 * The JSON in which the catalog keeps clippings, rulings and lists of names: one member a component, in their order,
 * unknown fields as null. Members that this version does not know are refused. Safe for any thread.
 */
final class ClippingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITE = JSON.writer();
    // Without the root type the "ruling" member, which tells the rulings apart, would not be written.
    private static final ObjectWriter WRITE_RULING = JSON.writerFor(Ruling.class);
    private static final ObjectReader READ_CLIPPING = JSON.readerFor(Clipping.class);
    private static final ObjectReader READ_RULING = JSON.readerFor(Ruling.class);
    private static final ObjectReader READ_NAMES = JSON.readerFor(String[].class);

    private ClippingJson() {}

    static String write(Clipping clipping) {
        return write(WRITE, clipping);
    }

    static String write(Ruling ruling) {
        return write(WRITE_RULING, ruling);
    }

    static String write(List<String> names) {
        return write(WRITE, names);
    }

    static Clipping clipping(String json) {
        return read(READ_CLIPPING, Clipping.class, json);
    }

    static Ruling ruling(String json) {
        return read(READ_RULING, Ruling.class, json);
    }

    static List<String> names(String json) {
        return List.of(read(READ_NAMES, String[].class, json));
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records of text and numbers can be written", impossible);
        }
    }

    private static <T> T read(ObjectReader reader, Class<T> type, String json) {
        try {
            return type.cast(reader.<Object>readValue(json));
        } catch (JsonProcessingException broken) {
            throw new StoreException(
                    "The catalog holds something that cannot be read back: " + broken.getOriginalMessage()
                            + ". Restore the catalog from a backup.",
                    broken);
        }
    }
}
