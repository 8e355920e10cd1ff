package org.jogakbo.protection.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.Invented;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/** Prints one protected person in clippings, and looks at what the guard lets through. */
final class Trial {
    /** How it went with one spelling. */
    enum Outcome {
        /** Nothing of the name is left. */
        HIDDEN,
        /** The clipping stays private. */
        HELD,
        /** No piece of the name is left, but something that belongs to it stands beside the replacement. */
        REST,
        /** More than the name is gone. */
        TOO_MUCH,
        /** A piece of the name is left. */
        LEFT
    }

    /** A trial's outcome, with the sentence given and what was left of it. */
    record Result(Outcome outcome, String given, String left) {}

    private static final Pattern REPLACEMENT = Pattern.compile(Pattern.quote(Protection.WITHHELD) + "(?:[’']s?)?");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Particles, which change with the replacement, and what goes with a family name. */
    private static final Pattern KOREAN = Pattern.compile("은|는|이|가|을|를|과|와|에게|라는|이라는|씨|모|선장");

    /** Small words that belong to a family name. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "der", "den", "de", "la", "von", "zu", "ter", "dos", "da", "dela", "los", "du", "al", "el", "bin",
            "ibn");

    private final Invention person;
    private final Guard guard;

    Trial(Invention person) {
        this.person = person;
        this.guard =
                new Guard(new Protections(List.of(Person.of(1, person.forms(), Protection.of(Level.WITHHELD, null)))));
    }

    /** The spelling in a sentence; where it needs one, below a sentence that prints the full name. */
    Result in(String frame, Spelling spelling) {
        String sentence = frame.formatted(spelling.printed());
        PublicClipping passed = judged(Block.Paragraph.of(sentence), spelling);
        if (passed == null) {
            return new Result(Outcome.HELD, sentence, "");
        }
        String text = passed.body().text();
        String last = text.substring(text.lastIndexOf("\n\n") + 1).strip();
        return new Result(outcome(passed, last, frame, spelling), sentence, last);
    }

    private static Outcome outcome(PublicClipping passed, String last, String frame, Spelling spelling) {
        if (Eyes.see(Invented.encoded(passed), spelling.pieces())) {
            return Outcome.LEFT;
        }
        int place = frame.indexOf("%s");
        String before = frame.substring(0, place).strip();
        String after = frame.substring(place + 2).strip();
        if (!last.startsWith(before) || !last.endsWith(after)) {
            return Outcome.TOO_MUCH;
        }
        String middle = last.substring(before.length(), Math.max(before.length(), last.length() - after.length()));
        String rest = REPLACEMENT.matcher(middle).replaceAll(" ");
        return LETTERS.matcher(rest).results().anyMatch(word -> !allowed(spelling, word.group()))
                ? Outcome.REST
                : Outcome.HIDDEN;
    }

    /** Titles and particles may stay; what a name is made of may not. */
    private static boolean allowed(Spelling spelling, String word) {
        return switch (spelling.kind()) {
            case "initials", "middle", "nickname", "suffix", "initials-part", "latin-initials", "patronymic" -> false;
            default ->
                (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))
                                && spelling.around().contains(word))
                        || (spelling.language().equals("ko")
                                && KOREAN.matcher(word).matches());
        };
    }

    /** The name broken over a shape's parts. */
    Result in(Shape shape, Spelling spelling) {
        PublicClipping passed = judged(shape.blocks(spelling.stretches()), spelling);
        String given = shape + ": " + String.join(" / ", spelling.stretches());
        if (passed == null) {
            return new Result(Outcome.HELD, given, "");
        }
        Outcome outcome = Eyes.see(Invented.encoded(passed), spelling.pieces()) ? Outcome.LEFT : Outcome.HIDDEN;
        return new Result(outcome, given, passed.body().html());
    }

    private @Nullable PublicClipping judged(Block block, Spelling spelling) {
        return judged(List.of(block), spelling);
    }

    private @Nullable PublicClipping judged(List<Block> blocks, Spelling spelling) {
        List<Block> all = new ArrayList<>();
        if (spelling.part()) {
            all.add(Block.Paragraph.of("“" + person.full(spelling.language()) + "”"));
        }
        all.addAll(blocks);
        Clipping clipping = Invented.clipping("The bridge", new Body(all), null);
        return switch (guard.judge(clipping, Invented.RELEASE, Standing.fresh(Invented.NOON), _ -> false)) {
            case Verdict.Passed(PublicClipping passed) -> passed;
            case Verdict.Kept _ -> null;
        };
    }
}
