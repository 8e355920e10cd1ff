package org.jogakbo.walk.whole;

/** The catalog is missing, older than the other stores or another archive's. The message says which, and the ways out. */
public final class CatalogLost extends RuntimeException {
    CatalogLost(String message) {
        super(message);
    }
}
