package org.jogakbo.protection.leak;

/**
 * Where a form, or a part of one, was seen.
 *
 * @param from its first word
 * @param to its last
 * @param full whether enough of the form is there to be sure of the person
 */
record Hit(Form form, int from, int to, boolean full) {
    boolean covers(Hit other) {
        return from <= other.from && to >= other.to;
    }

    Find.What what() {
        return full || form.what() != Find.What.NAME ? form.what() : Find.What.PART;
    }
}
