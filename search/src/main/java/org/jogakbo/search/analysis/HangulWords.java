package org.jogakbo.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jogakbo.search.analysis.Word.Kind;

/** Takes a Korean stretch apart. For one thread. */
final class HangulWords {
    private final KoreanTokenizer tokenizer = KoreanWords.tokenizer();
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    private final PartOfSpeechAttribute speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    private final PositionLengthAttribute length = tokenizer.addAttribute(PositionLengthAttribute.class);

    /** Adds the words of a stretch that begins at this place of the whole text. */
    void addTo(WordList out, String stretch, int at) {
        try {
            tokenizer.setReader(new StringReader(stretch));
            tokenizer.reset();
            List<Word> wholes = new ArrayList<>();
            while (tokenizer.incrementToken()) {
                take(out, wholes, at);
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A compound comes before its parts and lies upon the first of them that stays. */
    private void take(WordList out, List<Word> wholes, int at) {
        int start = at + offset.startOffset();
        int end = at + offset.endOffset();
        if (KoreanWords.DROPPED.contains(speech.getLeftPOS())) {
            return;
        }
        if (length.getPositionLength() > 1) {
            wholes.add(new Word(term.toString(), start, end, 0, Kind.WHOLE));
            return;
        }
        out.part(term.toString(), start, end);
        for (Word whole : wholes) {
            if (whole.end() >= end) {
                out.upon(whole.term(), whole.start(), whole.end(), Kind.WHOLE);
            }
        }
        wholes.clear();
    }
}
