package org.jogakbo.search.analysis;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.jogakbo.search.analysis.Word.Kind;

/**
 * Finds the words of a text in any script: a Korean stretch goes to morphology, a script without spaces becomes pairs
 * of characters, and everything else words between spaces. For one thread; make one for each.
 */
public final class Words {
    /** Changes whenever the same text might give other words; raise the number with the code. */
    public static final String VERSION = "1-" + KoreanWords.version();

    private static final Comparator<Word> BY_PLACE = Comparator.comparingInt(Word::position)
            .thenComparing(Word::kind)
            .thenComparingInt(Word::start)
            .thenComparing(Word::term);

    private final HangulWords hangul = new HangulWords();
    private final SpacedWords spaced = new SpacedWords();

    /** The form of a text in which its words are found and their places counted (NFC). */
    public static String normal(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The words of a text in {@link #normal} form, by position; those upon one another by kind. */
    public List<Word> of(String text) {
        WordList out = new WordList();
        spaced.begin();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at = switch (Script.of(c)) {
                case NONE -> at + Character.charCount(c);
                case SPACED -> spaced.addTo(out, text, at);
                case HANGUL -> hangul(out, text, at);
                case UNSPACED -> unspaced(out, text, at);
            };
        }
        List<Word> words = out.words();
        words.sort(BY_PLACE);
        return words;
    }

    /** A Korean stretch goes over spaces and punctuation up to the next other letter: morphology wants the sentence. */
    private int hangul(WordList out, String text, int from) {
        int end = from;
        for (int at = from; at < text.length(); ) {
            int c = text.codePointAt(at);
            Script script = Script.of(c);
            if (script != Script.HANGUL && script != Script.NONE) {
                break;
            }
            at += Character.charCount(c);
            end = script == Script.HANGUL ? at : end;
        }
        hangul.addTo(out, text.substring(from, end), from);
        return end;
    }

    /** Each character with its next one, and each alone. */
    private static int unspaced(WordList out, String text, int from) {
        int at = from;
        while (at < text.length() && Script.of(text.codePointAt(at)) == Script.UNSPACED) {
            int next = at + Character.charCount(text.codePointAt(at));
            boolean last = next >= text.length() || Script.of(text.codePointAt(next)) != Script.UNSPACED;
            int end = last ? next : next + Character.charCount(text.codePointAt(next));
            if (!last || at == from) {
                out.part(text.substring(at, end), at, end);
            }
            if (!last || at > from) {
                single(out, text, at, next, last);
            }
            at = next;
        }
        return at;
    }

    /** The last character has a position of its own, so that what follows lies where it stands. */
    private static void single(WordList out, String text, int at, int next, boolean last) {
        if (last) {
            out.gap();
        }
        out.upon(text.substring(at, next), at, next, Kind.SINGLE);
    }
}
