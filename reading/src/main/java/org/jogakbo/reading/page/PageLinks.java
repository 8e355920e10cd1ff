package org.jogakbo.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;

/** What a body links to and shows, in order, each once. Blocks nest at most {@link Block#MAX_DEPTH} levels, so this may recurse. */
final class PageLinks {
    private PageLinks() {}

    static List<String> of(Body body) {
        Set<String> links = new LinkedHashSet<>();
        walk(
                body.blocks(),
                runs -> runs.forEach(run -> {
                    if (run.href() != null) {
                        links.add(run.href());
                    }
                }),
                _ -> {});
        return new ArrayList<>(links);
    }

    static List<Image> images(Body body) {
        Set<Image> images = new LinkedHashSet<>();
        walk(body.blocks(), _ -> {}, images::add);
        return new ArrayList<>(images);
    }

    private static void walk(List<Block> blocks, Consumer<List<Run>> runs, Consumer<Image> images) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph(var text) -> runs.accept(text);
                case Block.Heading heading -> runs.accept(heading.runs());
                case Block.Quote(var inner) -> walk(inner, runs, images);
                case Block.Listing list -> list.items().forEach(item -> walk(item, runs, images));
                case Block.Figure figure -> images.accept(figure.image());
                case Block.Table table -> table.rows().forEach(row -> row.forEach(cell -> runs.accept(cell.runs())));
            }
        }
    }
}
