package org.jogakbo.reading.archive;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.reading.archive.post.PageChrome;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A post laid out flat: a heading, then its date and text as the heading's next siblings, up to the next post's heading. */
final class FlatPost {
    private static final SelectorList HEADINGS = SelectorList.of("h1, h2, h3, h4, h5, [role=heading]");
    private static final SelectorList ANY_HEADING = SelectorList.of("h1, h2, h3, h4, h5, h6");
    private static final SelectorList DATES_AND_TEXTS = SelectorList.of("time, p");
    private static final int MAX_PARTS = 2_000;

    private FlatPost() {}

    /** The post's element, or the post's element and its next siblings when the text stands in them. */
    static List<Element> parts(Element item, List<Element> posts) {
        List<Element> parts = new ArrayList<>(List.of(item));
        if (!isBare(item)) {
            return parts;
        }
        boolean ruled = isAfterRule(posts.getLast());
        for (Element next = item.nextElementSibling();
                next != null && parts.size() < MAX_PARTS;
                next = next.nextElementSibling()) {
            Element sibling = next;
            boolean rule = ruled && sibling.normalName().equals("hr");
            if (rule || posts.stream().anyMatch(sibling::equals) || PageChrome.isFrame(sibling)) {
                break;
            }
            parts.add(sibling);
        }
        return parts;
    }

    /** Puts a flat post's nodes into one element in their place; the page is changed. */
    static Element gather(Element item, List<Element> posts) {
        List<Element> parts = parts(item, posts);
        if (parts.size() == 1) {
            return item;
        }
        Element whole = new Element("div");
        Node last = parts.getLast();
        item.before(whole);
        for (Node node = whole.nextSibling(); node != null; node = whole.nextSibling()) {
            whole.appendChild(node);
            if (node.equals(last)) {
                break;
            }
        }
        return whole;
    }

    private static boolean isAfterRule(Element post) {
        Element before = post.previousElementSibling();
        return before != null && before.normalName().equals("hr");
    }

    /** Whether the element holds the heading and next to nothing else. */
    private static boolean isBare(Element item) {
        if (ANY_HEADING.matches(item)) {
            return true;
        }
        Element heading = HEADINGS.first(item);
        int own = heading == null ? 0 : heading.text().length();
        return item.text().length() - own < 60 && !DATES_AND_TEXTS.isIn(item);
    }
}
