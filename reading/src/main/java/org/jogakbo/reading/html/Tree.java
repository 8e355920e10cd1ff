package org.jogakbo.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * An element and all elements below it, in order: walked once for the many questions that are asked of a page or a post. It does not
 * follow changes of the page.
 *
 * @param root the first of the elements
 */
public record Tree(Element root, List<Element> elements) {
    /** Walks an element. */
    public static Tree of(Element root) {
        List<Element> elements = new ArrayList<>();
        for (Node node = root; node != null; node = Walk.next(node, root, true)) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return new Tree(root, elements);
    }

    /** The part of it that lies in {@code inner}, which is one of its elements. */
    public Tree below(Element inner) {
        int from = elements.indexOf(inner);
        boolean toTheEnd = from >= 0 && elements.getLast().parents().contains(inner);
        return toTheEnd ? new Tree(inner, elements.subList(from, elements.size())) : of(inner);
    }
}
