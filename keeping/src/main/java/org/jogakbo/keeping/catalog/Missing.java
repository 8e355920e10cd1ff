package org.jogakbo.keeping.catalog;

/** The refusal of what names something that the catalog does not have. */
final class Missing {
    private Missing() {}

    static void refuse(boolean missing, Object what) {
        if (missing) {
            throw new IllegalArgumentException("The catalog does not have " + what + "; add it first");
        }
    }
}
