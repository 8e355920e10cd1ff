package org.jogakbo.reading.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Run;
import org.jsoup.nodes.Element;

/** Puts blocks together from what begins and ends; text outside every paragraph becomes a paragraph of its own. */
final class BlockWriter {
    /** Parts the paragraphs of preformatted text. */
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]{0,200}\\n");

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final RunWriter runs = new RunWriter();
    private final RunStyle style;
    private final List<Block> pictures = new ArrayList<>();
    private int heading;

    BlockWriter(String baseUrl) {
        style = new RunStyle(baseUrl);
        frames.push(new Frame(Frame.Kind.ROOT, null));
    }

    void begin(Element element) {
        String tag = element.normalName();
        if (BlockTags.isInline(tag)) {
            style.begin(element);
            return;
        }
        flush();
        if (tag.equals("pre")) {
            style.keepSpace(1);
        }
        if (isHeading(tag)) {
            heading = tag.charAt(1) - '0';
        }
        open(element, tag);
    }

    void end(Element element) {
        String tag = element.normalName();
        if (BlockTags.isInline(tag)) {
            style.end(element);
            return;
        }
        flush();
        if (tag.equals("pre")) {
            style.keepSpace(-1);
        }
        if (isHeading(tag)) {
            heading = 0;
        }
        if (element.equals(frames.element().opener)) {
            Frame closed = frames.pop();
            closed.closeInto(frames.element());
        }
    }

    void text(String added) {
        if (style.keepsSpace() && EMPTY_LINE.matcher(added).find()) {
            for (String part : EMPTY_LINE.split(added, -1)) {
                flush();
                write(part);
            }
        } else {
            write(added);
        }
    }

    private void write(String added) {
        if (runs.breaks() > 1 && !added.isBlank()) {
            flush();
        }
        runs.write(added, style.keepsSpace(), style.href(), style.marks());
    }

    void lineBreak() {
        runs.lineBreak();
    }

    /** A picture within text stands after its paragraph. */
    void picture(Block.Figure figure) {
        pictures.add(figure);
        if (runs.isEmpty()) {
            flush();
        }
    }

    void block(Block block) {
        flush();
        frames.element().blocks.add(block);
    }

    /** Whether a figure directly precedes and has no caption yet. */
    boolean awaitsCaption() {
        List<Block> blocks = frames.element().blocks;
        return runs.isEmpty()
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Block.Figure figure
                && figure.caption().isEmpty();
    }

    /** Gives the last figure its caption. */
    void caption(List<Run> caption) {
        List<Block> blocks = frames.element().blocks;
        if (blocks.getLast() instanceof Block.Figure figure) {
            blocks.set(blocks.size() - 1, new Block.Figure(figure.image(), caption));
        }
    }

    List<Block> finish() {
        flush();
        while (frames.size() > 1) {
            Frame closed = frames.pop();
            closed.closeInto(frames.element());
        }
        return frames.element().blocks;
    }

    private void open(Element element, String tag) {
        Frame.Kind inner =
                switch (tag) {
                    case "blockquote" -> Frame.Kind.QUOTE;
                    case "ul", "ol" -> Frame.Kind.LISTING;
                    case "li" -> frames.element().kind == Frame.Kind.LISTING ? Frame.Kind.ITEM : Frame.Kind.ROOT;
                    default -> Frame.Kind.ROOT;
                };
        // A list and its item count as one level, as Block counts them.
        boolean fits = inner == Frame.Kind.ITEM || depth() < Block.MAX_DEPTH;
        if (inner != Frame.Kind.ROOT && fits) {
            frames.push(new Frame(inner, element));
        }
    }

    private long depth() {
        return frames.stream().filter(frame -> frame.kind != Frame.Kind.ITEM).count();
    }

    private void flush() {
        List<Run> taken = runs.take();
        List<Block> blocks = frames.element().blocks;
        if (!taken.isEmpty()) {
            blocks.add(heading > 0 ? new Block.Heading(heading, taken) : new Block.Paragraph(taken));
        }
        blocks.addAll(pictures);
        pictures.clear();
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
