package org.jogakbo.keeping.catalog;

import org.jogakbo.clipping.Clipping;

/** Somebody saved another version of the clipping in the meantime: read it again and decide anew. */
public final class StaleClippingException extends RuntimeException {
    StaleClippingException(Clipping clipping, int kept) {
        super("Clipping " + clipping.id() + " cannot be saved as version " + clipping.version() + ": the catalog has "
                + (kept == 0 ? "none yet" : "version " + kept) + ". Read it again and repeat the change.");
    }
}
