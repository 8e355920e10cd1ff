package org.jogakbo.protection.leak.letters;

/**
 * A word of a text, or a letter of a script in which each stands for itself.
 *
 * @param start where it begins in the text, in chars
 * @param gap what stands before it
 * @param capital whether it begins with a capital, or with a letter of a script that has none
 */
public record Word(Letters letters, int start, int end, Gap gap, boolean capital) {
    /** What stands before a word; each keeps more apart than the one before. */
    public enum Gap {
        /** Nothing: the word goes on. */
        NONE,
        /** A hyphen, a point, an apostrophe or another sign without any space. */
        SIGN,
        SPACE,
        /** The end of a sentence. */
        STOP,
        /** The end of a line, a cell, a field. */
        EDGE
    }

    /** Whether a word begins here, and not only the next letter of one. */
    public boolean begins() {
        return gap != Gap.NONE;
    }
}
