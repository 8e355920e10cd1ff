package org.jogakbo.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jogakbo.clipping.capture.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param fields header fields by their names in lower case; of several, the first
 * @param body without transfer and content encodings; empty unless the status is 200
 */
record Answer(int status, Map<String, String> fields, Payload body) {
    @Nullable
    String field(String name) {
        return fields.get(name);
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Whether asking again, later, may help. */
    boolean isOverload() {
        return status == 429 || status == 503;
    }

    boolean isTrouble() {
        return isOverload() || status == 500 || status == 502 || status == 504;
    }

    /** How long the server asks to be left alone: seconds or a date (RFC 9110, 10.2.3). */
    Optional<Duration> retryAfter(Instant now) {
        String said = field("retry-after");
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        if (said.strip().matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(said.strip())));
        }
        Instant until = DateUtils.parseStandardDate(said.strip());
        return until == null
                ? Optional.empty()
                : Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    }
}
