package org.jogakbo.reading.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jogakbo.reading.archive.post.PageChrome;
import org.jogakbo.reading.archive.post.TitledHeading;
import org.jogakbo.reading.archive.post.Titles;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.Tree;
import org.jsoup.nodes.Element;

/**
 * Finds posts by structure alone: headings that link to pages, and around each the largest element that holds no other such heading.
 * Elements under parents of the same build are one list; the list with the most dates and text is the page's.
 */
final class RepeatedBlocks {
    private static final SelectorList HEADINGS = SelectorList.of("h1, h2, h3, h4, h5, [role=heading]");
    private static final SelectorList DATES = SelectorList.of("time, abbr.published, .published");
    private static final int MAX_HEADINGS = 3_000;
    private static final int DATE_WEIGHT = 300;

    private RepeatedBlocks() {}

    /** The elements of the page's list of posts, at least two, or none. A post laid out flat begins at its element. */
    static List<Element> find(Tree body) {
        List<Element> found = around(headings(body.root(), HEADINGS.in(body)));
        return found.isEmpty() ? around(headings(body.root(), Titles.withoutHeadings(body))) : found;
    }

    private static List<Element> around(List<Element> headings) {
        Map<Element, Integer> count = new HashMap<>();
        for (Element heading : headings) {
            for (Element at = heading; at != null; at = at.parent()) {
                count.merge(at, 1, Integer::sum);
            }
        }
        Map<String, List<Element>> lists = new LinkedHashMap<>();
        for (Element heading : headings) {
            Element item = heading;
            for (Element up = heading.parent();
                    up != null && Objects.equals(count.get(up), 1) && !isTop(up);
                    up = up.parent()) {
                item = up;
            }
            lists.computeIfAbsent(build(item), _ -> new ArrayList<>()).add(item);
        }
        return lists.values().stream()
                .filter(list -> list.size() > 1)
                .max(Comparator.comparingLong(RepeatedBlocks::weight))
                .orElse(List.of());
    }

    private static List<Element> headings(Element body, List<Element> titles) {
        List<Element> found = new ArrayList<>();
        for (Element heading : titles) {
            TitledHeading titled = found.size() < MAX_HEADINGS ? TitledHeading.of(heading) : null;
            if (titled != null && !PageChrome.isAround(heading, body)) {
                found.add(heading);
            }
        }
        return found;
    }

    private static boolean isTop(Element element) {
        String tag = element.normalName();
        return tag.equals("body") || tag.equals("html") || tag.equals("main");
    }

    /** How an element and its parent are built: their tags and the classes that do not count or name single posts. */
    private static String build(Element item) {
        Element parent = item.parent();
        return item.normalName() + "<" + (parent == null ? "" : parent.normalName() + classes(parent));
    }

    private static String classes(Element element) {
        return element.classNames().stream()
                .filter(name -> !name.matches(".*\\d.*"))
                .sorted()
                .toList()
                .toString();
    }

    private static long weight(List<Element> list) {
        long weight = 0;
        for (Element item : list) {
            int text = 0;
            for (Element part : FlatPost.parts(item, list)) {
                text += Math.min(2_000, part.text().length());
                weight += DATES.isIn(part) ? DATE_WEIGHT : 0;
            }
            weight += text;
        }
        return weight;
    }
}
