package org.jogakbo.clipping.capture;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An arrival that the vault keeps for ever. Two arrivals of the same bytes are one capture.
 *
 * @param digest of the payload; names the capture
 * @param input as in {@link Arrival#input()}
 * @param size of the payload, in bytes
 * @param file the vault file that holds the record, by its name
 * @param offset of the record's gzip member in that file, in bytes
 */
public record Capture(
        Digest digest,
        String input,
        @Nullable String url,
        @Nullable String contentType,
        Instant capturedAt,
        long size,
        String file,
        long offset) {
    public Capture {
        Objects.requireNonNull(digest);
        Objects.requireNonNull(input);
        Objects.requireNonNull(capturedAt);
        Objects.requireNonNull(file);
    }
}
