package org.jogakbo.reading;

import java.util.Objects;
import org.jogakbo.clipping.capture.Payload;
import org.jspecify.annotations.Nullable;

/**
 * One document to be read. Immutable, as far as its payload is.
 *
 * @param input what the person named: a path or an address; used in messages and to tell formats apart by their ending
 * @param url where the document was published, or null; links in it are resolved against it
 * @param contentType as the server or the container told it, perhaps with a charset, or null
 */
public record Document(
        String input, @Nullable String url, @Nullable String contentType, Payload payload) {
    public Document {
        Objects.requireNonNull(input);
        Objects.requireNonNull(payload);
    }
}
