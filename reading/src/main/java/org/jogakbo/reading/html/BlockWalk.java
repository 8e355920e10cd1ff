package org.jogakbo.reading.html;

import java.util.List;
import java.util.function.Predicate;
import org.jogakbo.clipping.body.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks the nodes once and tells the {@link BlockWriter} what begins, what is said and what ends. */
final class BlockWalk {
    private final Predicate<Element> skipped;
    private final Figures figures;
    private final BlockWriter writer;
    private final boolean plain;

    BlockWalk(String baseUrl, Predicate<Element> skipped) {
        this(baseUrl, skipped, false);
    }

    /** A plain walk knows no captions and no tables of its own: for the inside of captions and cells, so that nothing recurses. */
    BlockWalk(String baseUrl, Predicate<Element> skipped, boolean plain) {
        this.skipped = skipped;
        this.plain = plain;
        this.figures = new Figures(baseUrl);
        this.writer = new BlockWriter(baseUrl);
    }

    void walk(Node root) {
        Node node = root;
        boolean entered = visit(root, true);
        while (true) {
            if (entered && node.childNodeSize() > 0) {
                node = node.childNode(0);
            } else {
                Node next = ascend(node, root, entered);
                if (next == null) {
                    return;
                }
                node = next;
            }
            entered = visit(node, false);
        }
    }

    List<Block> finish() {
        return writer.finish();
    }

    /** Leaves nodes until one has a following sibling, which is returned; null when the root was left. */
    private @Nullable Node ascend(Node from, Node root, boolean entered) {
        Node node = from;
        boolean leave = entered;
        while (true) {
            if (leave && node instanceof Element element) {
                writer.end(element);
            }
            if (node.equals(root)) {
                return null;
            }
            Node sibling = node.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            Node parent = node.parent();
            if (parent == null) {
                return null;
            }
            node = parent;
            leave = true;
        }
    }

    /** Whether the node's children are to be walked. */
    private boolean visit(Node node, boolean isRoot) {
        if (node instanceof TextNode text) {
            writer.text(text.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)
                || (!isRoot && (BlockTags.isDropped(element) || skipped.test(element)))) {
            return false;
        }
        if (plain && !element.normalName().equals("br")) {
            writer.begin(element);
            return true;
        }
        switch (element.normalName()) {
            case "br" -> writer.lineBreak();
            case "img", "amp-img" -> figures.image(element).ifPresent(writer::picture);
            case "figure" -> {
                return !figure(element);
            }
            case "table" -> {
                return !table(element);
            }
            default -> {
                if (writer.awaitsCaption() && figures.isCaption(element)) {
                    writer.caption(figures.captionOf(element));
                    return false;
                }
                writer.begin(element);
                return true;
            }
        }
        return false;
    }

    private boolean figure(Element element) {
        var figure = figures.figure(element);
        if (figure.isPresent()) {
            writer.block(figure.get());
            return true;
        }
        if (figures.isMute(element)) {
            return true;
        }
        writer.begin(element);
        return false;
    }

    private boolean table(Element element) {
        var table = Tables.read(element, figures.baseUrl());
        if (table.isPresent()) {
            writer.block(table.get());
            return true;
        }
        writer.begin(element);
        return false;
    }
}
