package org.jogakbo.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells tables of data from tables that only lay out, and reads the former. */
final class Tables {
    private static final int MAX_NODES = 20_000;
    private static final int LONG_CELL = 250;
    private static final Set<String> LAYOUT = Set.of("table", "form", "article", "section", "h1", "h2");

    private Tables() {}

    /** The table's rows; empty when it lays out: a single cell, a single column, another table inside, or cells of running text. */
    static Optional<Block.Table> read(Element table, String baseUrl) {
        List<List<Element>> rows = new ArrayList<>();
        if (!collect(table, rows) || rows.stream().noneMatch(row -> row.size() > 1)) {
            return Optional.empty();
        }
        List<List<Block.Cell>> cells = rows.stream()
                .map(row -> row.stream().map(cell -> cell(cell, baseUrl)).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.runs().isEmpty()))
                .toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(cells));
    }

    /** Gathers the cells; false when the table lays out. */
    private static boolean collect(Element table, List<List<Element>> rows) {
        int nodes = 0;
        int length = 0;
        boolean blocks = false;
        for (Node node = table.firstChild(); node != null; node = Walk.next(node, table, true)) {
            if (++nodes > MAX_NODES) {
                return false;
            }
            if (node instanceof TextNode text) {
                length += text.getWholeText().strip().length();
            } else if (node instanceof Element element) {
                String tag = element.normalName();
                if (LAYOUT.contains(tag)) {
                    return false;
                } else if (tag.equals("tr")) {
                    rows.add(new ArrayList<>());
                    length = 0;
                } else if ((tag.equals("td") || tag.equals("th")) && !rows.isEmpty()) {
                    rows.getLast().add(element);
                    length = 0;
                    blocks = false;
                } else {
                    blocks |= !BlockTags.isInline(tag);
                }
            }
            if (blocks && length > LONG_CELL) {
                return false;
            }
        }
        return true;
    }

    private static Block.Cell cell(Element cell, String baseUrl) {
        BlockWalk walk = new BlockWalk(baseUrl, BlockTags::isHidden, true);
        cell.childNodes().forEach(walk::walk);
        return new Block.Cell(cell.normalName().equals("th"), flatten(walk.finish()));
    }

    /** The runs of paragraphs, headings and lists, one line each. */
    static List<Run> flatten(List<Block> blocks) {
        List<Run> out = new ArrayList<>();
        for (Block block : blocks) {
            List<Run> runs =
                    switch (block) {
                        case Block.Paragraph paragraph -> paragraph.runs();
                        case Block.Heading heading -> heading.runs();
                        case Block.Figure _ -> List.of();
                        case Block.Quote _, Block.Listing _, Block.Table _ ->
                            block.text().isEmpty() ? List.of() : List.of(Run.of(block.text()));
                    };
            if (!out.isEmpty() && !runs.isEmpty()) {
                out.add(Run.of("\n"));
            }
            out.addAll(runs);
        }
        return out;
    }
}
