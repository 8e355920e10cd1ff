package org.jogakbo.publishing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the site answers. {@code body} is shared: it must not be changed.
 *
 * @param status the HTTP status
 * @param headers all but Content-Type and Content-Length
 */
@SuppressWarnings("ArrayRecordComponent") // A body is megabytes at times; it is handed on, never compared.
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
    static final String HTML = "text/html; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";
    static final String JSON = "application/json";

    public Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, contentType, body, Map.of());
    }

    static Answer text(String contentType, String body) {
        return of(200, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer moved(String location) {
        return of(301, TEXT, new byte[0]).with("Location", location);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, more);
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
