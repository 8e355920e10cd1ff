package org.jogakbo.keeping.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jogakbo.clipping.ruling.Ruling;

/** What is sealed of a ruling, as JSON (docs/formats/catalog.md): the whole of it. */
final class RulingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITE = JSON.writerFor(Ruling.class);
    private static final ObjectReader READ = JSON.readerFor(Ruling.class);

    private RulingJson() {}

    static byte[] write(Ruling ruling) {
        try {
            return WRITE.writeValueAsBytes(ruling);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records of text can be written", impossible);
        }
    }

    static Ruling read(byte[] json, String owner) {
        try {
            return READ.readValue(json);
        } catch (IOException | RuntimeException broken) {
            // Without the cause: it would carry the words along.
            throw new SealedException("What the catalog keeps of the " + owner
                    + " cannot be read back. Restore it from a backup, or use the newer program that wrote it.");
        }
    }
}
