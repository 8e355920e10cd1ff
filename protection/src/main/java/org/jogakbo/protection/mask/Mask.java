package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/**
 * Puts a pseudonym, a role or "[name withheld]" where a protected name stands, in whatever spelling ({@link
 * org.jogakbo.naming.spelling.Spellings}). Where two names overlap, the one that begins first wins, then the longer, and nothing of the
 * other is left; a longer name that may stand is left alone. Particles and articles beside a name are made to go with what stands for it
 * ({@link Agreement}). Within one clipping, ask {@link #mentioned} of all its texts first and mask
 * with {@link #in}: then family name and given name alone go too. Immutable; safe for any thread.
 */
public final class Mask {
    private static final int PASSES = 8;

    private final Scan scan;

    /** Whether no replacement holds a protected name itself. */
    private final boolean steady;

    public Mask(Protections protections) {
        this(new Scan(new Names(protections.persons()), Mentions.NONE, false));
    }

    private Mask(Scan scan) {
        this.scan = scan;
        this.steady = scan.names().replacements().stream().noneMatch(this::touches);
    }

    /** Whom these texts, all of one clipping, mention by a full name; links count too. */
    public Mentions mentioned(Collection<String> texts) {
        BitSet subjects = new BitSet();
        BitSet sharing = new BitSet();
        if (scan.names().isEmpty()) {
            return Mentions.NONE;
        }
        texts.forEach(text -> scan.mentioned(text, subjects));
        if (!subjects.isEmpty()) {
            texts.forEach(text -> scan.sharingFamilies(text, subjects, sharing));
        }
        return new Mentions(subjects, sharing);
    }

    /**
     * The same, where more is printed that belongs to the clipping: whom it names, the clipping mentions, but nobody in it shares a family name
     * with them.
     */
    public Mentions mentioned(Collection<String> texts, Collection<String> elsewhere) {
        Mentions own = mentioned(texts);
        BitSet all = new BitSet();
        if (!scan.names().isEmpty()) {
            elsewhere.forEach(text -> scan.mentioned(text, all));
        }
        all.or(own.subjects());
        return new Mentions(all, own.sharingFamilies());
    }

    /** Whether this is the mask of a clipping that mentions anybody by a full name. */
    public boolean namesSomebody() {
        return !scan.mentions().isEmpty();
    }

    /** The same mask, for a clipping that mentions these: title and family name, given name alone and initials are theirs. */
    public Mask in(Mentions mentions) {
        return new Mask(new Scan(scan.names(), mentions, false));
    }

    public boolean touches(@Nullable String text) {
        return text != null && !matches(text).isEmpty();
    }

    /** Whether an address, a slug or a file name spells a name; long spellings count inside other words too, for addresses run words together. */
    public boolean spelledIn(@Nullable String address) {
        return address != null
                && !scan.names().isEmpty()
                && !new Scan(scan.names(), scan.mentions(), true)
                        .matches(address)
                        .isEmpty();
    }

    private List<Match> matches(String text) {
        return scan.names().isEmpty() || text.isEmpty() ? List.of() : scan.matches(text);
    }

    public String text(String text) {
        String masked = text;
        List<Match> matches = matches(masked);
        // What stood against a masked name may be a name of its own now: look again.
        for (int pass = 0; !matches.isEmpty() && pass < PASSES; pass++) {
            masked = edited(masked, 0, masked.length(), Edit.of(masked, matches));
            matches = steady ? matches(masked) : List.of();
        }
        return masked;
    }

    /** A stretch of a text, edited; what begins before the stretch is left out of it. */
    private static String edited(String text, int from, int to, List<Edit> edits) {
        StringBuilder out = new StringBuilder(to - from);
        int at = from;
        for (Edit edit : edits) {
            if (edit.start() >= to) {
                break;
            }
            if (edit.start() >= at) {
                out.append(text, at, edit.start()).append(edit.text());
            }
            at = Math.max(at, Math.min(to, edit.end()));
        }
        return out.append(text, at, to).toString();
    }

    public Body body(Body body) {
        return scan.names().isEmpty()
                ? body
                : new Body(body.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Run> runs) -> new Block.Paragraph(runs(runs));
            case Block.Heading(int level, List<Run> runs) -> new Block.Heading(level, runs(runs));
            case Block.Quote(List<Block> blocks) ->
                new Block.Quote(blocks.stream().map(this::block).toList());
            case Block.Listing(boolean ordered, List<List<Block>> items) ->
                new Block.Listing(
                        ordered,
                        items.stream()
                                .map(item -> item.stream().map(this::block).toList())
                                .toList());
            case Block.Figure(Image image, List<Run> caption) ->
                new Block.Figure(new Image(image.url(), text(image.alt())), runs(caption));
            case Block.Table(List<List<Block.Cell>> rows) ->
                new Block.Table(rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> new Block.Cell(cell.header(), runs(cell.runs())))
                                .toList())
                        .toList());
        };
    }

    /** A name that crosses the seams of runs is masked where it begins. */
    private List<Run> runs(List<Run> runs) {
        List<Run> masked = runs;
        List<Match> matches = matches(Run.text(masked));
        for (int pass = 0; !matches.isEmpty() && pass < PASSES; pass++) {
            masked = once(masked, matches);
            matches = steady ? matches(Run.text(masked)) : List.of();
        }
        return masked;
    }

    private static List<Run> once(List<Run> runs, List<Match> matches) {
        String whole = Run.text(runs);
        List<Edit> edits = Edit.of(whole, matches);
        List<Run> masked = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            String text = edited(whole, at, end, edits);
            if (!text.isEmpty()) {
                masked.add(run.withText(text));
            }
            at = end;
        }
        return masked;
    }
}
