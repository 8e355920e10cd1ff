package org.jogakbo.intake.web;

import java.time.Instant;
import java.util.Objects;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.clipping.capture.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of fetching an address. */
public sealed interface Fetched {
    /**
     * A document, or a container, as the server sent it, without its transfer and content encodings.
     *
     * @param url where it lies, after every redirect
     * @param contentType as the server told it, with its charset, or null
     * @param at when it came
     * @param etag the {@code ETag} field as it came, or null
     * @param lastModified the {@code Last-Modified} field as it came, or null
     * @param unchanged whether the server said that it is what came last time; the bytes are then that visit's
     */
    record Page(
            String url,
            @Nullable String contentType,
            Instant at,
            Payload payload,
            @Nullable String etag,
            @Nullable String lastModified,
            boolean unchanged)
            implements Fetched {
        public Page {
            Objects.requireNonNull(url);
            Objects.requireNonNull(at);
            Objects.requireNonNull(payload);
        }
    }

    /**
     * Nothing.
     *
     * @param status the HTTP status that was the reason, or 0
     */
    record Refused(Refusal refusal, int status) implements Fetched {
        /** Whether the server said that there is nothing at this address. */
        public boolean isMissing() {
            return status == 404 || status == 410;
        }
    }
}
