package org.jogakbo.keeping.catalog;

import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jspecify.annotations.Nullable;

/** A clipping with the ruling that counts (null: none yet) and where it stands in public (null: nowhere). */
public record Ruled(
        Clipping clipping,
        @Nullable Ruling ruling,
        @Nullable Standing standing) {
    /** Its public address, or null. */
    public @Nullable PublicPath path() {
        return standing == null ? null : standing.path();
    }
}
