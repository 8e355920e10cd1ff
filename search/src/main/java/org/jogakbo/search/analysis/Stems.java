package org.jogakbo.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Light English stems (KStem: dictionary and plain endings, no cropped words). For one thread. */
final class Stems {
    /** Begins a stem's term; no word begins so. */
    static final String MARK = "~";

    private static final int REMEMBERED = 20_000;

    private final OneTerm input = new OneTerm();
    private final TokenStream stemmed = new KStemFilter(input);
    private final CharTermAttribute term = stemmed.addAttribute(CharTermAttribute.class);
    private final Map<String, String> known = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The stem of a lower-case word; the word itself when it has none. */
    String of(String word) {
        return isEnglish(word) ? known.computeIfAbsent(word, this::stem) : word;
    }

    private static boolean isEnglish(String word) {
        return word.length() > 3 && word.length() < 40 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private String stem(String word) {
        try {
            input.next = word;
            return stemmed.incrementToken() ? term.toString() : word;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A stream of the word it was given last. */
    private static final class OneTerm extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.setEmpty().append(next);
            return true;
        }
    }
}
