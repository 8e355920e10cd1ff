package org.jogakbo.keeping.catalog;

import java.util.Locale;

/** How far a capture has come. */
public enum ReadState {
    /** It waits to be read. */
    PENDING,
    /** What could be recovered from it is in clippings. */
    READ,
    /** It cannot be read, and its refusal says why. */
    REFUSED;

    /** As stored: {@code pending}, {@code read}, {@code refused}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
