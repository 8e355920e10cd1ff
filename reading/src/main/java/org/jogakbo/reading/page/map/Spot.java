package org.jogakbo.reading.page.map;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One block element of the page and what was measured below it. Lengths are {@link Passage#length()}s. */
public final class Spot {
    final Element element;
    final String tag;
    final @Nullable Spot parent;
    final int order;

    /** Hints of the element itself, and those with its ancestors'. */
    int hints;

    int inherited;

    /** One past the last spot, and the passages from and to (exclusive), in the subtree. */
    int end;

    int firstPassage;
    int lastPassage;

    int length;
    int linked;
    int links;
    int images;
    int controls;

    /** How much running text is below. */
    double weight;

    Spot(Element element, @Nullable Spot parent, int order, int hints) {
        this.element = element;
        this.tag = element.normalName();
        this.parent = parent;
        this.order = order;
        this.hints = hints;
        this.inherited = hints | (parent == null ? 0 : parent.inherited);
    }

    /** How much of the text below is linked, 0 to 1. */
    public double linkDensity() {
        return length == 0 ? 0 : (double) linked / length;
    }

    /** Whether the element itself gives one of these {@link Hints}. */
    public boolean has(int hint) {
        return (hints & hint) != 0;
    }

    /** Whether it is the other, or lies below it. */
    public boolean isWithin(Spot other) {
        return order >= other.order && order < other.end;
    }

    public Element element() {
        return element;
    }

    public String tag() {
        return tag;
    }

    /** The block around it, or null. */
    public @Nullable Spot parent() {
        return parent;
    }

    /** Its place among {@link PageMap#spots()}. */
    public int order() {
        return order;
    }

    /** Hints of the element and of those around it, as {@link Hints}' bits. */
    public int inherited() {
        return inherited;
    }

    /** One past the last spot of its subtree. */
    public int end() {
        return end;
    }

    /** The first of its subtree among {@link PageMap#passages()}. */
    public int firstPassage() {
        return firstPassage;
    }

    /** One past the last of its subtree. */
    public int lastPassage() {
        return lastPassage;
    }

    /** How much text is below. */
    public int length() {
        return length;
    }

    public int links() {
        return links;
    }

    public int images() {
        return images;
    }

    public int controls() {
        return controls;
    }

    /** How much running text is below. */
    public double weight() {
        return weight;
    }
}
