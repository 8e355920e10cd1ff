package org.jogakbo.clipping.capture;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing at the door: its bytes, where they are from, when they came, and how.
 *
 * @param input what the user named, as typed or found (a path, or a path and the member inside it after {@code !/})
 * @param url the address at which the bytes were served, when a container says so; else null
 * @param contentType the media type that came with the bytes, with parameters (such as charset); else null
 * @param arrivedAt when they came in at the door
 */
public record Arrival(
        String input, @Nullable String url, @Nullable String contentType, Instant arrivedAt, Payload payload) {
    public Arrival {
        Objects.requireNonNull(input);
        Objects.requireNonNull(arrivedAt);
        Objects.requireNonNull(payload);
    }
}
