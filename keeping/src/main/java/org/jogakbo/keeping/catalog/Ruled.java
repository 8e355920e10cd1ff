package org.jogakbo.keeping.catalog;

import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A clipping with the ruling that counts (null: none yet) and where it stands in public (null: nowhere).
 *
 * @param text the clipping as the release covers it: the version that stands in public, else the one that the ruling saw; the clipping
 *     itself where that is the current version, or nobody has ruled
 */
public record Ruled(
        Clipping clipping,
        @Nullable Ruling ruling,
        @Nullable Standing standing,
        Clipping text) {
    /** Whose release covers the current version. */
    public Ruled(Clipping clipping, @Nullable Ruling ruling, @Nullable Standing standing) {
        this(clipping, ruling, standing, clipping);
    }

    /** Its public address, or null. */
    public @Nullable PublicPath path() {
        return standing == null ? null : standing.path();
    }

    /** Whether something came in since, be it only one more capture of the same text. */
    public boolean isNewer() {
        return clipping.version() != text.version();
    }
}
