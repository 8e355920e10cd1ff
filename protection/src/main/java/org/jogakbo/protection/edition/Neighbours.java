package org.jogakbo.protection.edition;

import org.jogakbo.protection.PublicCard;
import org.jspecify.annotations.Nullable;

/** The clippings just newer and just older in the order of {@link Shelf.Everything}; null at the ends. */
public record Neighbours(
        @Nullable PublicCard newer, @Nullable PublicCard older) {}
