package org.jogakbo.search.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.clipping.Snippet;
import org.jogakbo.clipping.Snippet.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a snippet out of a text: around the best hits, from the beginning of a sentence if there is one near, within a
 * paragraph.
 */
final class Excerpting {
    /** The most characters of a snippet. */
    static final int LONGEST = 200;

    /** How many characters may stand before the first hit. */
    private static final int LEAD = 90;

    private static final String CUT = "…";
    private static final int ROOM = LONGEST - 4;
    private static final String SENTENCE_ENDS = ".!?。？！\"”’)]";

    private final String text;
    private final List<Hit> hits;
    private final Locale locale;

    /** A stretch that matched, in chars. */
    record Hit(int start, int end) {}

    private Excerpting(String text, List<Hit> hits, @Nullable String language) {
        this.text = text;
        this.hits = hits;
        this.locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
    }

    /** The whole text, its hits marked. */
    static Snippet whole(String text, List<Hit> hits) {
        return new Snippet(new Excerpting(text, hits, null).marked(0, text.length()));
    }

    /**
     * The best stretch of a text; its head when there are no hits.
     *
     * @param hits in order, none over another
     */
    static Snippet best(String text, List<Hit> hits, @Nullable String language) {
        return new Excerpting(text, hits, language).best();
    }

    private Snippet best() {
        int anchor = anchor();
        int paragraph = skipSpace(text.lastIndexOf("\n\n", anchor) + 1);
        int start = start(Math.min(paragraph, anchor), anchor);
        int stop = text.indexOf("\n\n", anchor);
        int end = end(start, stop < 0 ? text.length() : stop);
        List<Piece> pieces = new ArrayList<>();
        if (start > paragraph && !endsSentence(start)) {
            pieces.add(new Piece(CUT + " ", false));
        }
        pieces.addAll(marked(start, end));
        if (skipSpace(end) < text.length() && !endsSentence(end)) {
            pieces.add(new Piece(" " + CUT, false));
        }
        return new Snippet(pieces);
    }

    /** Where the stretch with most different hits begins; without hits, where the text begins. */
    private int anchor() {
        int best = skipSpace(0);
        int bestWorth = 0;
        for (int i = 0; i < hits.size(); i++) {
            int worth = worth(i);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = hits.get(i).start();
            }
        }
        return best;
    }

    /** What a snippet from this hit on would show: a word shown before counts little. */
    private int worth(int first) {
        int limit = hits.get(first).start() + ROOM - LEAD;
        Set<String> seen = new HashSet<>();
        int worth = 0;
        for (Hit hit : hits.subList(first, hits.size())) {
            if (hit.end() > limit && worth > 0) {
                break;
            }
            worth += seen.add(text.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT)) ? 4 : 1;
        }
        return worth;
    }

    private int start(int paragraph, int anchor) {
        if (anchor - paragraph <= LEAD) {
            return paragraph;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text.substring(paragraph, anchor + 1));
        int sentence = paragraph + Math.max(0, sentences.preceding(anchor + 1 - paragraph));
        if (anchor - sentence <= LEAD) {
            return Math.min(sentence, anchor);
        }
        int space = text.indexOf(' ', anchor - LEAD / 2);
        return space >= 0 && space < anchor ? space + 1 : anchor;
    }

    private int end(int start, int stop) {
        if (stop - start <= ROOM) {
            return trimmed(start, stop);
        }
        int limit = start + ROOM;
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text.substring(start, limit + 1));
        int sentence = start + Math.max(0, sentences.preceding(ROOM + 1));
        if (sentence > start + ROOM / 2 && sentence <= limit) {
            return trimmed(start, sentence);
        }
        int space = text.lastIndexOf(' ', limit);
        int hard = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return trimmed(start, space > start + ROOM / 2 ? space : hard);
    }

    private boolean endsSentence(int at) {
        int end = trimmed(0, at);
        return end == 0 || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimmed(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private List<Piece> marked(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Hit hit : hits) {
            if (hit.start() >= at && hit.end() <= end) {
                add(pieces, at, hit.start(), false);
                add(pieces, hit.start(), hit.end(), true);
                at = hit.end();
            }
        }
        add(pieces, at, end, false);
        return pieces;
    }

    private void add(List<Piece> pieces, int start, int end, boolean hit) {
        if (end > start) {
            pieces.add(new Piece(text.substring(start, end).replaceAll("\\s+", " "), hit));
        }
    }
}
