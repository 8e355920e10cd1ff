package org.jogakbo.fuzz.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.intake.Door;
import org.jogakbo.intake.Visitor;
import org.jogakbo.intake.bounds.Bounds;

/** What came in when the door was opened to some bytes, and whether it kept its bounds. For one thread. */
final class Opened implements Visitor {
    private static final Bounds BOUNDS = new Bounds(1 << 20, 2 << 20, 4 << 20, 8 << 20, 250, 200, 2, 8);
    private static final Instant NOW = Instant.parse("2016-04-11T09:00:00Z");

    private static final String TEMPORARY =
            Path.of(System.getProperty("java.io.tmpdir"), "jogakbo-").toString();

    private final List<String> seen = new ArrayList<>();
    private long arrived;

    /** Opens the bytes twice, and asks for what must hold. */
    static void twice(String name, byte[] bytes) {
        List<String> once = new Opened().of(name, bytes);
        Sound.that(once.equals(new Opened().of(name, bytes)), "The same bytes were opened in two ways");
        Sound.that(!once.isEmpty(), "Nothing was said of the input");
    }

    private List<String> of(String name, byte[] bytes) {
        new Door(BOUNDS, () -> NOW).open(name, new ByteArrayInputStream(bytes), this);
        return seen;
    }

    @Override
    public void arrival(Arrival arrival) {
        try {
            byte[] bytes = arrival.payload().open().readAllBytes();
            Sound.that(bytes.length <= BOUNDS.documentBytes(), "A document is larger than its bound");
            Sound.that(bytes.length == arrival.payload().size(), "A document has another size than it says");
            arrived += bytes.length;
            Sound.that(arrived <= 2 * BOUNDS.unpackedBytes(), "A container gave more than its bound");
            seen.add(arrival.input() + "|" + arrival.url() + "|" + arrival.contentType() + "|" + arrival.arrivedAt()
                    + "|" + Arrays.hashCode(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void refusal(Refusal refusal) {
        Sound.that(!refusal.why().isBlank(), "A refusal says nothing");
        // The names of temporary files must not be told.
        Sound.that(!refusal.why().contains(TEMPORARY), "A refusal tells of a temporary file: " + refusal.why());
        seen.add(refusal.toString());
    }
}
