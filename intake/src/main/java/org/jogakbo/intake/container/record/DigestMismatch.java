package org.jogakbo.intake.container.record;

import java.io.IOException;

/** The bytes of a record are not those that its digest is of. */
public final class DigestMismatch extends IOException {
    DigestMismatch(String of, NamedDigest expected, byte[] computed) {
        super("its %s is not what its digest is of: %s was expected, %s was found"
                .formatted(of, expected.value(), expected.printed(computed)));
    }
}
