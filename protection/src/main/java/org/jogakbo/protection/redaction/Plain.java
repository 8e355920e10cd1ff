package org.jogakbo.protection.redaction;

import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;

/** A body without the links and the figures that are left out, and without addresses that spell what is masked. */
public final class Plain {
    private final Parts parts;
    private final Masking masking;

    private Plain(Parts parts, Masking masking) {
        this.parts = parts;
        this.masking = masking;
    }

    /** @param body masked; an address in it that spells what is masked is left out, whatever the parts say */
    public static Body of(Body body, Parts parts, Masking masking) {
        return new Body(new Plain(parts, masking).blocks(body.blocks()));
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
            case Block.Figure(Image image, List<Run> caption) ->
                parts.images() || masking.spelledIn(image.url())
                        ? Optional.empty()
                        : Optional.of(new Block.Figure(image, runs(caption)));
            case Block.Table(List<List<Block.Cell>> rows) ->
                Optional.of(new Block.Table(rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> new Block.Cell(cell.header(), runs(cell.runs())))
                                .toList())
                        .toList()));
        };
    }

    private List<Run> runs(List<Run> runs) {
        return runs.stream()
                .map(run -> new Run(run.text(), parts.link() ? null : masking.way(run.href()), run.marks()))
                .toList();
    }
}
