package org.jogakbo.reading.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.reading.field.PressDates;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Passage;
import org.jspecify.annotations.Nullable;

/** Takes away, block by block, what stands around the text: the title said again, lines of author and date, links to other pages. */
final class Edges {
    private static final int LINE = 80;
    private static final int HEAD = 15;

    private final List<Block> blocks;
    private final Known known;
    private final PageMap map;
    private final String title;

    /** What the page repeats, once it is asked for: a text of whole sentences need not know. */
    private @Nullable Set<String> repeated;

    private Edges(Body body, Known known, PageMap map) {
        this.blocks = new ArrayList<>(body.blocks());
        this.known = known;
        this.map = map;
        this.title = Passage.letters(known.title());
    }

    static Body trim(Body body, Known known, PageMap map) {
        Edges edges = new Edges(body, known, map);
        edges.dropLinks();
        edges.headline();
        edges.head();
        edges.tail();
        return new Body(edges.blocks);
    }

    /** Lines that lead elsewhere, with the short line or heading that introduces them, and lines the page repeats. */
    private void dropLinks() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean leads = linked(block) > 0.85 || isReference(block);
            if (leads || isRepeated(block)) {
                blocks.remove(i);
                if (leads
                        && i > 0
                        && isIntroduction(blocks.get(i - 1))
                        && (i == blocks.size() || linked(blocks.get(i)) < 0.86)) {
                    blocks.remove(--i);
                }
            }
        }
    }

    private boolean isRepeated(Block block) {
        String text = block.text();
        return block instanceof Block.Paragraph
                && text.length() < LINE
                && !isSentence(text)
                && repeated().contains(Passage.letters(text));
    }

    private Set<String> repeated() {
        Set<String> lines = repeated == null ? map.repeated() : repeated;
        repeated = lines;
        return lines;
    }

    private static boolean isSentence(String text) {
        return !text.isEmpty() && ".?!…。？！”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** "Read more: The title of another page" with the title linked. */
    private static boolean isReference(Block block) {
        if (!(block instanceof Block.Paragraph(List<Run> runs))
                || runs.size() < 2
                || runs.getLast().href() == null) {
            return false;
        }
        String before = Run.text(runs.stream().filter(run -> run.href() == null).toList())
                .strip();
        return before.length() <= 30 && (before.endsWith(":") || before.endsWith("：") || before.endsWith("|"));
    }

    private static boolean isIntroduction(Block block) {
        String text = block.text();
        return text.length() < LINE
                && (block instanceof Block.Heading || (block instanceof Block.Paragraph && text.endsWith(":")));
    }

    /** Everything up to the headline, where it is said again. */
    private void headline() {
        for (int i = title.isEmpty() ? -1 : Math.min(blocks.size(), HEAD) - 1; i >= 0; i--) {
            String text = blocks.get(i).text();
            if (text.length() >= title.length()
                    && Passage.mayOpenWith(text, title)
                    && Passage.letters(text).equals(title)) {
                blocks.subList(0, i + 1).removeIf(block -> !(block instanceof Block.Figure));
                return;
            }
        }
    }

    /** Lines of author and date between headline and text. */
    private void head() {
        for (int i = 0; i < blocks.size() && i < HEAD; ) {
            Block block = blocks.get(i);
            if (!(block instanceof Block.Figure) && block.text().length() > LINE * 2) {
                return;
            }
            if (isDateline(block)) {
                blocks.remove(i);
            } else {
                i++;
            }
        }
    }

    private boolean isDateline(Block block) {
        String text = block.text();
        return text.length() <= LINE
                && (block instanceof Block.Paragraph || block instanceof Block.Heading)
                && (PressDates.parse(text).isPresent()
                        || known.byline().stream().anyMatch(text::contains));
    }

    /** Headings over nothing, and notes on author and rights. */
    private void tail() {
        while (!blocks.isEmpty() && (blocks.getLast() instanceof Block.Heading || isNote(blocks.getLast()))) {
            blocks.removeLast();
        }
    }

    private boolean isNote(Block block) {
        String text = block.text();
        if (!(block instanceof Block.Paragraph) || text.length() > LINE * 4) {
            return false;
        }
        boolean reachable = text.indexOf('@') >= 0 || linked(block) > 0;
        boolean named = known.byline().stream().anyMatch(text::contains);
        boolean about = known.byline().stream().anyMatch(text::startsWith);
        return about || (named && reachable) || text.startsWith("©") || linked(block) > 0.5;
    }

    /** The linked share of a block's text. */
    private static double linked(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Run> runs) -> linked(runs);
            case Block.Listing list
            when !list.items().isEmpty() ->
                list.items().stream()
                        .mapToDouble(item -> item.stream()
                                .mapToDouble(Edges::linked)
                                .average()
                                .orElse(1))
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
