package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jogakbo.reading.text.TextLine.Role;

/**
 * Finds the titles of a list of posts by what repeats with each of them: a day, a line such as "Posted by", an end such as "Read more". For
 * each of these and each {@link Layout} the titles are looked for where they would have to stand; the arrangement in which most of them do,
 * with text under them, is the page's.
 */
final class Arrangement {
    private static final int MAX_STRETCH = 4;
    private static final int MAX_NAME = 24;
    private static final int RIGHT = 6;
    private static final int LESS = 4;
    private static final int BARE = 3;

    private final List<TextLine> lines;
    private final boolean listed;

    /** The titles of one way to see the page, in order, and how well it fits. */
    record Found(List<Integer> titles, int texts, int score, Layout layout) {
        static final Found NONE = new Found(List.of(), 0, 0, Layout.UNDER_TITLE);
    }

    /** A stretch of lines; both ends belong to it. */
    private record Stretch(int from, int to) {}

    Arrangement(List<TextLine> lines, boolean listed) {
        this.lines = lines;
        this.listed = listed;
    }

    Found best() {
        Found best = all().stream()
                .max(Comparator.comparingInt(Found::score).thenComparingInt(Found::texts))
                .orElse(Found.NONE);
        return best.layout() == Layout.OVER_TITLE ? withSameDay(best) : best;
    }

    /** A day may stand over several posts; those after the first begin where the one before was closed. */
    private Found withSameDay(Found found) {
        TreeSet<Integer> titles = new TreeSet<>(found.titles());
        for (int i = found.titles().getFirst() + 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            boolean closed = before.is(Role.TAIL)
                    || (before.is(Role.SMALL) && !before.isDated())
                    || (before.is(Role.TEXT) && LineShape.endsWithTail(before.text()));
            if (closed && isTitle(i) && textAfter(i + 1, lines.size()) == RIGHT) {
                titles.add(i);
            }
        }
        return new Found(
                List.copyOf(titles),
                found.texts() + titles.size() - found.titles().size(),
                found.score(),
                found.layout());
    }

    List<Found> all() {
        List<Found> found = new ArrayList<>();
        List<Stretch> dated = anchors(line -> line.is(Role.SMALL), TextLine::isDated);
        List<Stretch> posted = anchors(line -> line.is(Role.SMALL), TextLine::isPosted);
        List<Stretch> closed = anchors(line -> line.is(Role.SMALL) || line.is(Role.TAIL), line -> true);
        for (Layout layout : Layout.values()) {
            found.add(found(dated, layout, 2));
            found.add(found(posted, layout, 1));
        }
        found.add(found(closed, Layout.UNDER_TEXT, 0));
        return found;
    }

    /** The longest stretches of lines of a kind with a line in them that makes them anchors. */
    private List<Stretch> anchors(Predicate<TextLine> within, Predicate<TextLine> anchor) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int from = i;
            boolean anchored = false;
            while (i < lines.size() && within.test(lines.get(i))) {
                anchored |= anchor.test(lines.get(i));
                i++;
            }
            if (anchored) {
                stretches.add(new Stretch(from, i - 1));
            }
        }
        return stretches;
    }

    private Found found(List<Stretch> anchors, Layout layout, int bonus) {
        TreeSet<Integer> titles = new TreeSet<>();
        int missing = 0;
        for (int k = 0; k < anchors.size(); k++) {
            int after = k == 0 ? 0 : anchors.get(k - 1).to() + 1;
            int before = k + 1 < anchors.size() ? anchors.get(k + 1).from() : lines.size();
            Stretch anchor = anchors.get(k);
            int title =
                    switch (layout) {
                        case UNDER_TITLE ->
                            anchor.from() > after && isTitle(anchor.from() - 1) ? anchor.from() - 1 : -1;
                        case OVER_TITLE -> head(anchor.to() + 1, before);
                        case UNDER_TEXT -> k == 0 ? firstHead(anchor.from()) : head(after, anchor.from());
                    };
            if (title >= 0) {
                titles.add(title);
            } else if (k > 0 && k + 1 < anchors.size()) {
                missing++;
            }
        }
        return judged(List.copyOf(titles), layout, bonus - missing * RIGHT);
    }

    private Found judged(List<Integer> titles, Layout layout, int bonus) {
        int texts = 0;
        int points = 0;
        for (int n = 0; n < titles.size(); n++) {
            int end = n + 1 < titles.size() ? titles.get(n + 1) : lines.size();
            int text = textAfter(titles.get(n) + 1, end);
            texts += text > 0 ? 1 : 0;
            points += text;
        }
        int score = texts == 0
                ? bare(titles)
                : points + headlines(titles) - (titles.size() - texts) * BARE - textBefore(titles.getFirst());
        return titles.isEmpty() ? Found.NONE : new Found(titles, texts, score + bonus, layout);
    }

    /** How well text follows, small print aside: at once, or behind one more short line. */
    private int textAfter(int from, int end) {
        int at = from;
        while (at < end && lines.get(at).is(Role.SMALL)) {
            at++;
        }
        if (at < end && lines.get(at).is(Role.TEXT)) {
            return RIGHT;
        }
        return at + 1 < end && lines.get(at + 1).is(Role.TEXT) ? LESS : 0;
    }

    /** In a list without texts, what reads like a headline is the better title. */
    private int bare(List<Integer> titles) {
        return titles.size() * BARE + headlines(titles);
    }

    /** What reads like a headline is the better title; a word or two, and what stands twice, more likely names somebody. */
    private int headlines(List<Integer> titles) {
        int points = 0;
        Set<String> known = new HashSet<>();
        for (int title : titles) {
            String text = lines.get(title).text();
            boolean brief = text.length() <= MAX_NAME && text.split("\\s+").length <= 2;
            points += LineShape.isHeadline(text) ? 1 : brief ? -2 : 0;
            points -= known.add(text) ? 0 : 1;
        }
        return points;
    }

    private int textBefore(int title) {
        return (int) lines.subList(0, title).stream()
                .filter(line -> line.is(Role.TEXT))
                .limit(MAX_STRETCH)
                .count();
    }

    /** The title that opens a stretch: the last line over the text that looks like one; without text the first. */
    private int head(int from, int end) {
        int first = from;
        while (first < end && lines.get(first).is(Role.SMALL)) {
            first++;
        }
        int last = first;
        while (last < end && last - first < MAX_STRETCH && isTitle(last)) {
            last++;
        }
        if (last == first) {
            return -1;
        }
        boolean text =
                last < end && (lines.get(last).is(Role.TEXT) || lines.get(last).is(Role.TAIL));
        return text ? last - 1 : first;
    }

    /** The first post's title, which may have the page's head over it. */
    private int firstHead(int end) {
        int found = -1;
        for (int i = 0; i + 1 < end; i++) {
            if (isTitle(i) && textAfter(i + 1, end) == RIGHT) {
                if (listed) {
                    return i;
                }
                found = i;
            }
        }
        return found < 0 && end > 0 && listed ? head(0, end) : found;
    }

    private boolean isTitle(int i) {
        return lines.get(i).is(Role.TITLE);
    }
}
