package org.jogakbo.protection.mask.place;

import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.form.Affixes;

/** The plural of a family name in English, and what is glued to one: {@code the Quists}, {@code Quistgate}. */
public final class Plural {
    private static final int SHORTEST = 4;

    private Plural() {}

    /** How many letters after a family name make its plural; 0 for none. */
    public static int length(FoldedText text, int to) {
        String rest = to < text.length() && !text.isEdge(to) ? tail(text, to) : "";
        return rest.equals("s") || rest.equals("es") ? rest.length() : 0;
    }

    /** Whether a family name of this length goes on here in a plural or in a word made of it. */
    public static boolean goesOn(FoldedText text, int from, int to) {
        if (!text.isCapital(from)) {
            return false;
        }
        String rest = tail(text, to);
        if (to - from < SHORTEST) {
            int first = isLed(text, from) ? text.wordBefore(from) : from; // "the 't Lams"
            boolean the = first > 0 && text.slice(text.wordBefore(first), first).equals("the");
            return the && to - from == SHORTEST - 1 && rest.equals("s"); // "the Mays"
        }
        return switch (rest) {
            case "s", "es", "gate", "ism", "ist", "ists", "ite", "ites", "ian", "ians", "esque", "mania" -> true;
            default -> false;
        };
    }

    /** {@code the Songs}: the whole family, and no name of something goes on behind it, as in {@code the Parks Department}. */
    public static boolean isFamily(FoldedText text, int from, int to) {
        return length(text, to) > 0
                && from > 0
                && text.gap(from) == FoldedText.SPACE
                && text.slice(text.wordBefore(from), from).equals("the")
                && !isNamed(text, to);
    }

    /** Whether a plural goes on as the name of something does: {@code Parks Department}. */
    static boolean isNamed(FoldedText text, int to) {
        int end = to + length(text, to);
        return end > to && end < text.length() && text.gap(end) <= FoldedText.SPACE && text.isCapital(end);
    }

    private static boolean isLed(FoldedText text, int from) {
        return from > 0 && Affixes.isParticle(text.slice(text.wordBefore(from), from));
    }

    private static String tail(FoldedText text, int to) {
        int end = to;
        while (end < text.length() && (end == to || !text.isEdge(end))) {
            end++;
        }
        return text.slice(to, end);
    }
}
