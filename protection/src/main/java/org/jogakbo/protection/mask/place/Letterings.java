package org.jogakbo.protection.mask.place;

import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;

/** Capitals and ends of sentences around a place. */
final class Letterings {
    /** So many words on each side are looked at to tell a headline. */
    private static final int NEAR = 8;

    /** What English headlines print small though every other word has a capital. */
    private static final Set<String> SMALL_IN_HEADLINES = Set.of(
            "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "by", "to", "for", "with", "from", "as",
            "vs", "via", "over", "after", "into", "onto", "amid", "per", "up", "off", "out", "de", "la", "del", "van",
            "von", "der", "den", "bin", "al", "el");

    private Letterings() {}

    /** Whether a word begins as names do; every word does in scripts without capitals. */
    static boolean isLarge(FoldedText text, int at) {
        return text.mayBeCapital(at);
    }

    static boolean isCaseless(char letter) {
        return Character.isLetter(letter) && Character.toUpperCase(letter) == letter;
    }

    /** Whether nothing before it belongs to the same sentence, as far as signs tell. */
    static boolean isFirst(FoldedText text, int at) {
        int gap = text.gap(at);
        boolean initial = gap == FoldedText.STOP && at > 0 && text.wordBefore(at) == at - 1 && text.isCapital(at - 1);
        return gap > FoldedText.COMMA && !initial && !isTitleDot(text, at);
    }

    /** {@code Mr. Quist} is no new sentence. */
    private static boolean isTitleDot(FoldedText text, int at) {
        return text.gap(at) == FoldedText.STOP && at > 0 && Vocabulary.isTitle(text.slice(text.wordBefore(at), at));
    }

    /** Whether the words around all have capitals, as in a headline, so that a capital says nothing. */
    static boolean isHeadline(FoldedText text, int from, int to) {
        int words = 0;
        int at = from;
        for (int i = 0; i < NEAR && at > 0 && text.gap(at) <= FoldedText.COMMA; i++) {
            int before = text.wordBefore(at);
            if (isTelling(text, before, at)) {
                return false;
            }
            words++;
            at = before;
        }
        at = to;
        for (int i = 0; i < NEAR && at < text.length() && text.gap(at) <= FoldedText.COMMA; i++) {
            int end = at + text.wordFrom(at).length();
            if (isTelling(text, at, end)) {
                return false;
            }
            words++;
            at = end;
        }
        return words > 1;
    }

    /** A word that would have a capital in a headline, and has none. */
    private static boolean isTelling(FoldedText text, int from, int to) {
        return text.letter(from) > '9'
                && !isLarge(text, from)
                && to - from > 1
                && !SMALL_IN_HEADLINES.contains(text.slice(from, to))
                && text.gap(from) != FoldedText.APOSTROPHE;
    }
}
