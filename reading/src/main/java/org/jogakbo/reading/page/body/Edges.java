package org.jogakbo.reading.page.body;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.reading.field.PressDates;

/** Takes away, block by block, what stands around the text: the title said again, lines of author and date, links to other pages. */
final class Edges {
    private static final int LINE = 80;

    private final List<Block> blocks;
    private final Known known;
    private final String title;

    private Edges(Body body, Known known) {
        this.blocks = new ArrayList<>(body.blocks());
        this.known = known;
        this.title = Passage.letters(known.title());
    }

    static Body trim(Body body, Known known) {
        Edges edges = new Edges(body, known);
        edges.dropLinks();
        edges.head();
        edges.tail();
        return new Body(edges.blocks);
    }

    private void dropLinks() {
        blocks.removeIf(block -> linked(block) > 0.85);
    }

    private void head() {
        for (int i = 0; i < blocks.size() && i < 12; ) {
            Block block = blocks.get(i);
            if (block instanceof Block.Figure) {
                i++;
            } else if (isHeadline(block)) {
                blocks.remove(i);
            } else if (block.text().length() > LINE * 2) {
                return;
            } else {
                i++;
            }
        }
    }

    private boolean isHeadline(Block block) {
        String text = block.text();
        String letters = Passage.letters(text);
        if (!title.isEmpty() && letters.equals(title)) {
            return true;
        }
        if (text.length() > LINE || block instanceof Block.Listing) {
            return false;
        }
        return PressDates.parse(text).isPresent()
                || known.byline().stream().anyMatch(name -> text.contains(name));
    }

    private void tail() {
        while (!blocks.isEmpty() && (blocks.getLast() instanceof Block.Heading)) {
            blocks.removeLast();
        }
    }

    /** The linked share of a block's text. */
    private static double linked(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Run> runs) -> linked(runs);
            case Block.Listing list when !list.items().isEmpty() ->
                list.items().stream()
                        .mapToDouble(item -> item.stream().mapToDouble(Edges::linked).average().orElse(1))
                        .average()
                        .orElse(0);
            case Block.Listing _, Block.Heading _, Block.Quote _, Block.Figure _, Block.Table _ -> 0;
        };
    }

    private static double linked(List<Run> runs) {
        int all = 0;
        int linked = 0;
        for (Run run : runs) {
            all += run.text().length();
            linked += run.href() == null ? 0 : run.text().length();
        }
        return all == 0 ? 0 : (double) linked / all;
    }
}
