package org.jogakbo.reading.page.map;

import java.util.Locale;
import java.util.Set;
import org.jogakbo.reading.html.BlockTags;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The one walk that fills a {@link PageMap}. It does not recurse, and stops measuring after {@value #MAX_SPOTS} blocks. */
final class MapWalk {
    private static final int NEAR = 3;
    private static final int MAX_SPOTS = 200_000;
    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button", "label");

    private static final Attributes NONE = new Attributes();

    private final PageMap map;
    private final PassageWriter writer = new PassageWriter();
    private @Nullable Spot at;
    private int anchors;

    MapWalk(PageMap map) {
        this.map = map;
    }

    void walk(Document dom) {
        Node node = dom;
        boolean entered = true;
        while (true) {
            if (entered && node.childNodeSize() > 0) {
                node = node.childNode(0);
            } else {
                if (entered && node instanceof Element element) {
                    leave(element);
                }
                Node next = node.nextSibling();
                while (next == null) {
                    Node parent = node.parent();
                    if (parent == null) {
                        return;
                    }
                    node = parent;
                    leave((Element) node);
                    next = node.nextSibling();
                }
                node = next;
            }
            entered = enter(node);
        }
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            if (at != null) {
                writer.write(text.getWholeText(), anchors > 0);
            }
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        boolean attributed = element.attributesSize() > 0;
        int said = attributed ? Hints.of(element.attributes()) : 0;
        collect(element, tag, attributed ? element.attributes() : NONE, said);
        if (CONTROLS.contains(tag) && at != null) {
            at.controls++;
        }
        if (tag.equals("head") || tag.equals("html")) {
            return true;
        }
        boolean dropped = BlockTags.isDropped(tag) && !tag.equals("nav") && !BlockTags.isShadow(element);
        if (dropped || isFarTooBig()) {
            return false;
        }
        boolean hidden = attributed && BlockTags.isHidden(element);
        return BlockTags.isInline(tag) ? !hidden && inline(tag) : block(element, said | (hidden ? Hints.HIDDEN : 0));
    }

    private boolean isFarTooBig() {
        return map.spots.size() >= MAX_SPOTS;
    }

    private boolean inline(String tag) {
        switch (tag) {
            case "a" -> {
                anchors++;
                if (at != null) {
                    at.links++;
                }
            }
            case "img", "amp-img" -> {
                if (at != null) {
                    at.images++;
                }
            }
            case "br" -> {
                if (writer.lineBreak()) {
                    flush();
                }
            }
            default -> {}
        }
        return true;
    }

    private boolean block(Element element, int said) {
        flush();
        Spot spot = new Spot(element, at, map.spots.size(), said);
        spot.firstPassage = map.passages.size();
        map.spots.add(spot);
        at = spot;
        return true;
    }

    private void leave(Element element) {
        String tag = element.normalName();
        if (tag.equals("a")) {
            anchors--;
        }
        if (at == null || !element.equals(at.element)) {
            return;
        }
        flush();
        at.end = map.spots.size();
        at.lastPassage = map.passages.size();
        Spot parent = at.parent;
        if (parent != null) {
            parent.length += at.length;
            parent.linked += at.linked;
            parent.links += at.links;
            parent.images += at.images;
            parent.controls += at.controls;
            parent.weight += at.weight;
        }
        at = parent;
    }

    private void flush() {
        Spot owner = at;
        if (owner == null) {
            return;
        }
        Passage passage = writer.take(owner);
        if (passage != null) {
            map.passages.add(passage);
            if ((owner.inherited & Hints.HIDDEN) != 0) {
                return;
            }
            owner.length += passage.length();
            owner.linked += passage.linked();
            owner.weight += passage.ratedWeight();
        }
    }

    private void collect(Element element, String tag, Attributes attributes, int said) {
        switch (tag) {
            case "meta", "link", "title" -> map.metas().add(element);
            case "script" -> {
                if (attributes.get("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    map.linkedData().add(element);
                } else if (element.childNodeSize() > 0) {
                    map.scripts().add(element);
                }
            }
            case "noscript", "noframes" -> map.fallbacks().add(element);
            case "h1" -> map.headings().add(element);
            case "time" -> map.times().add(element);
            default -> byHints(element, attributes, said);
        }
        if (attributes.get("itemprop").contains("date") && !tag.equals("time")) {
            map.times().add(element);
        }
    }

    private void byHints(Element element, Attributes attributes, int said) {
        boolean byline = (said & Hints.BYLINE) != 0
                || attributes.get("rel").equals("author")
                || attributes.get("itemprop").contains("author");
        boolean date = (said & Hints.DATE) != 0;
        if ((!byline && !date) || isBeside(said)) {
            return;
        }
        if (byline) {
            map.bylines().add(element);
        }
        if (date) {
            map.dates().add(element);
        }
    }

    /** Names and dates in comments and in teasers of other articles are not this article's. Far ancestors say little: they hold all. */
    private boolean isBeside(int said) {
        int hints = said;
        Spot spot = at;
        for (int level = 0; level < NEAR && spot != null; level++, spot = spot.parent) {
            hints |= spot.hints;
        }
        return (hints & (Hints.COMMENTS | Hints.RELATED | Hints.CAPTION)) != 0;
    }
}
