package org.jogakbo.reading.page.map;

import org.jspecify.annotations.Nullable;

/**
 * Words of class names and what they hint at, by their hash, in an open table in which most places are empty: nearly every word on a page is
 * none of them, and a page asks for thousands.
 */
final class HintTable {
    private static final int MAX_LENGTH = 2_000;

    private final @Nullable Word[] places = new Word[1_024];

    /** @param hash that of its letters, as {@link String#hashCode} has it */
    private record Word(String letters, int hash, int hints) {}

    /** Adds a hint to those of a word, which is in small letters. */
    void put(String letters, int hint) {
        int place = place(letters, 0, letters.length(), letters.hashCode());
        Word before = places[place];
        places[place] = new Word(letters, letters.hashCode(), before == null ? hint : before.hints() | hint);
    }

    /** What the words in these names hint at; they are parted by anything but letters and by a capital after a small letter. */
    int of(String names) {
        int hints = 0;
        int from = 0;
        int hash = 0;
        int length = names.length() > MAX_LENGTH ? 0 : names.length();
        for (int i = 0; i < length; i++) {
            char c = names.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letter = upper || isSmall(c);
            if (!letter || (upper && i > 0 && isSmall(names.charAt(i - 1)))) {
                hints |= of(names, from, i, hash);
                from = letter ? i : i + 1;
                hash = 0;
            }
            hash = letter ? 31 * hash + (c | 0x20) : 0;
        }
        return hints | of(names, from, length, hash);
    }

    private int of(String names, int from, int to, int hash) {
        Word word = from < to ? places[place(names, from, to, hash)] : null;
        return word == null ? 0 : word.hints();
    }

    /** Where this word stands, in whatever case, or the empty place where it would. */
    private int place(String names, int from, int to, int hash) {
        int at = (hash ^ (hash >>> 15)) & (places.length - 1);
        Word word = places[at];
        while (word != null
                && (word.hash() != hash
                        || word.letters().length() != to - from
                        || !names.regionMatches(true, from, word.letters(), 0, to - from))) {
            at = (at + 1) & (places.length - 1);
            word = places[at];
        }
        return at;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
