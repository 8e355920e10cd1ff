package org.jogakbo.reading.html;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Steps through a tree in document order without recursion, whatever its depth. */
public final class Walk {
    private Walk() {}

    /** The node after {@code node} within {@code root}, entering its children if {@code enter}; null at the end. */
    public static @Nullable Node next(Node node, Node root, boolean enter) {
        if (enter && node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(root)) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            Node parent = at.parent();
            if (parent == null) {
                return null;
            }
            at = parent;
        }
        return null;
    }
}
