package org.jogakbo.intake.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Time that passes at once when somebody waits, and remembers for how long. */
final class Fast implements Pace {
    static final Instant NOW = Instant.parse("2019-03-21T08:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final Manners MANNERS = Manners.of("Jogakbo/1.2 (+desk@river.example)")
            .allowingPrivateAddresses(true)
            .pausing(Duration.ofSeconds(1));

    final List<Duration> pauses = new ArrayList<>();
    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void pause(Duration time) {
        pauses.add(time);
        nanos += time.toNanos();
    }

    static String text(Fetched fetched) throws IOException {
        return switch (fetched) {
            case Fetched.Page page -> new String(page.payload().open().readAllBytes(), StandardCharsets.UTF_8);
            case Fetched.Refused(org.jogakbo.clipping.capture.Refusal refusal, int _) -> "refused: " + refusal;
        };
    }
}
