package org.jogakbo.publishing.files;

import java.util.Objects;

/**
 * The archive that writes a static edition.
 *
 * @param archive its id, which the edition carries; empty when it has none
 * @param adopts whether an edition without an id is known to be its own: those of before there were ids
 */
public record Owner(String archive, boolean adopts) {
    /** Of a store without an archive: it writes over editions without an id, and over no other. */
    public static final Owner NOBODY = new Owner("", true);

    public Owner {
        Objects.requireNonNull(archive);
    }
}
