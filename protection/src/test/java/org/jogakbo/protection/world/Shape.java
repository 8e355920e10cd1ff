package org.jogakbo.protection.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Block.Cell;
import org.jogakbo.clipping.body.Block.Paragraph;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;

/** Where in an article a name stands. */
enum Shape {
    SENTENCE,
    /** Each part of the name in a cell of its own. */
    CELLS,
    /** In items of a list. */
    ITEMS,
    /** In lines of a paragraph. */
    LINES,
    /** In lines of a caption. */
    CAPTION,
    /** In a heading, and the paragraph below it. */
    HEADING,
    /** In paragraphs. */
    PARAGRAPHS,
    /** In stretches of different looks. */
    TAGS;

    /** Blocks that print these stretches of one name. */
    List<Block> blocks(List<String> stretches) {
        return switch (this) {
            case SENTENCE -> List.of(Paragraph.of(String.join(" ", stretches)));
            case CELLS ->
                List.of(new Block.Table(List.of(stretches.stream()
                        .map(one -> new Cell(false, List.of(Run.of(one))))
                        .toList())));
            case ITEMS ->
                List.of(new Block.Listing(
                        false,
                        stretches.stream()
                                .map(one -> List.<Block>of(Paragraph.of(one)))
                                .toList()));
            case LINES -> List.of(Paragraph.of(String.join("\n", stretches)));
            case CAPTION ->
                List.of(new Block.Figure(
                        new Image("https://mill.example/quay.jpg", "the quay"),
                        List.of(Run.of(String.join("\n", stretches)))));
            case HEADING -> {
                List<Block> blocks = new ArrayList<>();
                blocks.add(new Block.Heading(2, List.of(Run.of(stretches.getFirst()))));
                stretches.stream().skip(1).map(Paragraph::of).forEach(blocks::add);
                yield blocks;
            }
            case PARAGRAPHS -> stretches.stream().<Block>map(Paragraph::of).toList();
            case TAGS -> List.of(new Paragraph(tags(stretches)));
        };
    }

    private static List<Run> tags(List<String> stretches) {
        List<Run> runs = new ArrayList<>();
        for (String one : stretches) {
            runs.add(new Run(
                    runs.isEmpty() ? one : " " + one, null, runs.size() % 2 == 0 ? Set.of(Run.Mark.STRONG) : Set.of()));
        }
        return runs;
    }
}
