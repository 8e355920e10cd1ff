package org.jogakbo.protection.leak;

/**
 * A protected name in something public.
 *
 * @param where in what: a file, a column, a term; and how it was decoded
 * @param person the desk's number for the person
 */
public record Leak(String where, long person) {
    /** One sentence for an editor; it does not repeat the name. */
    @Override
    public String toString() {
        return "Person " + person + " stands in " + where + ".";
    }
}
