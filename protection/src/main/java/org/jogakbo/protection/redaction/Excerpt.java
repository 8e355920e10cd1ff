package org.jogakbo.protection.redaction;

import java.text.BreakIterator;
import java.util.Locale;

/** The head of a text for lists, computed from what is masked. */
public record Excerpt(String text, boolean cut) {
    private static final int LIMIT = 340;

    /** At most {@value #LIMIT} characters (half of that in Hangul or Han), cut after a sentence if there is one, else between words. */
    public static Excerpt of(String body) {
        String flat = body.replaceAll("\\s+", " ").strip();
        int limit = isDense(flat) ? LIMIT / 2 : LIMIT;
        if (flat.length() <= limit) {
            return new Excerpt(flat, false);
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(flat);
        int sentence = sentences.preceding(limit + 1);
        if (sentence > limit / 2) {
            return new Excerpt(flat.substring(0, sentence).strip(), true);
        }
        int space = flat.lastIndexOf(' ', limit);
        int end = space > limit / 2 ? space : limit;
        boolean insidePair = Character.isLowSurrogate(flat.charAt(end));
        return new Excerpt(flat.substring(0, insidePair ? end - 1 : end).strip() + " …", true);
    }

    private static boolean isDense(String text) {
        long dense =
                text.codePoints().limit(200).filter(Character::isIdeographic).count()
                        + text.codePoints()
                                .limit(200)
                                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                                .count();
        return dense > 60;
    }
}
