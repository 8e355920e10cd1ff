package org.jogakbo.protection.leak.bytes;

/** How many more bytes may be unpacked, so that a bomb cannot exhaust the check. For one call. */
public final class Budget {
    private int left;

    /** @param bytes how many in all */
    public Budget(int bytes) {
        this.left = bytes;
    }

    int left() {
        return left;
    }

    void spend(int bytes) {
        left = Math.max(0, left - bytes);
    }
}
