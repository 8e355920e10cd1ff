package org.jogakbo.reading.page;

import java.util.Optional;
import org.jogakbo.clipping.Trace;

/** A field's value and where it was found. */
record Found<T>(T value, Trace trace) {
    static <T> Optional<Found<T>> of(T value, String where, double confidence) {
        return Optional.of(new Found<>(value, new Trace(where, confidence)));
    }
}
