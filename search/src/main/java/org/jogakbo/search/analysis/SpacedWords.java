package org.jogakbo.search.analysis;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jogakbo.search.analysis.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Words between spaces: lower case, no accents, no possessive, no apostrophes; {@code U.S.} is {@code us}, {@code
 * 1,000} is {@code 1000}. Words with a hyphen between them, and syllables of a romanised name, can also be found
 * written as one. For one thread.
 */
final class SpacedWords {
    private static final int ZERO_WIDTH_SPACE = 0x200b;

    private final Stems stems = new Stems();
    private @Nullable Found last;

    private record Found(String term, int start, int end, int position, boolean capital) {}

    /** Forgets the text before. */
    void begin() {
        last = null;
    }

    /** Adds the word that starts here; the place after it. */
    int addTo(WordList out, String text, int from) {
        int end = endOf(text, from);
        String term = term(text.substring(from, end));
        if (term.isEmpty()) {
            return end;
        }
        out.part(term, from, end);
        String stem = stems.of(term);
        if (!stem.equals(term)) {
            out.upon(Stems.MARK + stem, from, end, Kind.STEM);
        }
        Found found = new Found(term, from, end, out.position(), Character.isUpperCase(text.codePointAt(from)));
        if (last != null && last.position() == found.position() - 1 && areOne(text, last, found)) {
            out.add(last.term() + term, last.start(), end, last.position(), Kind.JOINED);
        }
        last = found;
        return end;
    }

    private static boolean areOne(String text, Found first, Found second) {
        String between = text.substring(first.end(), second.start());
        boolean letters = Character.isLetter(first.term().charAt(0))
                && Character.isLetter(second.term().charAt(0));
        boolean hyphen = between.length() == 1 && "-‐‑–".contains(between);
        return letters
                && (hyphen
                        || (between.equals(" ")
                                && first.capital()
                                && second.capital()
                                && Syllables.isSyllable(first.term())
                                && Syllables.isSyllable(second.term())));
    }

    private static int endOf(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean invisible = Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_SPACE;
            if (Script.of(c) != Script.SPACED && !invisible && !isInside(text, from, at)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Whether this mark belongs to the word around it: {@code don't}, {@code U.S}, {@code 1,000}, {@code 3.5}. */
    private static boolean isInside(String text, int from, int at) {
        if (at + 1 >= text.length() || Script.of(text.codePointAt(at + 1)) != Script.SPACED) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' -> (Character.isDigit(before) && Character.isDigit(after)) || isInitial(text, from, at);
            default -> false;
        };
    }

    /** A single letter before the dot and a single one after it. */
    private static boolean isInitial(String text, int from, int dot) {
        boolean before = dot - 1 == from || text.charAt(dot - 2) == '.';
        boolean after = dot + 2 >= text.length() || Script.of(text.codePointAt(dot + 2)) == Script.NONE;
        return before && after && Character.isLetter(text.charAt(dot - 1)) && Character.isLetter(text.charAt(dot + 1));
    }

    private static String term(String printed) {
        String lower = folded(printed).toLowerCase(Locale.ROOT);
        String bare = lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
        StringBuilder term = new StringBuilder(bare.length());
        bare.codePoints()
                .filter(c -> Script.of(c) == Script.SPACED || (c == '.' && Character.isDigit(bare.charAt(0))))
                .forEach(term::appendCodePoint);
        return term.chars().anyMatch(Character::isLetterOrDigit) ? term.toString() : "";
    }

    private static String folded(String printed) {
        if (printed.chars().allMatch(c -> c < 128)) {
            return printed;
        }
        char[] out = new char[printed.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(printed.toCharArray(), 0, out, 0, printed.length());
        return new String(out, 0, length);
    }
}
