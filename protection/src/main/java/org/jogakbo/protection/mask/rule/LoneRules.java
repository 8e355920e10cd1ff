package org.jogakbo.protection.mask.rule;

import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.ideograph.Honorifics;
import org.jogakbo.protection.mask.place.CommonWords;
import org.jogakbo.protection.mask.place.Plural;
import org.jogakbo.protection.mask.place.Vocabulary;

/** Whether a given name or a family's name alone is the person's, in a clipping that prints the full name. For one text. */
record LoneRules(FoldedText text) {
    private static final int SHORTEST_GIVEN = 3;
    private static final Set<String> PREFIXES = Set.of("pro", "anti", "ex", "non", "post", "pre");

    private Joints joints() {
        return new Joints(text);
    }

    /** Whether a title stands before it. */
    boolean isTitled(int from) {
        return from > 0
                && (text.gap(from) == FoldedText.SPACE || text.gap(from) == FoldedText.STOP)
                && CommonWords.isTitle(text.slice(text.wordBefore(from), from));
    }

    boolean isGiven(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean single = seams.length == 2;
        return text.begins(from)
                && text.ends(to)
                && joints().hasCapitals(seams)
                && joints().joins(seams, FoldedText.SPACE, -1)
                && (!joints().isCommon(from, to) || (!single && joints().isLinked(seams)))
                && (!single
                        || ((to - from >= SHORTEST_GIVEN || isAlone(from, to))
                                && text.gap(to) != FoldedText.HYPHEN
                                && text.gap(from) != FoldedText.HYPHEN));
    }

    /** A name of two letters, with a capital, beside which no other name stands. */
    private boolean isAlone(int from, int to) {
        int before = from > 0 && text.gap(from) == FoldedText.SPACE ? text.wordBefore(from) : from;
        boolean ahead = before < from && text.isCapital(before);
        boolean behind = to < text.length() && text.gap(to) == FoldedText.SPACE && text.isCapital(to);
        return to - from == 2
                && text.isCapital(from)
                && !ahead
                && !behind
                && !Vocabulary.mayBeWord(text.slice(from, to));
    }

    boolean isFamily(int from, int to) {
        if (text.isIdeograph(from)) {
            return ideographsAlone(from, to);
        }
        boolean common = CommonWords.isCommon(text.slice(from, to));
        return text.begins(from)
                && (text.ends(to) || Plural.goesOn(text, from, to))
                && text.mayBeCapital(from)
                && (isTitled(from) || (to - from > 1 && (!common || isNameLike(from, to))));
    }

    /** {@code Song’s boat}, {@code pro-Song}, {@code the Songs}: with a capital an everyday word is a name there. */
    private boolean isNameLike(int from, int to) {
        boolean possessive =
                text.gap(to) == FoldedText.APOSTROPHE && text.wordFrom(to).equals("s");
        boolean prefixed =
                text.gap(from) == FoldedText.HYPHEN && PREFIXES.contains(text.slice(text.wordBefore(from), from));
        return text.isCapital(from) && (possessive || prefixed || Plural.isFamily(text, from, to));
    }

    /** With a title; two characters also where no others stand beside them. */
    private boolean ideographsAlone(int from, int to) {
        String after = text.slice(to, Math.min(text.length(), to + 3));
        boolean titled = text.gap(to) <= FoldedText.SPACE && Honorifics.begin(after);
        boolean called = from > 0 && text.gap(from) == FoldedText.NOTHING && Honorifics.precedes(text.letter(from - 1));
        boolean aside = to - from > 1 && text.isEdge(from) && (text.isEdge(to) || titled);
        return aside || titled || (called && text.isEdge(from - 1));
    }
}
