package org.jogakbo.search.analysis;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Plays words to an index. */
final class WordTokenizer extends Tokenizer {
    private final Function<String, List<Word>> words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private List<Word> found = List.of();
    private int next;
    private int position;
    private int start;
    private int length;

    WordTokenizer(Function<String, List<Word>> words) {
        this.words = words;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[8192];
        for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
            text.append(chunk, 0, count);
        }
        length = text.length();
        found = words.apply(text.toString());
        next = 0;
        position = -1;
        start = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next >= found.size()) {
            return false;
        }
        Word word = found.get(next++);
        term.append(word.term());
        // An index wants starts that never go back.
        start = Math.max(start, word.start());
        offset.setOffset(correctOffset(start), correctOffset(Math.max(start, word.end())));
        increment.setPositionIncrement(word.position() - position);
        position = word.position();
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
        found = List.of();
    }
}
