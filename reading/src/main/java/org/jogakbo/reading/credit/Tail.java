package org.jogakbo.reading.credit;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/**
 * A post's body without its tail, and what the tail said. {@link #peel} takes the items off the end, one by one, until the article's own
 * text ends the body. Immutable, safe for any thread.
 *
 * @param body what remains; nothing but the tail was taken away
 * @param credit the credit line, or null
 * @param readMore whether the tail invites to read on
 * @param readMoreUrl where that leads, or null
 * @param related the related articles, in the page's order
 * @param cut whether a mark such as "[…]" said that the text was cut here
 */
public record Tail(
        Body body,
        @Nullable Credit credit,
        boolean readMore,
        @Nullable String readMoreUrl,
        List<RelatedLink> related,
        boolean cut) {
    private static final String CUT_SHORT = ", cut short";

    public Tail {
        related = List.copyOf(related);
    }

    /** Where the body was found; tells, too, that it was cut. */
    public Trace trace(Trace body) {
        return cut ? new Trace(body.where() + CUT_SHORT, body.confidence()) : body;
    }

    /** Whether a mark said of this reading's body that it was cut. */
    public static boolean isCutShort(Reading reading) {
        Trace body = reading.found().get(Field.BODY);
        return body != null && body.where().endsWith(CUT_SHORT);
    }

    /**
     * Takes the tail off a body.
     *
     * @param permalink the post's own address, or null
     */
    public static Tail peel(Body body, @Nullable String permalink) {
        return new Peeling(body, permalink).peel();
    }

    /** One peeling, from the last block backwards. */
    private static final class Peeling {
        private static final int MAX_ITEMS = 60;

        private final List<Block> blocks;
        private final List<Block> pictures = new ArrayList<>();
        private final List<RelatedLink> related = new ArrayList<>();
        private final @Nullable String permalink;
        private @Nullable Credit credit;
        private boolean readMore;
        private @Nullable String readMoreUrl;
        private boolean cut;

        Peeling(Body body, @Nullable String permalink) {
            this.blocks = new ArrayList<>(body.blocks());
            this.permalink = permalink;
        }

        Tail peel() {
            for (int i = 0; i < MAX_ITEMS && !blocks.isEmpty() && step(); i++) {
                // each step takes one item or one empty block
            }
            blocks.addAll(pictures);
            return new Tail(new Body(blocks), credit, readMore, readMoreUrl, related, cut);
        }

        private boolean step() {
            Block last = blocks.getLast();
            return switch (last) {
                case Block.Figure figure -> aside(figure);
                case Block.Paragraph(List<Run> runs) -> line(runs);
                case Block.Heading(int _, List<Run> runs) ->
                    heading(Run.text(runs).strip());
                case Block.Listing list -> list(list);
                case Block.Quote _, Block.Table _ -> false;
            };
        }

        /** A picture under the credit stays in the body, but does not end the tail. */
        private boolean aside(Block.Figure figure) {
            blocks.removeLast();
            pictures.addFirst(figure);
            return true;
        }

        private boolean heading(String text) {
            if (text.isEmpty() || RelatedLabel.isAlone(text)) {
                blocks.removeLast();
                return true;
            }
            return false;
        }

        /** A list under the heading "Related articles". */
        private boolean list(Block.Listing list) {
            boolean labelled = blocks.size() > 1
                    && RelatedLabel.isAlone(blocks.get(blocks.size() - 2).text());
            if (!labelled) {
                return false;
            }
            List<RelatedLink> links = list.items().stream()
                    .map(item -> new Body(item).text())
                    .filter(text -> !text.isBlank())
                    .map(text -> new RelatedLink(text, Links.first(list, text)))
                    .toList();
            related.addAll(0, links);
            blocks.removeLast();
            blocks.removeLast();
            return true;
        }

        private boolean line(List<Run> runs) {
            LastLine line = new LastLine(runs);
            if (line.text().isBlank() && Run.text(runs).isBlank()) {
                blocks.removeLast();
                return true;
            }
            return new TailReader(permalink, afterQuote())
                    .last(line)
                    .filter(item ->
                            !(item instanceof TailItem.Cited cited) || credit == null || isBeside(cited, credit))
                    .map(item -> take(item, line))
                    .orElse(false);
        }

        private boolean take(TailItem item, LastLine line) {
            switch (item) {
                case TailItem.Cited(int _, Credit cited, boolean more) -> {
                    Credit behind = credit;
                    credit = behind == null ? cited : both(cited, behind);
                    readMore |= more;
                    readMoreUrl = more && readMoreUrl == null ? cited.url() : readMoreUrl;
                }
                case TailItem.More(int _, String url) -> {
                    readMore = true;
                    readMoreUrl = readMoreUrl == null ? url : readMoreUrl;
                }
                case TailItem.Related(int _, List<RelatedLink> links) -> related.addAll(0, links);
                case TailItem.Mark(int _, boolean cutHere) -> cut |= cutHere;
            }
            replaceLast(line.before(item.at()));
            boolean more = item instanceof TailItem.More || (item instanceof TailItem.Cited cited && cited.readMore());
            if (more && !blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph(List<Run> runs)) {
                replaceLast(withoutEllipsis(runs));
            }
            return true;
        }

        /** Of two credits in brackets, one behind the other, the first names the outlet. */
        private static boolean isBeside(TailItem.Cited cited, Credit behind) {
            return cited.credit().printed().startsWith("[") && behind.printed().startsWith("[");
        }

        private static Credit both(Credit first, Credit behind) {
            return new Credit(
                    first.printed() + " " + behind.printed(),
                    first.outlet(),
                    first.url() == null ? behind.url() : first.url());
        }

        private void replaceLast(List<Run> runs) {
            blocks.removeLast();
            if (!Run.text(runs).isBlank()) {
                blocks.add(new Block.Paragraph(runs));
            }
        }

        /** "who… Read more": the mark belongs to the invitation, not to the sentence. */
        private List<Run> withoutEllipsis(List<Run> runs) {
            String line = new LastLine(runs).text();
            String kept = line.endsWith("…")
                    ? line.substring(0, line.length() - 1)
                    : line.endsWith("...") ? line.substring(0, line.length() - 3) : line;
            if (kept.length() == line.length()) {
                return runs;
            }
            cut = true;
            return new LastLine(runs).before(kept.stripTrailing().length());
        }

        private boolean afterQuote() {
            if (blocks.size() < 2) {
                return false;
            }
            Block before = blocks.get(blocks.size() - 2);
            String text = before.text();
            boolean quoted = !text.isEmpty()
                    && "\"“‘「『«".indexOf(text.charAt(0)) >= 0
                    && "\"”’」』»".indexOf(text.charAt(text.length() - 1)) >= 0;
            return quoted || before instanceof Block.Quote;
        }
    }
}
