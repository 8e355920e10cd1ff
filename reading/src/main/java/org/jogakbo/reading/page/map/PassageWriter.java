package org.jogakbo.reading.page.map;

import org.jspecify.annotations.Nullable;

/** Collects the text of one passage, white space collapsed, and counts what of it is linked. */
final class PassageWriter {
    private final StringBuilder text = new StringBuilder();
    private int dense;
    private int linked;
    private boolean space;
    private int breaks;

    void write(String added, boolean link) {
        int from = 0;
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (isSpace(c) && !isPlain(added, from, i)) {
                words(added, from, i, link);
                from = i + 1;
                space = true;
            }
        }
        words(added, from, added.length(), link);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    /** Whether this is one blank between two words, as most are: it stays as it is. */
    private static boolean isPlain(String added, int from, int at) {
        return added.charAt(at) == ' ' && at > from && at + 1 < added.length() && !isSpace(added.charAt(at + 1));
    }

    /** Words with one blank between them. */
    private void words(String added, int from, int to, boolean link) {
        if (from == to) {
            return;
        }
        if (space && !text.isEmpty()) {
            text.append(' ');
            linked += link ? 2 : 0;
        }
        space = false;
        breaks = 0;
        text.append(added, from, to);
        int denser = 0;
        for (int i = from; i < to; i++) {
            denser += Passage.isDense(added.charAt(i)) ? 1 : 0;
        }
        dense += denser;
        linked += link ? 2 * (to - from) + 3 * denser : 0;
    }

    /** Whether this is the second line break in a row, which ends a paragraph. */
    boolean lineBreak() {
        space = true;
        return ++breaks > 1;
    }

    /** The passage so far, or null when there is no text; empty again. */
    @Nullable
    Passage take(Spot owner) {
        space = false;
        breaks = 0;
        if (text.isEmpty()) {
            return null;
        }
        int length = text.length() + dense * 3 / 2;
        Passage passage = new Passage(owner, text.toString(), length, Math.min(length, linked / 2));
        text.setLength(0);
        dense = 0;
        linked = 0;
        return passage;
    }
}
