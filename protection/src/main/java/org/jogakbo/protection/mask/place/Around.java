package org.jogakbo.protection.mask.place;

import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.form.Affixes;

/**
 * What goes along with a find, so that no part of a name is left beside what stands for it: the person's other names, particles, initials,
 * {@code Jr.}, the other half of a double family name, the s of a plural.
 *
 * @param from the first letter, and the place after the last
 */
public record Around(int from, int to) {
    private static final int MOST = 6;

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "as", "ad", "ar", "an", "at", "az", "ash");

    /**
     * @param beside the person's own words
     * @param familyLast whether the find ends in a family name
     * @param familyFirst whether it begins with one
     */
    public static Around of(
            FoldedText text, int from, int to, Set<String> beside, boolean familyLast, boolean familyFirst) {
        int start = from;
        for (int i = 0; i < MOST; i++) {
            int before = before(text, start, beside, familyFirst);
            if (before == start) {
                break;
            }
            start = before;
        }
        int end = plural(text, to, familyLast);
        for (int i = 0; i < MOST; i++) {
            int after = after(text, end, beside, familyLast, familyFirst && isTurned(text, from, to), i == 0);
            if (after == end) {
                break;
            }
            end = after;
        }
        return new Around(start, end);
    }

    private static int before(FoldedText text, int from, Set<String> beside, boolean familyFirst) {
        int gap = text.gap(from);
        if (from == 0 || gap > FoldedText.STOP || gap == FoldedText.COMMA || gap == FoldedText.NOTHING) {
            return from;
        }
        int before = text.wordBefore(from);
        String word = text.slice(before, from);
        boolean particle = Affixes.isParticle(word);
        boolean own = beside.contains(word) && (particle || Letterings.isLarge(text, before));
        boolean initial = gap != FoldedText.HYPHEN
                && word.length() == 1
                && text.isCapital(before)
                && text.isDotted(before)
                && beside.stream().anyMatch(one -> one.startsWith(word));
        boolean half = familyFirst && gap == FoldedText.HYPHEN && text.isCapital(before) && word.length() > 1;
        boolean near = gap != FoldedText.STOP || initial || Affixes.isMohammed(word);
        boolean article = gap == FoldedText.HYPHEN && ARTICLES.contains(word); // "al-Haddad"
        return (own && near) || initial || half || article ? before : from;
    }

    /** {@code Brugge, Maarten van der}: a comma, and no particle before the family's name. */
    private static boolean isTurned(FoldedText text, int from, int to) {
        boolean comma = false;
        for (int at = from + 1; at < to; at++) {
            comma |= text.gap(at) == FoldedText.COMMA;
        }
        boolean led = from > 0 && Affixes.isParticle(text.slice(text.wordBefore(from), from));
        return comma && !led && !Affixes.isParticle(text.wordFrom(from));
    }

    private static int plural(FoldedText text, int to, boolean familyLast) {
        return familyLast && to < text.length() && !text.isEdge(to) ? to + Plural.length(text, to) : to;
    }

    private static int after(
            FoldedText text, int to, Set<String> beside, boolean familyLast, boolean familyFirst, boolean first) {
        int gap = text.gap(to);
        if (to >= text.length() || gap > FoldedText.STOP || gap <= FoldedText.APOSTROPHE) {
            return to;
        }
        String word = text.wordFrom(to);
        int end = to + word.length();
        boolean large = Letterings.isLarge(text, to);
        boolean afterInitial = text.wordBefore(to) == to - 1 && text.isCapital(to - 1);
        boolean near = gap <= FoldedText.SPACE || (gap == FoldedText.STOP && afterInitial);
        boolean suffix = Affixes.isSuffix(word) && large && gap != FoldedText.HYPHEN && isSuffixHere(word, text, to);
        boolean own = near && large && beside.contains(word);
        boolean half = familyLast && first && gap == FoldedText.HYPHEN && text.isCapital(to) && word.length() > 1;
        boolean initial = near
                && gap != FoldedText.HYPHEN
                && word.length() == 1
                && text.isCapital(to)
                && text.isDotted(to)
                && (!familyLast || beside.stream().anyMatch(one -> one.startsWith(word)));
        boolean joins = near
                && familyLast
                && Affixes.isParticle(word)
                && word.length() > 1
                && end < text.length()
                && text.gap(end) <= FoldedText.SPACE
                && beside.contains(text.wordFrom(end));
        boolean behind =
                near && familyFirst && gap == FoldedText.SPACE && Affixes.isParticle(word) && beside.contains(word);
        return suffix || own || half || initial || joins || behind ? end : to;
    }

    /** {@code I} and {@code V} are words and letters too; of the degrees only what is written as one counts. */
    private static boolean isSuffixHere(String word, FoldedText text, int at) {
        return word.length() > 1 && (text.gap(at) != FoldedText.STOP) && !Vocabulary.isFunction(word);
    }
}
