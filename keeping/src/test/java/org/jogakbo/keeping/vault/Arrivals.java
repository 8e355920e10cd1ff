package org.jogakbo.keeping.vault;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.keeping.Fault;

/** Arrivals of invented pages, and what the tests of the vault ask of all faults. */
final class Arrivals {
    static final Instant NOON = Instant.parse("2019-05-04T12:00:00.123456789Z");

    private Arrivals() {}

    static Arrival page(String text) {
        return new Arrival(
                "pages/mill lane.html",
                "https://tidewater.example/2019/05/mill-lane/?q=a b",
                "text/html; charset=utf-8",
                NOON,
                Payload.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Arrival of(String input, byte[] bytes) {
        return new Arrival(input, null, null, NOON, Payload.of(bytes));
    }

    /** Every fault of a vault. */
    static List<Fault> faults(Vault vault) throws Exception {
        List<Fault> faults = new ArrayList<>();
        vault.verify(faults::add);
        return faults;
    }
}
