package org.jogakbo.reading.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Asks for the amount of text below an element without building it, and without walking further than needed. */
final class TextLength {
    private static final int MAX_NODES = 2_000;

    private TextLength() {}

    /** Whether there are at most {@code limit} characters of text; false too when the tree is too big to tell cheaply. */
    static boolean atMost(Element root, int limit) {
        int length = 0;
        int nodes = 0;
        Node node = root.firstChild();
        while (node != null) {
            if (node instanceof TextNode text) {
                length += text.getWholeText().strip().length();
            }
            if (length > limit || ++nodes > MAX_NODES) {
                return false;
            }
            node = Walk.next(node, root, true);
        }
        return true;
    }
}
