package org.jogakbo.reading.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.press.Dateline;

/**
 * Finds datelines by their structure, which is much the same in every language: a place, perhaps a day, perhaps an agency in brackets,
 * and a mark that parts it from the report. Stateless.
 */
public final class Datelines {
    private static final int BLOCKS = 3;
    private static final int HEAD = 160;

    private Datelines() {}

    /** The dateline with which one of the first paragraphs opens. */
    public static Optional<Dateline> in(Body body) {
        return heads(body).flatMap(line -> of(line).stream()).findFirst();
    }

    /** The dateline with which this paragraph opens. */
    public static Optional<Dateline> of(String paragraph) {
        String head = head(paragraph);
        return head.isEmpty() ? Optional.empty() : EasternDateline.of(head).or(() -> WesternDateline.of(head));
    }

    static String head(String paragraph) {
        String line = paragraph.strip();
        return line.length() > HEAD ? line.substring(0, HEAD) : line;
    }

    static Stream<String> heads(Body body) {
        List<Block> blocks = body.blocks();
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .limit(BLOCKS);
    }
}
