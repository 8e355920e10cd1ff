package org.jogakbo.publishing;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jogakbo.clipping.capture.Digest;

/** The headers that every answer has. */
final class Headers {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** Caches ask again each time (RFC 9111, section 5.2.2.4): what is withdrawn must be gone at once. The ETag makes asking cheap. */
    private static final String ASK_AGAIN = "public, no-cache";

    private static final int ETAG_BYTES = 15;

    private Headers() {}

    static Answer dress(Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cache-Control", answer.status() >= 500 ? "no-store" : ASK_AGAIN);
        if (answer.status() == 200) {
            headers.put("ETag", etag(answer.body()));
        }
        headers.putAll(answer.headers());
        return new Answer(answer.status(), answer.contentType(), answer.body(), headers);
    }

    /** Strong (RFC 9110, section 8.8.1), and from nothing but the public bytes: it can tell nothing else. */
    private static String etag(byte[] body) {
        byte[] head = Arrays.copyOf(Digest.sha256().digest(body), ETAG_BYTES);
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(head) + '"';
    }
}
