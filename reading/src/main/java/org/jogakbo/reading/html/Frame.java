package org.jogakbo.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.body.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block that is still open: what it will become, the element that opened it, and what it holds so far. */
final class Frame {
    enum Kind {
        ROOT,
        QUOTE,
        LISTING,
        ITEM
    }

    final Kind kind;
    final @Nullable Element opener;
    final List<Block> blocks = new ArrayList<>();
    final List<List<Block>> items = new ArrayList<>();

    Frame(Kind kind, @Nullable Element opener) {
        this.kind = kind;
        this.opener = opener;
    }

    /** Closes this frame into the one around it. */
    void closeInto(Frame outer) {
        switch (kind) {
            case ROOT -> throw new IllegalStateException("The root has no frame around it");
            case QUOTE -> {
                if (!blocks.isEmpty()) {
                    outer.blocks.add(new Block.Quote(blocks));
                }
            }
            case ITEM -> {
                if (!blocks.isEmpty()) {
                    outer.items.add(blocks);
                }
            }
            case LISTING -> {
                items.addAll(blocks.stream().map(List::of).toList());
                if (!items.isEmpty()) {
                    boolean ordered = opener != null && opener.normalName().equals("ol");
                    outer.blocks.add(new Block.Listing(ordered, items));
                }
            }
        }
    }
}
