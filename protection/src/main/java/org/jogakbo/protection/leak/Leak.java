package org.jogakbo.protection.leak;

/**
 * A protected name in something public, or what may be one.
 *
 * @param where in what: a file, a column, a term; and how it was decoded
 * @param person the desk's number for the person
 * @param told a clause that says more, without the name; perhaps empty
 * @param words what was found: not to be told unless names are asked for; perhaps empty
 */
public record Leak(String where, long person, String told, String words) {
    /** Of a judge that says no more than whose name it is. */
    public Leak(String where, long person) {
        this(where, person, "", "");
    }

    /** One sentence for an editor; it does not repeat the name. */
    @Override
    public String toString() {
        return told.isEmpty()
                ? "Person " + person + " stands in " + where + "."
                : "The second look finds " + told + ".";
    }

    /** The same with what was found. */
    public String toldWithNames() {
        return words.isEmpty() ? toString() : toString() + " It says: " + words;
    }
}
