package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Puts a pseudonym, a role or "[name withheld]" where a protected name stands. Letters are compared as {@link FoldedText} folds them; a
 * Hangul name may carry a particle. Where two names overlap, the one that begins first wins, then the longer. Immutable.
 */
public final class Mask {
    /** A Hangul name of this many letters (three syllables) is found inside a word too; a shorter one may be a common word. */
    private static final int TELLING_HANGUL = 6;

    private static final int PASSES = 8;

    private record Name(String letters, boolean hangul, String replacement) {}

    private record Match(int start, int end, String replacement) {}

    private final List<Name> names;

    /** Whether no replacement holds a protected name itself. */
    private final boolean steady;

    public Mask(Protections protections) {
        this.names = protections.persons().stream()
                .filter(Person::isProtected)
                .flatMap(person -> person.names().stream()
                        .map(name -> name(name, person.protection().replacement())))
                .filter(name -> !name.letters().isEmpty())
                .toList();
        this.steady = names.stream().noneMatch(name -> touches(name.replacement()));
    }

    private static Name name(String name, String replacement) {
        String letters = FoldedText.lettersOf(name);
        boolean hangul =
                letters.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        return new Name(letters, hangul, replacement);
    }

    public boolean touches(@Nullable String text) {
        return text != null && !names.isEmpty() && !matches(text).isEmpty();
    }

    public String text(String text) {
        String masked = once(text);
        // What stood against a masked name may be a name of its own now.
        for (int i = 1; i < PASSES && steady && !masked.equals(text) && touches(masked); i++) {
            masked = once(masked);
        }
        return masked;
    }

    private String once(String text) {
        List<Match> matches = names.isEmpty() ? List.of() : matches(text);
        if (matches.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Match match : matches) {
            if (match.start() >= at) {
                out.append(text, at, match.start()).append(match.replacement());
                at = match.end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private List<Match> matches(String text) {
        FoldedText folded = new FoldedText(text);
        String letters = folded.letters();
        List<Match> matches = new ArrayList<>();
        for (Name name : names) {
            for (int at = letters.indexOf(name.letters()); at >= 0; at = letters.indexOf(name.letters(), at + 1)) {
                int to = at + name.letters().length();
                if (isName(folded, name, at, to)) {
                    matches.add(new Match(folded.start(at), folded.end(to - 1), name.replacement()));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder()));
        return matches;
    }

    private static boolean isName(FoldedText folded, Name name, int from, int to) {
        boolean begins =
                folded.beginsWord(from) || (name.hangul() && name.letters().length() >= TELLING_HANGUL);
        boolean ends = name.hangul() ? folded.endsSyllable(to) : folded.endsWord(to);
        return begins && ends && folded.holdsTogether(from, to);
    }

    public Body body(Body body) {
        return names.isEmpty()
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

    /** When a name crosses the seams of runs, the block becomes one plain run: a lost emphasis is better than a leaked name. */
    private List<Run> runs(List<Run> runs) {
        String whole = Run.text(runs);
        if (!touches(whole)) {
            return runs;
        }
        List<Run> masked =
                runs.stream().map(run -> run.withText(text(run.text()))).toList();
        return touches(Run.text(masked)) ? List.of(Run.of(text(whole))) : masked;
    }
}
