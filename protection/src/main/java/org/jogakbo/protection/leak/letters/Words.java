package org.jogakbo.protection.leak.letters;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into its words. Marks and invisible characters belong to the word in which they stand. For one text and one thread. */
public final class Words {
    private static final String STOPS = ".!?…。！？।";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private Word.Gap gap = Word.Gap.EDGE;
    private boolean stop;

    private Words(String text) {
        this.text = text;
    }

    /** Every word, in order. A line feed ends a field. */
    public static List<Word> of(String text) {
        Words words = new Words(text);
        words.read();
        return words.words;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isLetter(c)) {
                at = word(at, c);
            } else {
                at += Character.charCount(c);
                gap(c);
            }
        }
    }

    private static boolean isLetter(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    private static boolean isCarried(int c) {
        if (c < 0x80) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private int word(int from, int first) {
        Script script = Script.of(first);
        int at = from + Character.charCount(first);
        while (at < text.length() && !(script.isByLetter() && !isCarried(text.codePointAt(at)) && !isStroke(at))) {
            int c = text.codePointAt(at);
            boolean goesOn = isCarried(c) || (isLetter(c) && joins(script, Script.of(c)));
            if (!goesOn || at - from >= Lettering.LONGEST_WORD) {
                break;
            }
            at += Character.charCount(c);
        }
        boolean hasCase = Character.isLowerCase(first) || Character.isUpperCase(first);
        words.add(new Word(
                Lettering.of(text.substring(from, at)), from, at, gap, !hasCase || Character.isUpperCase(first)));
        gap = Word.Gap.NONE;
        stop = false;
        return at;
    }

    /** A later stroke of a Hangul syllable that came decomposed. */
    private boolean isStroke(int at) {
        return text.charAt(at) >= 0x1160 && text.charAt(at) <= 0x11FF;
    }

    /** Look-alikes are mixed into words; digits are words of their own. */
    private static boolean joins(Script one, Script other) {
        boolean alphabets =
                (one == Script.LATIN || one == Script.SPACED) && (other == Script.LATIN || other == Script.SPACED);
        return one == other || alphabets;
    }

    private void gap(int c) {
        if (isCarried(c)) {
            return;
        }
        Word.Gap found = Word.Gap.SIGN;
        if (c == '\n') {
            found = Word.Gap.EDGE;
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            found = stop ? Word.Gap.STOP : Word.Gap.SPACE;
        }
        stop |= STOPS.indexOf(c) >= 0;
        if (found.compareTo(gap) > 0) {
            gap = found;
        }
    }
}
