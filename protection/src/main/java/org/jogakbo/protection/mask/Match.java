package org.jogakbo.protection.mask;

/**
 * A form found, from a place in the original to another.
 *
 * @param given whether the editor gave it in this form
 * @param surety how sure it is that the place is the person's
 */
record Match(int start, int end, Subject subject, boolean given, Surety surety) {
    enum Surety {
        CERTAIN,
        /** A part of a name alone, in a clipping that prints the full name: masked, and counted apart. */
        BY_DOUBT,
        /** A word that may be a name: not masked; somebody should look. */
        UNTOLD
    }

    boolean covers(Match other) {
        return start <= other.start && end >= other.end;
    }

    boolean isUntold() {
        return surety == Surety.UNTOLD;
    }

    int length() {
        return end - start;
    }

    /** Whether this, a name that may stand, takes the place of a protected one: it is longer, or as long and the surer reading. */
    boolean overrules(Match other) {
        boolean covers = start <= other.start && end >= other.end;
        boolean equal = length() == other.length();
        return covers && (!equal || (!subject.figure() && !other.given));
    }
}
