package org.jogakbo.reading.page.byline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.html.Walk;
import org.jogakbo.reading.wire.Agencies;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The people that one element names: those who wrote, and those who photographed, edited or helped.
 *
 * @param writers in the element's order; those that are links, where some are
 * @param others named after a word for another part than writing
 */
record PrintedByline(Set<String> writers, Set<String> others) {
    private static final int MAX_PIECES = 40;
    private static final int MAX_TEXT = 200;

    /** Each text node is looked at by itself: a name and the post after it are often parted by markup alone. */
    static PrintedByline of(Element element, Collection<String> sites) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> linked = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        boolean role = false;
        for (TextNode text : pieces(element)) {
            String line = text.text().strip();
            role = PersonNames.opensRole(line) || (role && !PersonNames.isOpening(line));
            Set<String> here = new LinkedHashSet<>(PersonNames.inByline(line, sites));
            here.removeIf(name -> Agencies.named(name).isPresent());
            (role ? others : all).addAll(here);
            if (!role && text.parent() != null && text.parent().nodeName().equals("a")) {
                linked.addAll(here);
            }
        }
        return new PrintedByline(linked.isEmpty() ? all : linked, others);
    }

    /** The element's texts; none when they are too long for a byline. */
    private static List<TextNode> pieces(Element element) {
        List<TextNode> pieces = new ArrayList<>();
        int length = 0;
        for (Node node = element.firstChild();
                node != null && pieces.size() < MAX_PIECES;
                node = Walk.next(node, element, true)) {
            if (node instanceof TextNode text && !text.isBlank()) {
                pieces.add(text);
                length += text.text().strip().length();
            }
            if (length > MAX_TEXT) {
                return List.of();
            }
        }
        return pieces;
    }
}
