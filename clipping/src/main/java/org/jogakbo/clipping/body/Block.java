package org.jogakbo.clipping.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One block of a {@link Body}. Immutable. Readers nest at most {@value #MAX_DEPTH} levels. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "p"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "h"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block {
    int MAX_DEPTH = 8;

    /** The block's plain text, without captions. */
    String text();

    /** A paragraph. */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.of(text)));
        }

        @Override
        public String text() {
            return Run.text(runs).strip();
        }
    }

    /**
     * A heading inside the article.
     *
     * @param level 2 to 4
     */
    record Heading(int level, List<Run> runs) implements Block {
        public Heading {
            level = Math.clamp(level, 2, 4);
            runs = List.copyOf(runs);
        }

        @Override
        public String text() {
            return Run.text(runs).strip();
        }
    }

    /** A quotation set apart. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String text() {
            return join(blocks, "\n\n");
        }
    }

    /** A list; each item is a list of blocks. */
    record Listing(boolean ordered, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return items.stream()
                    .map(item -> join(item, "\n"))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /** A picture with its caption, which is no part of the text. */
    record Figure(Image image, List<Run> caption) implements Block {
        public Figure {
            Objects.requireNonNull(image);
            caption = List.copyOf(caption);
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** A table, row by row. */
    record Table(List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> Run.text(cell.runs()).strip())
                            .collect(Collectors.joining(" ")))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** One cell of a table. */
    record Cell(boolean header, List<Run> runs) {
        public Cell {
            runs = List.copyOf(runs);
        }
    }

    private static String join(List<Block> blocks, String separator) {
        return blocks.stream().map(Block::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
