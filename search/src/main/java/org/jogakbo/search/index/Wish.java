package org.jogakbo.search.index;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing a query asks for: a word, or a phrase in quotes; or does not want at all.
 *
 * @param text without quotes or minus
 */
record Wish(String text, boolean phrase, boolean unwanted) {
    /** A query of more is cut: nobody means so many. */
    private static final int MOST = 16;

    private static final String QUOTES = "\"“”„«»「」『』";

    /** What a query asks for, in its order. Every string is a query. */
    static List<Wish> of(String query) {
        List<Wish> wishes = new ArrayList<>();
        int at = 0;
        while (at < query.length() && wishes.size() < MOST) {
            char c = query.charAt(at);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u3000') {
                at++;
                continue;
            }
            boolean unwanted = c == '-' && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
            int from = unwanted ? at + 1 : at;
            boolean phrase = QUOTES.indexOf(query.charAt(from)) >= 0;
            int start = phrase ? from + 1 : from;
            int end = endOf(query, start, phrase);
            if (end > start) {
                wishes.add(new Wish(query.substring(start, end), phrase, unwanted));
            }
            at = Math.max(phrase ? end + 1 : end, at + 1);
        }
        return wishes;
    }

    private static int endOf(String query, int start, boolean phrase) {
        int end = start;
        while (end < query.length() && !(phrase ? QUOTES.indexOf(query.charAt(end)) >= 0 : ends(query, end))) {
            end++;
        }
        return end;
    }

    private static boolean ends(String query, int at) {
        char c = query.charAt(at);
        return Character.isWhitespace(c) || c == '\u3000' || QUOTES.indexOf(c) >= 0;
    }
}
