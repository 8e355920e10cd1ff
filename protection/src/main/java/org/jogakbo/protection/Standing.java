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
 * @param text the version of the clipping whose text was released, from 1; 0 where that is the current one, whichever it be
 */
public record Standing(@Nullable PublicPath path, Instant released, Instant revised, int text) {
    public Standing {
        released = Objects.requireNonNull(released).truncatedTo(ChronoUnit.SECONDS);
        revised = Objects.requireNonNull(revised).truncatedTo(ChronoUnit.SECONDS);
    }

    /** With the current text. */
    public Standing(@Nullable PublicPath path, Instant released, Instant revised) {
        this(path, released, revised, 0);
    }

    /** Not public before this moment. */
    public static Standing fresh(Instant at) {
        return new Standing(null, at, at, 0);
    }

    /** The same with the text of this version. */
    public Standing with(int version) {
        return new Standing(path, released, revised, version);
    }
}
