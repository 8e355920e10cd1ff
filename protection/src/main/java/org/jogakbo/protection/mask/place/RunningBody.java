package org.jogakbo.protection.mask.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.naming.folding.FoldedText;

/**
 * A body as one row of runs, with a run of its own wherever one block, cell or caption ends and the next begins; and back again. For one
 * body; not for several threads.
 */
public final class RunningBody {
    private static final Run SEAM = Run.of(String.valueOf(FoldedText.SEAM_SIGN));

    private final Body body;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> alts = new ArrayList<>();

    private RunningBody(Body body) {
        this.body = body;
    }

    public static RunningBody of(Body body) {
        RunningBody running = new RunningBody(body);
        body.blocks().forEach(running::add);
        return running;
    }

    /** Whether a run is no text, but the sign between two blocks: this very one, for a text may hold the sign too. */
    @SuppressWarnings("ReferenceEquality")
    public static boolean isSeam(Run run) {
        return run == SEAM;
    }

    /** Everything in one row. */
    public List<Run> runs() {
        return runs;
    }

    public String text() {
        return Run.text(runs);
    }

    /** The words that stand for its pictures. */
    public List<String> alts() {
        return alts;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph(List<Run> own) -> add(own);
            case Block.Heading heading -> add(heading.runs());
            case Block.Quote(List<Block> blocks) -> blocks.forEach(this::add);
            case Block.Listing list -> list.items().forEach(item -> item.forEach(this::add));
            case Block.Figure figure -> {
                alts.add(figure.image().alt());
                add(figure.caption());
            }
            case Block.Table(List<List<Block.Cell>> rows) -> rows.forEach(row -> row.forEach(cell -> add(cell.runs())));
        }
    }

    private void add(List<Run> own) {
        for (Run run : own) {
            boolean holdsSign = run.text().indexOf(FoldedText.SEAM_SIGN) >= 0;
            runs.add(holdsSign ? run.withText(run.text().replace(FoldedText.SEAM_SIGN, '\n')) : run);
        }
        runs.add(SEAM);
    }

    /**
     * The same body with these runs.
     *
     * @param alt what becomes of the words that stand for a picture
     */
    public Body with(List<Run> masked, UnaryOperator<String> alt) {
        Deque<List<Run>> pieces = new ArrayDeque<>();
        List<Run> piece = new ArrayList<>();
        for (Run run : masked) {
            if (isSeam(run)) {
                pieces.add(piece);
                piece = new ArrayList<>();
            } else {
                piece.add(run);
            }
        }
        return new Body(
                body.blocks().stream().map(block -> block(block, pieces, alt)).toList());
    }

    private static Block block(Block block, Deque<List<Run>> pieces, UnaryOperator<String> alt) {
        return switch (block) {
            case Block.Paragraph _ -> new Block.Paragraph(pieces.remove());
            case Block.Heading heading -> new Block.Heading(heading.level(), pieces.remove());
            case Block.Quote(List<Block> blocks) -> new Block.Quote(blocks(blocks, pieces, alt));
            case Block.Listing(boolean ordered, List<List<Block>> items) ->
                new Block.Listing(
                        ordered,
                        items.stream().map(item -> blocks(item, pieces, alt)).toList());
            case Block.Figure(Image image, List<Run> _) ->
                new Block.Figure(new Image(image.url(), alt.apply(image.alt())), pieces.remove());
            case Block.Table(List<List<Block.Cell>> rows) ->
                new Block.Table(rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> new Block.Cell(cell.header(), pieces.remove()))
                                .toList())
                        .toList());
        };
    }

    private static List<Block> blocks(List<Block> blocks, Deque<List<Run>> pieces, UnaryOperator<String> alt) {
        return blocks.stream().map(block -> block(block, pieces, alt)).toList();
    }
}
