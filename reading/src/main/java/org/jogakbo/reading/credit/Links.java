package org.jogakbo.reading.credit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/** What a body links to and shows. Blocks nest at most {@link Block#MAX_DEPTH} levels, so the walk may call itself. */
public final class Links {
    private Links() {}

    /** The addresses that the body links to, in order, each once. */
    public static List<String> of(Body body) {
        Set<String> links = new LinkedHashSet<>();
        body.blocks().stream().flatMap(Links::runs).map(Run::href).forEach(href -> {
            if (href != null) {
                links.add(href);
            }
        });
        return new ArrayList<>(links);
    }

    /** The pictures that the body shows, in order, each once. */
    public static List<Image> images(Body body) {
        return body.blocks().stream().flatMap(Links::images).distinct().toList();
    }

    /** Where the item of a list leads that reads so, or null. */
    static @Nullable String first(Block.Listing list, String itemText) {
        for (List<Block> item : list.items()) {
            Body body = new Body(item);
            if (body.text().equals(itemText)) {
                List<String> links = of(body);
                return links.isEmpty() ? null : links.getFirst();
            }
        }
        return null;
    }

    private static Stream<Run> runs(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Run> runs) -> runs.stream();
            case Block.Heading(int _, List<Run> runs) -> runs.stream();
            case Block.Quote(List<Block> blocks) -> blocks.stream().flatMap(Links::runs);
            case Block.Listing(boolean _, List<List<Block>> items) ->
                items.stream().flatMap(List::stream).flatMap(Links::runs);
            case Block.Figure(Image _, List<Run> caption) -> caption.stream();
            case Block.Table(List<List<Block.Cell>> rows) ->
                rows.stream().flatMap(List::stream).flatMap(cell -> cell.runs().stream());
        };
    }

    private static Stream<Image> images(Block block) {
        return switch (block) {
            case Block.Figure(Image image, List<Run> _) -> Stream.of(image);
            case Block.Quote(List<Block> blocks) -> blocks.stream().flatMap(Links::images);
            case Block.Listing(boolean _, List<List<Block>> items) ->
                items.stream().flatMap(List::stream).flatMap(Links::images);
            case Block.Paragraph _, Block.Heading _, Block.Table _ -> Stream.empty();
        };
    }
}
