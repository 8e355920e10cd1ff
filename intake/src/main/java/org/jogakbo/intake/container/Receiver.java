package org.jogakbo.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Bounds;
import org.jspecify.annotations.Nullable;

/** Who takes what lies in a container, one by one, in the caller's thread. */
public interface Receiver {
    /** How much the container may be. */
    Bounds bounds();

    /** A member that may be a container itself; it is read to its end or to the bound, and not closed. */
    void stream(String input, InputStream stream);

    /**
     * A document that is being unpacked; it is read to its end or to the bound, and not closed.
     *
     * @throws IOException when it cannot be read to its end; nothing arrived then
     */
    void document(String input, InputStream stream) throws IOException;

    /**
     * A document that says itself whence and when it came.
     *
     * @param at when it was captured, or null when it does not say
     */
    void arrive(
            String input, @Nullable String url, @Nullable String contentType, @Nullable Instant at, Payload payload);

    void refuse(Refusal refusal);

    /** Something worth knowing of a container that came in. */
    void note(String input, String sentence);
}
