package org.jogakbo.protection.leak;

/**
 * What the second look takes for a name that should not be there. It may be in error: then an editor allows it.
 *
 * @param person the desk's number for the person; 0 for words that an editor masked in this clipping alone
 * @param place in what
 * @param context the words around it, with three dots for every find
 * @param words as they are printed: not to be told unless names are asked for
 */
public record Find(long person, What what, String place, String context, String words) {
    /** What of the person it may be. */
    public enum What {
        NAME("the name"),
        PART("a part of the name"),
        RELATIVE("a relative's name"),
        DETAIL("a detail"),
        MASKED("words masked in it");

        private final String label;

        What(String label) {
            this.label = label;
        }

        /** In English, for a sentence. */
        public String label() {
            return label;
        }
    }

    /** A clause for an editor; it does not repeat the name. */
    public String told() {
        String whose = person == 0 ? what.label() : what.label() + " of person " + person;
        return "what may be " + whose + " in " + place + ", «" + context + "»";
    }

    /** The same with the words as they are printed. */
    public String toldWithNames() {
        return told() + ": " + words;
    }

    /** Says nothing that should not be said. */
    @Override
    public String toString() {
        return told();
    }
}
