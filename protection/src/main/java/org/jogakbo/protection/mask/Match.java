package org.jogakbo.protection.mask;

/**
 * A form found, from a place in the original to another.
 *
 * @param given whether the editor gave it in this form
 */
record Match(int start, int end, Subject subject, boolean given) {
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
