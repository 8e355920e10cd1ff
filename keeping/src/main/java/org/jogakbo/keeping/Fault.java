package org.jogakbo.keeping;

import java.util.Objects;

/**
 * Something kept that is not as it was written. A value, not an exception: checking goes on behind it.
 *
 * @param where the file, and the place in it
 * @param what one plain sentence without a full stop
 * @param remedy what the person can do, one plain sentence without a full stop
 */
public record Fault(String where, String what, String remedy) {
    public Fault {
        Objects.requireNonNull(where);
        Objects.requireNonNull(what);
        Objects.requireNonNull(remedy);
    }

    @Override
    public String toString() {
        return where + ": " + what + ". " + remedy + ".";
    }
}
