package org.jogakbo.clipping.capture;

import java.util.Objects;

/**
 * Why something could not be taken in or read: what, where, and what to do about it. A value, not an exception.
 *
 * @param input the thing refused, as in {@link Arrival#input()}
 * @param why one plain sentence without a full stop
 * @param remedy what the person can do, one plain sentence without a full stop; perhaps empty
 */
public record Refusal(String input, String why, String remedy) {
    public Refusal {
        Objects.requireNonNull(input);
        Objects.requireNonNull(why);
        Objects.requireNonNull(remedy);
    }

    @Override
    public String toString() {
        return input + ": " + why + (remedy.isEmpty() ? "." : ". " + remedy + ".");
    }
}
