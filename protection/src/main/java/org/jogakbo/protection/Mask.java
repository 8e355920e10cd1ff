package org.jogakbo.protection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.ProtectedPerson.Level;
import org.jspecify.annotations.Nullable;

/**
 * Puts a pseudonym, a role or "[name withheld]" where a protected name stands. Letters are compared without regard to case, width, accents,
 * spaces, hyphens or invisible characters; a Hangul name may carry a particle. Longer names win over shorter ones. Immutable.
 */
final class Mask {
    /** What may stand between two letters of a name without making it another one. */
    private static final String GAP = "[\\s\\p{Pd}\\p{Cf}·․・.'’,]{0,3}";

    private record Rule(Pattern pattern, String replacement) {}

    private final List<Rule> rules;
    private final @Nullable Pattern any;

    Mask(Protections protections) {
        List<Rule> all = new ArrayList<>();
        for (ProtectedPerson person : protections.persons()) {
            if (person.level() != Level.NAMED) {
                person.names().forEach(name -> all.add(new Rule(patternOf(name), person.replacement())));
            }
        }
        all.sort(Comparator.comparingInt((Rule rule) -> rule.pattern().pattern().length())
                .reversed());
        this.rules = List.copyOf(all);
        this.any = rules.isEmpty()
                ? null
                : Pattern.compile(
                        rules.stream().map(rule -> rule.pattern().pattern()).collect(Collectors.joining("|")), FLAGS);
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.CANON_EQ;

    private static Pattern patternOf(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining(GAP));
        boolean hangul =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        // A Hangul name is followed by particles without a space; a Latin one ends where its word ends.
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + letters + (hangul ? "" : "(?![\\p{L}\\p{N}])"), FLAGS);
    }

    boolean touches(@Nullable String text) {
        return any != null && text != null && any.matcher(text).find();
    }

    String text(String text) {
        if (!touches(text)) {
            return text;
        }
        String masked = text;
        for (Rule rule : rules) {
            masked = rule.pattern().matcher(masked).replaceAll(Matcher.quoteReplacement(rule.replacement()));
        }
        return masked;
    }

    Body body(Body body) {
        return any == null
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
            case Block.Figure figure -> new Block.Paragraph(runs(figure.caption()));
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
