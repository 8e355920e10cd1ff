package org.jogakbo.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;

/**
 * What a line of a part file is: {@code {"line":"reading", ...}} or {@code {"line":"refusal", ...}}. A reading's line
 * holds all that makes a {@link org.jogakbo.clipping.Clipping}: the whole reading, and the digest of its capture.
 */
final class Line {
    private static final JsonMapper JSON = JsonMapper.builder()
            // The same readings are the same bytes, in every Java.
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private record Read(String line, String input, Digest capture, Reading reading) {}

    private record Refused(String line, String input, String why, String remedy) {}

    private Line() {}

    static String of(String input, Digest capture, Reading reading) {
        return json(new Read("reading", input, capture, reading));
    }

    static String of(Refusal refusal) {
        return json(new Refused("refusal", refusal.input(), refusal.why(), refusal.remedy()));
    }

    static String of(Summary summary) {
        return json(summary);
    }

    private static String json(Record line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
