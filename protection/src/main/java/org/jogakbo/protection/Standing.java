package org.jogakbo.protection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a clipping stands in public already, and since when; kept on the private side so that addresses do not change.
 *
 * @param path where it stands, or null when it was never public
 * @param released when it first became public
 * @param revised when its public form last changed
 */
public record Standing(@Nullable PublicPath path, Instant released, Instant revised) {
    public Standing {
        released = Objects.requireNonNull(released).truncatedTo(ChronoUnit.SECONDS);
        revised = Objects.requireNonNull(revised).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Not public before this moment. */
    public static Standing fresh(Instant at) {
        return new Standing(null, at, at);
    }
}
