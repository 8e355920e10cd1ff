package org.jogakbo.reading.page.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One block element of the page and what was measured below it. Lengths are {@link Passage#length()}s. */
final class Spot {
    final Element element;
    final String tag;
    final @Nullable Spot parent;
    final int order;

    /** Hints of the element itself, and those with its ancestors'. */
    final int hints;

    final int inherited;

    /** One past the last spot, and the passages from and to (exclusive), in the subtree. */
    int end;

    int firstPassage;
    int lastPassage;

    int length;
    int linked;
    int links;
    int images;
    int controls;

    /** How much running text is below, and the score of paragraphs near. */
    double weight;

    double score;

    Spot(Element element, @Nullable Spot parent, int order, int hints) {
        this.element = element;
        this.tag = element.normalName();
        this.parent = parent;
        this.order = order;
        this.hints = hints;
        this.inherited = hints | (parent == null ? 0 : parent.inherited);
    }

    double linkDensity() {
        return length == 0 ? 0 : (double) linked / length;
    }

    boolean has(int hint) {
        return (hints & hint) != 0;
    }

    boolean isWithin(Spot other) {
        return order >= other.order && order < other.end;
    }
}
