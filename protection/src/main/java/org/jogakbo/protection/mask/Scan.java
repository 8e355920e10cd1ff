package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.folding.Views;
import org.jogakbo.naming.spelling.Shape;

/** Looks through texts for names. Immutable; safe for any thread. */
record Scan(Names names, Mentions mentions, boolean anywhere) {
    /** How long a name is that covers another, in chars of the original. */
    private static final int LONGEST = 512;

    /** Finds no equal: what begins at the same place comes before. */
    private static final Comparator<Match> BY_START_OR_AFTER = (one, other) -> one.start() <= other.start() ? -1 : 1;

    private static final Comparator<Match> ORDER =
            Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder());

    /** What is to be masked, in order; where two overlap, both are told. */
    List<Match> matches(String text) {
        List<Match> all = new ArrayList<>();
        Views.of(text).forEach(view -> collect(view, all));
        List<Match> named = all.stream()
                .filter(match -> match.subject().isNamed())
                .sorted(ORDER)
                .toList();
        return all.stream()
                .filter(match -> !match.subject().isNamed())
                .filter(match -> !isOverruled(match, named))
                .sorted(ORDER)
                .toList();
    }

    /** Whether any form stands in the text that counts without a context, of whomever, covered by another or not. */
    boolean any(String text) {
        List<Match> all = new ArrayList<>();
        for (FoldedText view : Views.of(text)) {
            collect(view, all);
            if (all.stream().anyMatch(match -> !match.subject().figure())) {
                return true;
            }
        }
        return false;
    }

    /** The names that may stand, in order; where two overlap, both are told. */
    List<Match> named(FoldedText text) {
        List<Match> all = new ArrayList<>();
        collect(text, all);
        return all.stream()
                .filter(match -> match.subject().isNamed())
                .sorted(ORDER)
                .toList();
    }

    /** Whether a name that may stand covers it; only those that begin here or shortly before can. */
    private static boolean isOverruled(Match match, List<Match> named) {
        int after = Collections.binarySearch(named, match, BY_START_OR_AFTER);
        for (int i = -after - 2; i >= 0 && match.start() - named.get(i).start() < LONGEST; i--) {
            if (named.get(i).overrules(match)) {
                return true;
            }
        }
        return false;
    }

    private void collect(FoldedText text, List<Match> all) {
        Rules rules = new Rules(text, anywhere);
        names.find(text, anywhere, !mentions.isEmpty(), (entry, seams) -> {
            if (counts(entry, rules, seams) && rules.isName(entry.shape(), entry.given(), seams)) {
                int start = text.start(seams[0]);
                int end = text.end(seams[seams.length - 1] - 1);
                all.add(new Match(start, end, entry.subject(), entry.given()));
            }
        });
    }

    private boolean counts(Names.Entry entry, Rules rules, int[] seams) {
        if (!entry.shape().contextual() && !rules.isHandle(entry.shape(), seams)) {
            return true;
        }
        if (entry.subject().isNamed() || !mentions.contains(entry.subject())) {
            return false;
        }
        boolean bare = entry.shape() == Shape.FAMILY && !rules.isTitled(seams[0]);
        return !bare || (!mentions.sharesFamily(entry.subject()) && !rules.isSomebodyElses(seams[0], seams[1]));
    }

    /** Notes whom a text mentions by a full name. */
    void mentioned(String text, BitSet subjects) {
        matches(text).forEach(match -> subjects.set(match.subject().index()));
    }

    /** Notes those of the mentioned whose family name stands in the text with another given name. */
    void sharingFamilies(String text, BitSet subjects, BitSet sharing) {
        List<Match> own = matches(text);
        FoldedText folded = new FoldedText(text, false);
        Rules rules = new Rules(folded, false);
        names.find(folded, false, true, (entry, seams) -> {
            if (entry.shape() == Shape.FAMILY
                    && subjects.get(entry.subject().index())
                    && rules.isName(Shape.FAMILY, false, seams)
                    && rules.isSomebodyElses(seams[0], seams[1])
                    && own.stream().noneMatch(match -> holds(match, folded.start(seams[0])))) {
                sharing.set(entry.subject().index());
            }
        });
    }

    private static boolean holds(Match match, int at) {
        return match.start() <= at && at < match.end();
    }
}
