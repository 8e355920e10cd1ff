package org.jogakbo.keeping.vault.record;

import java.io.IOException;

/**
 * Bytes of the vault that are not what the vault writes: a record cut short, or one that was changed. Not a failing
 * disk.
 */
public final class Damage extends IOException {
    private static final long serialVersionUID = 1;

    public Damage(String what) {
        super(what);
    }

    Damage(String what, Throwable cause) {
        super(what, cause);
    }

    /** The reason; every damage has one. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
