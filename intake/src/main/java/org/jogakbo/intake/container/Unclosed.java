package org.jogakbo.intake.container;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A member of a stream that goes on after it: closing it leaves the stream open. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }
}
