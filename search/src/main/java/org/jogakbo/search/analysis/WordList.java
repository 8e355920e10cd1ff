package org.jogakbo.search.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.search.analysis.Word.Kind;

/** The words of a text while they are found, in the order of their positions. */
final class WordList {
    /** Longer terms are cut: nobody types them, and an index must bound its terms. */
    private static final int LONGEST = 64;

    private final List<Word> words = new ArrayList<>();
    private int position = -1;

    /** The next word of the text. */
    void part(String term, int start, int end) {
        position++;
        upon(term, start, end, Kind.PART);
    }

    /** A position without a part. */
    void gap() {
        position++;
    }

    /** Another way to find the word that came last. */
    void upon(String term, int start, int end, Kind kind) {
        add(term, start, end, position, kind);
    }

    /** Another way to find the word at an earlier position, and what follows it. */
    void add(String term, int start, int end, int at, Kind kind) {
        if (!term.isEmpty()) {
            words.add(new Word(cut(term), start, end, at, kind));
        }
    }

    int position() {
        return position;
    }

    List<Word> words() {
        return words;
    }

    private static String cut(String term) {
        if (term.length() <= LONGEST) {
            return term;
        }
        return term.substring(0, Character.isHighSurrogate(term.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
