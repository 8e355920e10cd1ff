package org.jogakbo.search.analysis;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;

/**
 * Gives an index the {@link Words} of its fields, and for the field of pairs the pairs of Hangul syllables. Safe for
 * any thread.
 */
public final class WordAnalyzer extends Analyzer {
    private final String pairs;

    /** @param pairs the name of the field of pairs */
    public WordAnalyzer(String pairs) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.pairs = pairs;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Function<String, List<Word>> words = field.equals(pairs) ? HangulPairs::of : new Words()::of;
        return new TokenStreamComponents(new WordTokenizer(words));
    }
}
