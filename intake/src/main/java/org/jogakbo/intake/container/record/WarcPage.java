package org.jogakbo.intake.container.record;

import java.time.Instant;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.intake.container.Receiver;
import org.jspecify.annotations.Nullable;

/**
 * A web page as a record holds it: the body of an HTTP response, without its transfer and content codings.
 *
 * @param date null when the record does not say when it was captured
 */
public record WarcPage(
        String url, @Nullable String contentType, @Nullable Instant date, Payload body) {
    /** Goes to the receiver, under its container's name and its own address. */
    public void arrive(String container, Receiver receiver) {
        receiver.arrive(container + "!/" + url, url, contentType, date, body);
    }
}
