package org.jogakbo.protection.review;

import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.protection.review.Suggestion.Kind;

/**
 * A shape of words that makes a sentence worth a look.
 *
 * @param words what is told: the first group that takes part, or all of it
 * @param also what must stand somewhere in the sentence too
 */
record Cue(Kind kind, Pattern words, Pattern also, String why) {
    private static final Pattern ANYTHING = Pattern.compile("");

    static Cue of(Kind kind, String words, String why) {
        return new Cue(kind, Pattern.compile(words), ANYTHING, why);
    }

    static Cue with(Kind kind, String words, String also, String why) {
        return new Cue(kind, Pattern.compile(words), Pattern.compile(also), why);
    }

    List<Suggestion> in(String sentence) {
        return also.matcher(sentence).find()
                ? words.matcher(sentence)
                        .results()
                        .map(found -> new Suggestion(kind, found.group().strip(), sentence, why))
                        .toList()
                : List.of();
    }
}
