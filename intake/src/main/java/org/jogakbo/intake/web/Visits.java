package org.jogakbo.intake.web;

import java.util.Optional;
import org.jogakbo.clipping.capture.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of earlier visits, so that a server need not send again what has not changed (RFC 9110, 13).
 */
public interface Visits {
    /** Remembers nothing. */
    Visits NONE = new Visits() {
        @Override
        public Optional<Earlier> last(String url) {
            return Optional.empty();
        }

        @Override
        public void note(Fetched.Page page) {}
    };

    /**
     * What came from an address the last time.
     *
     * @param etag the {@code ETag} field as it came, or null
     * @param lastModified the {@code Last-Modified} field as it came, or null
     * @param contentType as it came, or null
     * @param payload the bytes, which are still there
     */
    record Earlier(
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String contentType,
            Payload payload) {}

    /** The last visit to this address; only if its bytes are kept for good. */
    Optional<Earlier> last(String url);

    /** Is told of a document that came anew, before anybody has kept it. */
    void note(Fetched.Page page);
}
