package org.jogakbo.reading.text.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a paragraph with link marks. A mark tells only one end of its link; the other is where the paragraph, a bracket, a sentence or
 * the next mark makes it certain. Where nothing does, the text stays without a link.
 */
final class LinkRuns {
    private static final int MAX_LABEL = 120;
    private static final String ENDS = ".?!…。？！";

    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private int done;

    private LinkRuns(String text) {
        this.text = text;
    }

    static List<Run> of(Paragraph paragraph) {
        LinkRuns linked = new LinkRuns(paragraph.text());
        List<LinkMark> marks = paragraph.marks();
        for (int i = 0; i < marks.size(); i++) {
            LinkMark mark = marks.get(i);
            if (mark.opens()) {
                int next = i + 1 < marks.size()
                        ? marks.get(i + 1).at()
                        : paragraph.text().length();
                linked.from(mark, next);
            } else {
                linked.until(mark);
            }
        }
        linked.plain(paragraph.text().length());
        return linked.runs;
    }

    /** A link that begins at the mark: it ends with its bracket, with the paragraph, or before the next mark. */
    private void from(LinkMark mark, int next) {
        int at = Math.max(done, mark.at());
        boolean bracket = at > 0 && "[(".indexOf(text.charAt(at - 1)) >= 0;
        int close = bracket ? text.indexOf(text.charAt(at - 1) == '[' ? ']' : ')', at) : -1;
        int end = close >= 0 && close <= next ? close : next;
        boolean told =
                close == end || at == 0 || (end == text.length() && opensSentence(at)) || text.length() <= MAX_LABEL;
        if (told && end - at <= MAX_LABEL) {
            add(at, end, mark.url());
        }
    }

    private boolean opensSentence(int at) {
        String before = text.substring(Math.max(0, at - 3), at).strip();
        return before.isEmpty() || (ENDS + "])\"”’").indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** A link that ends at the mark: it began with its bracket, with the paragraph, or behind a finished sentence. */
    private void until(LinkMark mark) {
        int least = Math.max(done, mark.at() - MAX_LABEL);
        int open = text.lastIndexOf('[', mark.at());
        int start = open >= least ? open + 1 : -1;
        for (int i = mark.at() - 2; start < 0 && i >= least; i--) {
            boolean ended = ENDS.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            start = ended ? i + 2 : -1;
        }
        if (start < 0 && least == done) {
            start = least;
        }
        if (start >= 0) {
            add(start, mark.at(), mark.url());
        }
    }

    private void add(int from, int to, String url) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > start) {
            plain(start);
            run(start, end, url);
        }
    }

    private void plain(int to) {
        if (to > done) {
            run(done, to, null);
        }
    }

    private void run(int from, int to, @Nullable String url) {
        runs.add(new Run(text.substring(from, to), url, Set.of()));
        done = to;
    }
}
