package org.jogakbo.reading.page.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page measured in one walk: its blocks, its passages of text, and the elements in which fields are looked for. Built once for a
 * page and only read afterwards, but for what is set aside.
 */
public final class PageMap {
    private static final int LINES = 16;
    private static final int MAX_LINE = 120;
    private static final int MAX_REPEATED = 32;
    private static final int OFTEN = 2;

    final List<Spot> spots = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private final List<Element> dates = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> linked = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> fallbacks = new ArrayList<>();

    private PageMap() {}

    /** Measures a page, which is not changed. */
    public static PageMap of(Document dom) {
        PageMap map = new PageMap();
        new MapWalk(map).walk(dom);
        return map;
    }

    /** The blocks, in order; each before those within it. */
    public List<Spot> spots() {
        return spots;
    }

    /** The passages of text, in order. */
    public List<Passage> passages() {
        return passages;
    }

    /** The {@code h1} elements, in order. */
    public List<Element> headings() {
        return headings;
    }

    /** The {@code time} elements and those with a {@code datePublished} property, in order. */
    public List<Element> times() {
        return times;
    }

    /** Elements that call themselves a date line, in order. */
    public List<Element> dates() {
        return dates;
    }

    /** Elements that call themselves author or byline, in order. */
    public List<Element> bylines() {
        return bylines;
    }

    /** The {@code meta}, {@code link} and {@code title} elements, in order. */
    public List<Element> metas() {
        return metas;
    }

    /** The scripts of linked data (JSON-LD), in order. */
    public List<Element> linkedData() {
        return linked;
    }

    /** The other scripts that hold something, in order. */
    public List<Element> scripts() {
        return scripts;
    }

    /** What the page shows where scripts or frames are not, in order: {@code noscript} and {@code noframes}. */
    public List<Element> fallbacks() {
        return fallbacks;
    }

    /**
     * The short lines that follow the heading of this text, and the two before it: where a page prints author and date. Empty when the
     * heading is not on the page.
     */
    public List<String> linesBy(String title) {
        String letters = Passage.letters(title);
        for (int i = 0; i < passages.size() && !letters.isEmpty(); i++) {
            Passage passage = passages.get(i);
            if (passage.owner().tag.equals("h1")
                    && Passage.letters(passage.text()).contains(letters)) {
                return lines(Math.max(0, i - 2), Math.min(passages.size(), i + LINES));
            }
        }
        return List.of();
    }

    /** Counts the block and all below it as another article: it weighs nothing any more, and nor does it for those around it. */
    public void setAside(Spot block) {
        double weight = block.weight;
        for (Spot around = block.parent; around != null; around = around.parent) {
            around.weight -= weight;
        }
        for (Spot within : spots.subList(block.order, block.end)) {
            within.hints |= Hints.NEIGHBOUR;
            within.inherited |= Hints.NEIGHBOUR;
            within.weight = 0;
        }
    }

    /** Whether an element calls itself a gate before the text: a paywall or the like. */
    public boolean hasGate() {
        return spots.stream().anyMatch(spot -> spot.has(Hints.GATE));
    }

    /** The letters of short lines that stand on the page again and again, as advertisement marks and buttons do. */
    public Set<String> repeated() {
        Map<String, Integer> counts = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.length() < MAX_REPEATED && !isHidden(passage)) {
                counts.merge(Passage.letters(passage.text()), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < OFTEN);
        return counts.keySet();
    }

    private List<String> lines(int from, int to) {
        List<String> lines = new ArrayList<>();
        for (Passage passage : passages.subList(from, to)) {
            if (isHidden(passage)) {
                continue;
            }
            if (passage.length() < MAX_LINE) {
                lines.add(passage.text());
            } else if (passage.weight() > MAX_LINE * 2) {
                break;
            }
        }
        return lines;
    }

    private static boolean isHidden(Passage passage) {
        return (passage.owner().inherited & Hints.HIDDEN) != 0;
    }

    /** All text of the page that is not hidden, one passage a line, at most {@code limit} characters. */
    public String text(int limit) {
        StringBuilder out = new StringBuilder();
        for (Passage passage : passages) {
            if (out.length() > limit) {
                break;
            }
            if (isHidden(passage)) {
                continue;
            }
            out.append(passage.text()).append('\n');
        }
        return out.substring(0, Math.min(limit, out.length()));
    }
}
