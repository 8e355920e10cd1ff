package org.jogakbo.protection.redaction;

import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;

/** A body without the links or the figures that are left out. */
public final class Plain {
    private final boolean links;
    private final boolean images;

    private Plain(Parts parts) {
        this.links = !parts.link();
        this.images = !parts.images();
    }

    public static Body of(Body body, Parts parts) {
        Plain plain = new Plain(parts);
        return plain.links && plain.images ? body : new Body(plain.blocks(body.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block(block).stream()).toList();
    }

    private Optional<Block> block(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Run> runs) -> Optional.of(new Block.Paragraph(runs(runs)));
            case Block.Heading(int level, List<Run> runs) -> Optional.of(new Block.Heading(level, runs(runs)));
            case Block.Quote(List<Block> blocks) -> Optional.of(new Block.Quote(blocks(blocks)));
            case Block.Listing(boolean ordered, List<List<Block>> items) ->
                Optional.of(new Block.Listing(
                        ordered, items.stream().map(this::blocks).toList()));
            case Block.Figure figure -> images ? Optional.of(figure(figure)) : Optional.empty();
            case Block.Table(List<List<Block.Cell>> rows) ->
                Optional.of(new Block.Table(rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> new Block.Cell(cell.header(), runs(cell.runs())))
                                .toList())
                        .toList()));
        };
    }

    private Block figure(Block.Figure figure) {
        return new Block.Figure(figure.image(), runs(figure.caption()));
    }

    private List<Run> runs(List<Run> runs) {
        return links
                ? runs
                : runs.stream()
                        .map(run -> new Run(run.text(), null, run.marks()))
                        .toList();
    }
}
