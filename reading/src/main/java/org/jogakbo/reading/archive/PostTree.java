package org.jogakbo.reading.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where posts stand on their page: which elements hold how many of them. Made once for a page, so that nothing below counts them anew. */
final class PostTree {
    private final Set<Element> posts;
    private final Map<Element, Integer> held = new HashMap<>();

    PostTree(List<Element> posts) {
        this.posts = new HashSet<>(posts);
        for (Element post : posts) {
            for (Element at = post.parent(); at != null; at = at.parent()) {
                held.merge(at, 1, Integer::sum);
            }
        }
    }

    /** Whether the element is a post or holds one. */
    boolean touches(Element element) {
        return posts.contains(element) || held.containsKey(element);
    }

    /** How many posts an element holds. */
    int held(Element element) {
        return held.getOrDefault(element, 0);
    }

    /** The smallest element around this one that holds more posts than {@code than}, else the outermost element. */
    Element around(Element element, int than) {
        Element at = element;
        for (Element up = element.parent(); up != null; up = up.parent()) {
            at = up;
            if (held(up) > than) {
                break;
            }
        }
        return at;
    }
}
