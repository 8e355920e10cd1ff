package org.jogakbo.clipping.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of an article: a list of {@link Block}s. Immutable and safe for any thread.
 *
 * <p>{@link #text()} is the plain form (blocks separated by a blank line, without captions), {@link #html()} the clean subset of HTML.
 */
public record Body(List<Block> blocks) {
    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
    }

    /** A body of plain paragraphs; blank ones are left out. */
    public static Body ofParagraphs(List<String> paragraphs) {
        return new Body(paragraphs.stream()
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .<Block>map(Block.Paragraph::of)
                .toList());
    }

    @JsonIgnore
    public boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.text().isEmpty());
    }

    /** Plain text: one blank line between blocks; captions of figures are left out. */
    public String text() {
        return blocks.stream().map(Block::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Well-formed HTML of the subset p, h2-h4, blockquote, ul, ol, li, em, strong, a, br, figure, img, figcaption, table, tr, th, td. */
    public String html() {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> BodyHtml.write(block, out));
        return out.toString();
    }
}
