package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to stand instead of a stretch of a text, from a place in the original to another: the replacement of a name, or the form of a
 * particle or an article that goes with it.
 */
record Edit(int start, int end, String text) {
    /** What the matches, in order, ask for. Where two overlap, the first is replaced and nothing of the other is left. */
    static List<Edit> of(String text, List<Match> matches) {
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < matches.size(); ) {
            Match first = matches.get(i);
            int end = first.end();
            for (i++; i < matches.size() && matches.get(i).start() < end; i++) {
                end = Math.max(end, matches.get(i).end());
            }
            int next = i < matches.size() ? matches.get(i).start() : text.length();
            String replacement = first.subject().replacement();
            add(edits, Agreement.article(text, at, first.start(), String.valueOf(replacement)));
            edits.add(new Edit(first.start(), end, String.valueOf(replacement)));
            add(edits, Agreement.particle(text, end, next, String.valueOf(replacement)));
            add(edits, Agreement.possessive(text, first.start(), end, next));
            at = edits.getLast().end();
        }
        return edits;
    }

    /** How many places the matches, in order, make. */
    static int places(List<Match> matches) {
        int places = 0;
        int end = -1;
        for (Match match : matches) {
            places += match.start() >= end ? 1 : 0;
            end = Math.max(end, match.end());
        }
        return places;
    }

    private static void add(List<Edit> edits, Edit edit) {
        if (edit.start() < edit.end()) {
            edits.add(edit);
        }
    }
}
