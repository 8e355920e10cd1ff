package org.jogakbo.protection.leak.letters;

import java.util.List;
import java.util.function.Function;

/** The words of a text run together, in one of the ways in which letters are seen, and which word each letter is of. Immutable. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never leaves the second look.
public record Stream(String letters, int[] words) {
    /** Of these words, each seen so. */
    public static Stream of(List<Word> words, Function<Letters, String> seen) {
        StringBuilder letters = new StringBuilder();
        int size = 0;
        for (Word word : words) {
            size += seen.apply(word.letters()).length();
        }
        int[] of = new int[size];
        for (int n = 0; n < words.size(); n++) {
            String more = seen.apply(words.get(n).letters());
            for (int i = 0; i < more.length(); i++) {
                of[letters.length() + i] = n;
            }
            letters.append(more);
        }
        return new Stream(letters.toString(), of);
    }

    /** Whether a word begins with this letter. */
    public boolean isFirst(int at) {
        return at == 0 || words[at - 1] != words[at];
    }

    /** Whether a word ends before this letter. */
    public boolean isEnd(int at) {
        return at == words.length || words[at - 1] != words[at];
    }
}
