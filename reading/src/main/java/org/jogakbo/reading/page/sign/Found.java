package org.jogakbo.reading.page.sign;

import java.util.Optional;
import org.jogakbo.clipping.Trace;

/** A field's value and where it was found. */
public record Found<T>(T value, Trace trace) {
    public static <T> Optional<Found<T>> of(T value, String where, double confidence) {
        return Optional.of(new Found<>(value, new Trace(where, confidence)));
    }
}
