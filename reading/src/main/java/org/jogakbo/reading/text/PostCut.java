package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.reading.archive.post.PostedLine;
import org.jogakbo.reading.text.copy.Paragraph;

/** Cuts a text's paragraphs into posts. */
final class PostCut {
    private static final int MAX_TITLE = 300;

    private final List<Paragraph> paragraphs;
    private final List<Optional<PostedLine>> posted;

    PostCut(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.posted = paragraphs.stream()
                .map(paragraph -> PostedLine.parse(paragraph.text()).filter(line -> !line.isFooter()))
                .toList();
    }

    /**
     * The posts.
     *
     * @param listed whether the text calls itself an archive, so that several posts are to be expected
     */
    List<TextPost> posts(boolean listed) {
        List<Integer> titles = underPosted();
        if (titles.isEmpty()) {
            titles = byShape(listed);
        }
        return cut(titles);
    }

    /** Titles with a line such as "Posted on" under them, or over them when the first post begins with that line. */
    private List<Integer> underPosted() {
        List<Integer> titles = new ArrayList<>();
        boolean over = !posted.isEmpty() && posted.getFirst().isPresent();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean begins =
                    posted.get(i).isPresent() && (i == 0 || posted.get(i - 1).isEmpty());
            if (begins) {
                int title = over ? lastPosted(i) + 1 : i - 1;
                boolean apart = titles.isEmpty() || title > titles.getLast() + 1;
                if (apart && title >= 0 && title < paragraphs.size() && fits(title, runForm(i))) {
                    titles.add(title);
                }
            }
        }
        if (over) {
            underSameDate(titles);
        }
        boolean unposted =
                !over && !titles.isEmpty() && titles.getFirst() > 1 && isTitled(0) && LineShape.isProse(text(1));
        if (unposted) {
            titles.addFirst(0);
        }
        return titles;
    }

    /** A day's heading may stand over several posts; those after the first begin where a credit closed the one before. */
    private void underSameDate(List<Integer> titles) {
        Set<Integer> known = new HashSet<>(titles);
        for (int i = 1; i < paragraphs.size(); i++) {
            boolean follows = posted.get(i - 1).isEmpty()
                    && posted.get(i).isEmpty()
                    && !known.contains(i)
                    && !known.contains(i - 1);
            if (follows && LineShape.endsWithTail(text(i - 1)) && isTitled(i)) {
                titles.add(i);
                known.add(i);
            }
        }
        titles.sort(Comparator.naturalOrder());
    }

    private int lastPosted(int from) {
        int last = from;
        while (last + 1 < posted.size() && posted.get(last + 1).isPresent()) {
            last++;
        }
        return last;
    }

    /** What a run of small print is at its strongest. */
    private PostedLine.Form runForm(int from) {
        PostedLine run = PostedLine.none();
        int last = lastPosted(from);
        for (int i = from; i <= last; i++) {
            run = run.and(posted.get(i).orElseThrow());
        }
        return run.form();
    }

    /** A line over "Posted on" is a title in whatever form; one over a bare date or a name must look like one. */
    private boolean fits(int title, PostedLine.Form under) {
        String text = text(title);
        boolean possible = text.length() <= MAX_TITLE && !LineShape.isTail(text) && !LineShape.isFurniture(text);
        return possible
                && (under == PostedLine.Form.POSTED || (LineShape.mayBeTitle(text) && !LineShape.isProse(text)));
    }

    /** Titles told by the credit or the gap before them and by their shape. */
    private List<Integer> byShape(boolean listed) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isTitled(i)) {
                int title = underTitle(i) ? i - 1 : i;
                if (candidates.isEmpty() || title > candidates.getLast()) {
                    candidates.add(title);
                }
            }
        }
        Set<Integer> set = candidates.stream().filter(i -> i == 0 || closed(i)).collect(Collectors.toSet());
        boolean closings = set.stream().anyMatch(i -> i > 0);
        if (candidates.isEmpty() || (!closings && !listed)) {
            return candidates.isEmpty() || candidates.getFirst() != 0 ? List.of() : List.of(0);
        }
        Set<Integer> wide = byGap(candidates);
        return candidates.stream()
                .filter(i -> i.equals(candidates.getFirst())
                        || set.contains(i)
                        || wide.contains(i)
                        || (listed && wide.isEmpty() && LineShape.isHeadline(text(i))))
                .toList();
    }

    /** Whether the line over this one is the title, and this one its second deck. */
    private boolean underTitle(int i) {
        boolean shaped = i > 0 && LineShape.mayBeTitle(text(i - 1)) && !LineShape.isProse(text(i - 1));
        return shaped
                && (i == 1
                        || closed(i - 1)
                        || paragraphs.get(i - 1).gap() > paragraphs.get(i).gap());
    }

    /** Candidates after a gap wider than the gap between paragraphs of one post. */
    private Set<Integer> byGap(List<Integer> candidates) {
        int usual = paragraphs.stream().skip(1).mapToInt(Paragraph::gap).min().orElse(0);
        Set<Integer> wide = candidates.stream()
                .filter(i -> i > 0 && paragraphs.get(i).gap() > usual)
                .collect(Collectors.toSet());
        long gaps = paragraphs.stream()
                .skip(1)
                .filter(paragraph -> paragraph.gap() > usual)
                .count();
        return wide.size() * 2L >= gaps ? wide : Set.of();
    }

    /** Whether the paragraph looks like a title and is followed by prose, perhaps with a second short line between. */
    private boolean isTitled(int i) {
        if (!LineShape.mayBeTitle(text(i)) || i + 1 >= paragraphs.size()) {
            return false;
        }
        boolean shortProse = LineShape.isProse(text(i)) && text(i).length() > 120;
        boolean afterByline = i + 2 < paragraphs.size() && isByline(text(i + 1)) && LineShape.isProse(text(i + 2));
        return !shortProse && (LineShape.isProse(text(i + 1)) || afterByline);
    }

    private static boolean isByline(String line) {
        return LineShape.isCaption(line)
                || (line.length() < 80 && line.matches("(?i)by\\s+\\p{L}.*|.{2,10}(?:기자|특파원).*"));
    }

    /** Whether the post before ends right before this paragraph. */
    private boolean closed(int i) {
        int before = i - 1;
        while (before > 0
                && (LineShape.isFurniture(text(before))
                        || PostedLine.parse(text(before)).isPresent())) {
            before--;
        }
        return before < i - 1 || LineShape.endsWithTail(text(before));
    }

    private List<TextPost> cut(List<Integer> titles) {
        List<TextPost> posts = new ArrayList<>();
        for (int n = 0; n < titles.size(); n++) {
            int title = titles.get(n);
            int end = n + 1 < titles.size() ? titles.get(n + 1) : paragraphs.size();
            posts.add(post(title, beforePosted(end, titles.getFirst())));
        }
        return posts;
    }

    /** Small print over the next title belongs to that title. */
    private int beforePosted(int end, int first) {
        boolean over = first > 0 && posted.get(first - 1).isPresent();
        int at = end;
        while (over
                && at < paragraphs.size()
                && at > first + 1
                && posted.get(at - 1).isPresent()) {
            at--;
        }
        return at;
    }

    private TextPost post(int title, int end) {
        PostedLine print = PostedLine.none();
        for (int i = title - 1; i >= 0 && posted.get(i).isPresent(); i--) {
            print = print.and(posted.get(i).orElseThrow());
        }
        if (title > 0 && posted.getFirst().isPresent() && posted.get(title - 1).isEmpty()) {
            print = sameDay(title);
        }
        int start = title + 1;
        while (start < end && posted.get(start).isPresent()) {
            print = print.and(posted.get(start).orElseThrow());
            start++;
        }
        return new TextPost(paragraphs.get(title), print, paragraphs.subList(Math.min(start, end), end), false);
    }

    /** The date of the nearest small print above. */
    private PostedLine sameDay(int title) {
        int at = title - 1;
        while (at > 0 && posted.get(at).isEmpty()) {
            at--;
        }
        return posted.get(at)
                .map(above -> new PostedLine(above.form(), above.date(), null, null, List.of()))
                .orElse(PostedLine.none());
    }

    private String text(int i) {
        return paragraphs.get(i).text();
    }
}
