package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.folding.Views;
import org.jogakbo.naming.spelling.Shape;
import org.jogakbo.protection.mask.place.Neighbours;
import org.jogakbo.protection.mask.place.Setting;

/** Looks through texts for names. Immutable, and safe for any thread unless it is {@link #remembering}. */
record Scan(Names names, Mentions mentions, boolean anywhere, Memory memory) {
    /** How long a name is that covers another, in chars of the original. */
    private static final int LONGEST = 512;

    /** Finds no equal: what begins at the same place comes before. */
    private static final Comparator<Match> BY_START_OR_AFTER = (one, other) -> one.start() <= other.start() ? -1 : 1;

    private static final Comparator<Match> ORDER =
            Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder());

    Scan(Names names, Mentions mentions, boolean anywhere) {
        this(names, mentions, anywhere, Memory.NONE);
    }

    /** The same where these are mentioned. */
    Scan in(Mentions others) {
        return new Scan(names, others, false, memory.fresh());
    }

    /** The same, inside other words too or not. */
    Scan anywhere(boolean inside) {
        return inside == anywhere ? this : new Scan(names, mentions, inside, memory.fresh());
    }

    /** The same for a few texts that are looked through again and again, by one thread. */
    Scan remembering() {
        return new Scan(names, mentions, anywhere, new Memory());
    }

    /** How texts read, and what stands in them. For one thread, and for as long as one clipping is at hand. */
    static final class Memory {
        static final Memory NONE = new Memory(Map.of());

        private final Map<String, List<FoldedText>> views;
        private final Map<String, List<Match>> matches = new HashMap<>();

        Memory() {
            this(new HashMap<>());
        }

        private Memory(Map<String, List<FoldedText>> views) {
            this.views = views;
        }

        private boolean isNone() {
            return this == NONE;
        }

        /** For another way to look: texts read the same there. */
        private Memory fresh() {
            return isNone() ? NONE : new Memory(views);
        }

        private List<FoldedText> views(String text) {
            return isNone() ? Views.of(text) : views.computeIfAbsent(text, Views::of);
        }

        private List<Match> matches(String text, Function<String, List<Match>> look) {
            return isNone() ? look.apply(text) : matches.computeIfAbsent(text, look);
        }
    }

    /** What is to be masked, in order; where two overlap, both are told. */
    List<Match> matches(String text) {
        return standing(all(text), match -> !match.isUntold());
    }

    /** Words that may be a name or a word, and are not masked otherwise. */
    List<Match> untold(String text) {
        List<Match> all = all(text);
        List<Match> masked = standing(all, match -> !match.isUntold());
        return standing(all, Match::isUntold).stream()
                .filter(match -> masked.stream().noneMatch(other -> holds(other, match.start())))
                .toList();
    }

    private List<Match> all(String text) {
        return memory.matches(text, this::found);
    }

    private List<Match> found(String text) {
        List<Match> all = new ArrayList<>();
        memory.views(text).forEach(view -> collect(text, view, all));
        return List.copyOf(all);
    }

    /** Those that are protected, and that no name that may stand covers. */
    private static List<Match> standing(List<Match> all, Predicate<Match> wanted) {
        if (all.isEmpty()) {
            return all;
        }
        List<Match> named = all.stream()
                .filter(match -> match.subject().isNamed())
                .sorted(ORDER)
                .toList();
        return all.stream()
                .filter(match -> !match.subject().isNamed())
                .filter(wanted)
                .filter(match -> !isOverruled(match, named))
                .sorted(ORDER)
                .toList();
    }

    /** Whether any form stands in the text that counts without a context, of whomever, covered by another or not. */
    boolean any(String text) {
        List<Match> all = new ArrayList<>();
        for (FoldedText view : Views.of(text)) {
            collect(text, view, all);
            if (all.stream().anyMatch(match -> !match.subject().figure())) {
                return true;
            }
        }
        return false;
    }

    /** The names that may stand, in order; where two overlap, both are told. */
    List<Match> named(String text) {
        List<Match> all = new ArrayList<>();
        collect(text, new FoldedText(text, false), all);
        return all.stream()
                .filter(match -> match.subject().isNamed() && !match.isUntold())
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

    private void collect(String original, FoldedText text, List<Match> all) {
        Judge judge = new Judge(original, text, anywhere, mentions.setting());
        names.find(text, anywhere, !mentions.isEmpty(), (entry, seams) -> {
            if (counts(entry, judge, seams)) {
                judge.match(entry, seams).ifPresent(all::add);
            }
        });
    }

    private boolean counts(Names.Entry entry, Judge judge, int[] seams) {
        boolean contextual = entry.shape().contextual() || judge.isHandle(entry, seams);
        return !contextual || (!entry.subject().isNamed() && mentions.contains(entry.subject()));
    }

    /** Notes whom a text mentions by a full name, or by a word that may be one. */
    void mentioned(String text, BitSet subjects) {
        matches(text).forEach(match -> subjects.set(match.subject().index()));
    }

    /** Notes what a text tells about its words, and who else bears a family name of the mentioned. */
    void note(String text, BitSet subjects, Setting setting) {
        FoldedText folded = new FoldedText(text, false);
        setting.note(folded);
        names.find(folded, false, true, (entry, seams) -> {
            boolean family = entry.shape() == Shape.FAMILY || entry.shape() == Shape.SURNAME;
            if (family && subjects.get(entry.subject().index())) {
                Neighbours neighbours =
                        new Neighbours(folded, setting, entry.subject().beside());
                String given = neighbours.anothersGiven(seams[0]);
                if (!given.isEmpty()) {
                    setting.bearer(given);
                }
            }
        });
    }

    private static boolean holds(Match match, int at) {
        return match.start() <= at && at < match.end();
    }
}
