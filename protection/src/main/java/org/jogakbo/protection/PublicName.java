package org.jogakbo.protection;

import org.jogakbo.clipping.Slug;

/** The name of a category, an outlet or a series, and the last part of its public address. */
public record PublicName(String name, String slug) {
    public static PublicName of(String name) {
        return new PublicName(name, Slug.ofName(name));
    }
}
