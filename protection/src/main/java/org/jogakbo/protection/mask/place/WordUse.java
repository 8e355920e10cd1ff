package org.jogakbo.protection.mask.place;

import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.spelling.Hangul;

/** How a word that is also a name is used where it stands. */
public enum WordUse {
    NAME,
    WORD,
    /** It cannot be told; a person should look. */
    DOUBT;

    private static final Set<String> GERMAN =
            Set.of("und", "der", "die", "das", "ist", "nicht", "ein", "eine", "den", "dem", "mit");
    private static final Set<String> FAMILIES = Set.of("family", "families", "clan", "household", "siblings");
    private static final int SENTENCE = 12;

    /** Of one word, from the first letter to the place after the last. */
    public static WordUse of(FoldedText text, int from, int to) {
        char first = text.letter(from);
        if (Hangul.isSyllable(first)) {
            return HangulUse.of(text, from, to);
        }
        if (Letterings.isCaseless(first)) {
            return HangulUse.ofOther(text, from, to);
        }
        return text.isCapital(from) ? capital(text, from, to) : WORD;
    }

    /** Whether a particle follows that things have more often than persons: beside a full name nothing else makes a word of a given name. */
    public static boolean isThing(FoldedText text, int to) {
        String tail = to < text.length() && !text.isEdge(to) ? text.wordFrom(to) : "";
        return !tail.isEmpty() && "이을를의에로과처".indexOf(tail.charAt(0)) >= 0;
    }

    private static WordUse capital(FoldedText text, int from, int to) {
        String before = from > 0 && text.gap(from) <= FoldedText.STOP ? text.slice(text.wordBefore(from), from) : "";
        String after = to < text.length() && text.gap(to) <= FoldedText.SPACE ? text.wordFrom(to) : "";
        boolean first = Letterings.isFirst(text, from);
        boolean near = text.gap(from) == FoldedText.SPACE;
        if (!first && isTitled(text, from, before)) {
            return NAME;
        }
        if (isOfFamily(text, from, to, after)) {
            return NAME;
        }
        if (near && before.equals("the") && Plural.length(text, to) > 0) {
            return DOUBT; // "the Hills"
        }
        if (isPhrase(text, from, to, before, after)) {
            return WORD;
        }
        if (isAge(text, to) || isPossessed(text, to) || Vocabulary.isSpeech(after)) {
            return NAME;
        }
        boolean month = Vocabulary.isMonth(text.slice(from, to));
        if ((near && Vocabulary.isDeterminer(before))
                || (Vocabulary.isDeterminer(after) && (first || month))
                || isAsked(after)
                || (month && isDate(text, to, before))) {
            return WORD;
        }
        if (near && (Vocabulary.isSpeech(before) || Vocabulary.isKin(before))) {
            return NAME;
        }
        if (first) {
            return isCalled(text, to) ? NAME : DOUBT;
        }
        return Letterings.isHeadline(text, from, to) || isGerman(text, from) ? DOUBT : NAME;
    }

    private static boolean isTitled(FoldedText text, int from, String before) {
        return !before.isEmpty() && Vocabulary.isTitle(before) && text.isCapital(text.wordBefore(from));
    }

    /** {@code Amazing Grace}, {@code Hope Street}, {@code Cape Hope}. */
    private static boolean isPhrase(FoldedText text, int from, int to, String before, String after) {
        boolean behind = !after.isEmpty()
                && text.isCapital(to)
                && text.gap(to) == FoldedText.SPACE
                && Vocabulary.isWord(after)
                && !Vocabulary.isFunction(after)
                && !Vocabulary.isSpeech(after);
        boolean ahead = text.gap(from) == FoldedText.SPACE
                && text.isCapital(text.wordBefore(from))
                && !Vocabulary.isFunction(before)
                && !Vocabulary.isCalendar(before)
                && !Vocabulary.isTitle(before);
        boolean headline =
                Letterings.isHeadline(text, from, to) && text.gap(to) <= FoldedText.COMMA && to < text.length();
        return (behind || ahead) && !headline;
    }

    /** {@code the Hill family}, {@code the Hill Defence Fund}, {@code Hill-Jones}. */
    private static boolean isOfFamily(FoldedText text, int from, int to, String after) {
        int end = to + after.length();
        if (after.isEmpty() || (text.isEdge(to) && text.gap(to) == FoldedText.HYPHEN)) {
            return !after.isEmpty() && text.isCapital(to) && !text.isCapital(end - 1) && !Vocabulary.isCalendar(after);
        }
        boolean the = text.gap(from) == FoldedText.SPACE
                && text.slice(text.wordBefore(from), from).equals("the");
        boolean row = end < text.length()
                && text.gap(to) == FoldedText.SPACE
                && text.gap(end) == FoldedText.SPACE
                && text.isCapital(to)
                && text.isCapital(end)
                && !Letterings.isHeadline(text, from, to);
        return the && (FAMILIES.contains(after) || row);
    }

    /** {@code Hope, 41,} and {@code Hope (41)}. */
    private static boolean isAge(FoldedText text, int to) {
        int gap = text.gap(to);
        if (gap != FoldedText.COMMA && gap != FoldedText.QUOTE) {
            return false;
        }
        String number = text.wordFrom(to);
        return number.length() < 4 && Character.isDigit(number.charAt(0));
    }

    /** {@code Hope’s mother}: folded, the s stands apart behind an apostrophe. */
    private static boolean isPossessed(FoldedText text, int to) {
        if (text.gap(to) != FoldedText.APOSTROPHE || !text.wordFrom(to).equals("s")) {
            return false;
        }
        return to + 1 < text.length()
                && text.gap(to + 1) == FoldedText.SPACE
                && Vocabulary.isKin(text.wordFrom(to + 1));
    }

    private static boolean isAsked(String after) {
        return switch (after) {
            case "i", "you", "he", "she", "it", "we", "they", "there", "of", "for", "that", "against", "down", "off" ->
                true;
            default -> false;
        };
    }

    private static boolean isDate(FoldedText text, int to, String before) {
        boolean number = to < text.length() && text.gap(to) <= FoldedText.COMMA && Character.isDigit(text.letter(to));
        return number
                || Vocabulary.isPlacePreposition(before)
                || Character.isDigit((before + " ").charAt(0))
                || Set.of(
                                "of", "since", "until", "till", "last", "next", "by", "early", "late", "mid", "on",
                                "this", "every")
                        .contains(before);
    }

    /** A name at the head of a sentence with a comma behind it, unless a row of words begins there. */
    private static boolean isCalled(FoldedText text, int to) {
        if (text.gap(to) != FoldedText.COMMA) {
            return false;
        }
        String next = text.wordFrom(to);
        int end = to + next.length();
        boolean row = Vocabulary.isNameAndWord(next)
                && end < text.length()
                && (text.gap(end) == FoldedText.COMMA || text.wordFrom(end).equals("and"));
        return !row;
    }

    /** German gives every noun a capital. */
    private static boolean isGerman(FoldedText text, int from) {
        int at = from;
        for (int i = 0; i < SENTENCE && at > 0; i++) {
            int before = text.wordBefore(at);
            if (GERMAN.contains(text.slice(before, at)) && !text.isCapital(before)) {
                return true;
            }
            at = before;
        }
        return false;
    }
}
