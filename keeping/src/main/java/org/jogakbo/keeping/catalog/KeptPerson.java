package org.jogakbo.keeping.catalog;

import java.util.List;
import java.util.Objects;
import org.jogakbo.protection.person.Level;
import org.jspecify.annotations.Nullable;

/**
 * A person as the catalog keeps one: what an editor without the key may see, and the rest sealed. Immutable.
 *
 * @param id from 1
 * @param as the pseudonym or role that stands for the person in public, or null
 * @param sealed who that is, as {@code keeping.identity} sealed it, in Base64; null only in a catalog of the first form
 * @param clear the names in such a catalog, which are sealed when the key is next at hand; else empty
 */
public record KeptPerson(
        long id, Level level, @Nullable String as, @Nullable String sealed, List<String> clear) {
    public KeptPerson {
        Objects.requireNonNull(level);
        clear = List.copyOf(clear);
    }

    /** A person whose names are sealed. */
    public static KeptPerson of(long id, Level level, @Nullable String as, String sealed) {
        return new KeptPerson(id, level, as, sealed, List.of());
    }

    /** Says nothing but the number and what is public. */
    @Override
    public String toString() {
        return "person " + id + " (" + level.label() + ")";
    }
}
