package org.jogakbo.reading.page.byline;

import java.util.Collection;
import java.util.LinkedHashSet;
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
        int pieces = 0;
        int length = 0;
        for (Node node = element.firstChild();
                node != null && pieces < MAX_PIECES;
                node = Walk.next(node, element, true)) {
            if (!(node instanceof TextNode text) || text.isBlank()) {
                continue;
            }
            String line = text.text().strip();
            pieces++;
            length += line.length();
            role = PersonNames.opensRole(line) || (role && !PersonNames.isOpening(line));
            Set<String> here = new LinkedHashSet<>(PersonNames.inByline(line, sites));
            here.removeIf(name -> Agencies.named(name).isPresent());
            (role ? others : all).addAll(here);
            if (!role && text.parent() != null && text.parent().nodeName().equals("a")) {
                linked.addAll(here);
            }
        }
        Set<String> writers = length > MAX_TEXT ? Set.of() : linked.isEmpty() ? all : linked;
        return new PrintedByline(writers, length > MAX_TEXT ? Set.of() : others);
    }
}
