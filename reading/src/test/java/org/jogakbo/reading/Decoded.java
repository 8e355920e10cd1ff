package org.jogakbo.reading;

import org.jspecify.annotations.Nullable;

/** Decoding, for tests of other packages. */
public final class Decoded {
    private Decoded() {}

    public static String text(byte[] bytes, @Nullable String contentType) {
        return Decoding.decode(bytes, contentType);
    }
}
