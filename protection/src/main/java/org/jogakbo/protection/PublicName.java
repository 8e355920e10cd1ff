package org.jogakbo.protection;

import org.jogakbo.clipping.Slug;

/** The name of a category, an outlet or a series, and the last part of its public address. */
public record PublicName(String name, String slug) {
    /** Of a category or a series: the slug that WordPress would give it. */
    public static PublicName of(String name) {
        return new PublicName(name, Slug.of(name));
    }

    /** Of an outlet, which is one with and without its article: The Mill Gazette, Mill Gazette. */
    public static PublicName ofOutlet(String name) {
        return new PublicName(name, Slug.ofName(name));
    }
}
