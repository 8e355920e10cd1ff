package org.jogakbo.protection.redaction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/** Every address that stands in a clipping: its own, where it leads, where its pictures lie. */
final class Addresses {
    private Addresses() {}

    static Stream<String> of(Clipping clipping) {
        return Stream.of(
                        Stream.of(
                                clipping.url(),
                                clipping.readMoreUrl(),
                                clipping.credit() == null
                                        ? null
                                        : clipping.credit().url()),
                        clipping.links().stream(),
                        clipping.images().stream().map(image -> image.url()),
                        clipping.related().stream().map(link -> link.url()),
                        clipping.body().blocks().stream().flatMap(block -> in(block)))
                .<@Nullable String>flatMap(part -> part)
                .filter(Objects::nonNull);
    }

    private static Stream<@Nullable String> in(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Run> runs) -> hrefs(runs);
            case Block.Heading heading -> hrefs(heading.runs());
            case Block.Quote(List<Block> blocks) -> blocks.stream().flatMap(quoted -> in(quoted));
            case Block.Listing list ->
                list.items().stream().flatMap(List::stream).flatMap(item -> in(item));
            case Block.Figure figure -> Stream.concat(Stream.of(figure.image().url()), hrefs(figure.caption()));
            case Block.Table(List<List<Block.Cell>> rows) ->
                rows.stream().flatMap(List::stream).flatMap(cell -> hrefs(cell.runs()));
        };
    }

    private static Stream<@Nullable String> hrefs(List<Run> runs) {
        return runs.stream().map(run -> run.href());
    }
}
