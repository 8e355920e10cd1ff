package org.jogakbo.protection.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.redaction.Masking;
import org.jogakbo.protection.review.Suggestion.Kind;

/**
 * What an editor should look at before a clipping is released, found by cues in English and Korean: at most {@value #MOST} of a clipping, the
 * weightiest first. What the guard masks already is not suggested as a person again. It misses what is said otherwise, and knows no other
 * language. Safe for any thread.
 */
public final class Suggestions {
    /** The most of one clipping. */
    public static final int MOST = 200;

    private static final List<Cue> CUES = Stream.of(Particulars.CUES, Dangers.CUES, Minors.CUES)
            .flatMap(List::stream)
            .toList();

    private static final Comparator<Suggestion> WEIGHTIEST =
            Comparator.comparingInt(suggestion -> -suggestion.kind().weight());

    private final Mask mask;

    public Suggestions(Protections protections) {
        this.mask = new Mask(protections);
    }

    /** Of one clipping. */
    public List<Suggestion> of(Clipping clipping) {
        Masking masking = Masking.of(mask, List.of(), clipping);
        Set<String> known = known(clipping);
        Set<Suggestion> found = new LinkedHashSet<>();
        Set<String> persons = new LinkedHashSet<>();
        for (List<String> paragraph : Prose.of(clipping)) {
            for (String sentence : paragraph) {
                CUES.forEach(cue -> found.addAll(cue.in(sentence)));
                for (String name : LikelyPersons.in(sentence)) {
                    if (!known.contains(lower(name)) && !masking.touches(name) && persons.add(name)) {
                        found.add(new Suggestion(
                                Kind.PERSON, name, sentence, "Looks like a person's name, and no rule covers it."));
                    }
                }
            }
        }
        List<Suggestion> all = new ArrayList<>(found);
        all.sort(WEIGHTIEST);
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    /** Writers and outlets, who sign what they publish; and names that the text itself says are made up. */
    private static Set<String> known(Clipping clipping) {
        Set<String> known = new LinkedHashSet<>();
        clipping.byline().forEach(name -> known.add(lower(name)));
        clipping.pseudonyms().forEach(name -> known.add(lower(name)));
        if (clipping.credit() != null) {
            known.add(lower(clipping.credit().outlet()));
        }
        return known;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
