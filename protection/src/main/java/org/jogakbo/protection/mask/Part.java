package org.jogakbo.protection.mask;

import java.util.Arrays;
import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jspecify.annotations.Nullable;

/** The spellings of one part of a name as a trie of folded letters. Immutable once built; shared by all the forms that have the part. */
final class Part {
    /** In a spelling of two words. */
    static final char SPACE = ' ';

    private static final Names.Entry[] NOBODY = {};

    /** A state of the trie. */
    static final class Node {
        private char[] keys = {};
        private Node[] next = {};
        /** Whether a spelling ends here. */
        boolean ends;
        /** In the trie of first parts: whose first part ends here. */
        Names.Entry[] entries = NOBODY;
        /** The same for forms that need a context. */
        Names.Entry[] contextual = NOBODY;

        /** The state after these letters, made where there is none. */
        Node grow(String letters) {
            Node node = this;
            for (int i = 0; i < letters.length(); i++) {
                node = node.grow(letters.charAt(i));
            }
            return node;
        }

        private Node grow(char letter) {
            int at = Arrays.binarySearch(keys, letter);
            if (at >= 0) {
                return next[at];
            }
            int place = -at - 1;
            char[] moreKeys = new char[keys.length + 1];
            Node[] more = new Node[keys.length + 1];
            System.arraycopy(keys, 0, moreKeys, 0, place);
            System.arraycopy(next, 0, more, 0, place);
            System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
            System.arraycopy(next, place, more, place + 1, keys.length - place);
            moreKeys[place] = letter;
            more[place] = new Node();
            keys = moreKeys;
            next = more;
            return more[place];
        }

        void add(Names.Entry entry) {
            if (entry.shape().contextual()) {
                contextual = with(contextual, entry);
            } else {
                entries = with(entries, entry);
            }
        }

        private static Names.Entry[] with(Names.Entry[] entries, Names.Entry entry) {
            Names.Entry[] more = Arrays.copyOf(entries, entries.length + 1);
            more[entries.length] = entry;
            return more;
        }

        /** The state behind a gap inside a part: a space, or a dot and a space, stands only where a spelling has one, as {@code st clair} does. */
        @Nullable
        Node over(int gap) {
            if (gap <= FoldedText.HYPHEN) {
                return this;
            }
            Node spaced = gap == FoldedText.SPACE || gap == FoldedText.STOP ? after(SPACE) : this;
            return spaced == this ? null : spaced;
        }

        /** The state after a letter; this very state where no spelling goes on so. */
        Node after(char letter) {
            if (keys.length > 8) {
                int at = Arrays.binarySearch(keys, letter);
                return at < 0 ? this : next[at];
            }
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == letter) {
                    return next[i];
                }
            }
            return this;
        }
    }

    final Node root = new Node();
    final long firstLetters;

    Part(Set<String> folded) {
        folded.forEach(spelling -> root.grow(spelling).ends = true);
        firstLetters =
                folded.stream().mapToLong(spelling -> bit(spelling.charAt(0))).reduce(0, (a, b) -> a | b);
    }

    /** A letter as one bit of a set; some share one. */
    static long bit(char letter) {
        return 1L << (letter & 63);
    }
}
