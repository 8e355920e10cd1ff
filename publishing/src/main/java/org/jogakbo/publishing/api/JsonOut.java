package org.jogakbo.publishing.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jogakbo.publishing.words.Plain;
import org.jspecify.annotations.Nullable;

/** Jackson's streaming JSON writer, given only characters that are fit to print. */
public final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonOut() {}

    /** Writes a whole document. */
    public interface Document {
        void write(JsonGenerator out) throws IOException;
    }

    /** The document as UTF-8. */
    public static byte[] document(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            document.write(out);
        } catch (IOException broken) {
            throw new IllegalStateException("JSON written in memory", broken);
        }
        return bytes.toByteArray();
    }

    static String text(Document document) {
        return new String(document(document), StandardCharsets.UTF_8);
    }

    /** A field; none when the text is null. */
    public static void text(JsonGenerator out, String name, @Nullable String text) throws IOException {
        if (text != null) {
            out.writeStringField(name, Plain.of(text));
        }
    }

    /** A field with a list of texts. */
    public static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(Plain.of(text));
        }
        out.writeEndArray();
    }
}
