package org.jogakbo.search.analysis;

/**
 * One way to find a stretch of text.
 *
 * @param term as the index keeps it
 * @param start of the stretch in the text, in chars
 * @param end of the stretch, exclusive
 * @param position counts the {@link Kind#PART}s; the other kinds lie upon one of them
 */
public record Word(String term, int start, int end, int position, Kind kind) {
    /** What a term is to its stretch. */
    public enum Kind {
        /**
         * A word as printed (lower case, no accents), a Korean morpheme, or two neighbouring characters of a script
         * without spaces.
         */
        PART,
        /** A Korean compound, of which the parts follow. */
        WHOLE,
        /** One character of a script without spaces. */
        SINGLE,
        /** Two words written as one: {@code jongun} for {@code Jong-un}; lies on the first of them. */
        JOINED,
        /** The stem of an English word, marked so that it is not taken for a word. */
        STEM
    }
}
