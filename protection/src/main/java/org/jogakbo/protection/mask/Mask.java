package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.mask.place.RunningBody;
import org.jogakbo.protection.mask.place.Setting;
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
    private static final int MOST_GROWTH = 64;
    private static final int ROOM_TO_GROW = 1_024;
    private static final int DOUBT_AROUND = 60;

    /** What makes an address of a slug. */
    private static final String ADDRESS = "//";

    private final Scan scan;
    private final FalseFinds allowed;

    public Mask(Protections protections) {
        this(new Scan(Names.of(protections.persons()), Mentions.NONE, false), FalseFinds.NONE);
    }

    private Mask(Scan scan, FalseFinds allowed) {
        this.scan = scan;
        this.allowed = allowed;
    }

    /** Whether no replacement holds a protected name itself. Asked where a name stands, and nowhere else: it takes a while. */
    private boolean isSteady() {
        return scan.names().replacements().stream().noneMatch(this::touches);
    }

    /** Whom these texts, all of one clipping, mention by a full name; links count too. Of a body hand its {@link RunningBody} too. */
    public Mentions mentioned(Collection<String> texts) {
        return mentioned(texts, List.of());
    }

    /**
     * The same, where more is printed that belongs to the clipping: whom it names, the clipping mentions, but nobody in it shares a family name
     * with them.
     */
    public Mentions mentioned(Collection<String> texts, Collection<String> elsewhere) {
        BitSet subjects = new BitSet();
        if (scan.names().isEmpty()) {
            return Mentions.NONE;
        }
        texts.forEach(text -> scan.mentioned(allowed.out(text), subjects));
        elsewhere.forEach(text -> scan.mentioned(allowed.out(text), subjects));
        if (subjects.isEmpty()) {
            return Mentions.NONE;
        }
        Setting setting = new Setting();
        texts.forEach(text -> scan.note(allowed.out(text), subjects, setting));
        return new Mentions(subjects, setting);
    }

    /** Whether this is the mask of a clipping that mentions anybody by a full name. */
    public boolean namesSomebody() {
        return !scan.mentions().isEmpty();
    }

    /** The same mask, for a clipping that mentions these: title and family name, given name alone and initials are theirs. */
    public Mask in(Mentions mentions) {
        return mentions.isEmpty() && !namesSomebody() ? this : new Mask(scan.in(mentions), allowed);
    }

    /** The same mask, for the texts of one clipping and one thread: it remembers how they read, for each of them is looked through often. */
    public Mask remembering() {
        return scan.names().isEmpty() ? this : new Mask(scan.remembering(), allowed);
    }

    /** The same mask, which lets these words stand, exactly so printed; a longer name around them it still masks. */
    public Mask letting(List<String> words) {
        return words.isEmpty() ? this : new Mask(scan, new FalseFinds(words));
    }

    /** The same mask, for words of which nobody knows where they will stand: everybody counts as mentioned there. */
    public Mask inEveryContext() {
        return in(Mentions.ofAll(scan.names().count()));
    }

    public boolean touches(@Nullable String text) {
        return text != null && !matches(text).isEmpty();
    }

    /** Whether an address, a slug or a file name spells a name; long spellings count inside other words too, for addresses run words together. */
    public boolean spelledIn(@Nullable String address) {
        if (address == null || scan.names().isEmpty()) {
            return false;
        }
        Scan inside = scan.anywhere(true);
        // A word that may be a name: an address can do without it.
        return !inside.matches(address).isEmpty()
                || !inside.untold(ADDRESS + address).isEmpty();
    }

    /** How many places are masked because they are a name, and how many in doubt: where a part of a name stands alone. */
    public Tally tally(String text) {
        List<Match> matches = matches(text);
        List<Match> certain = matches.stream()
                .filter(match -> match.surety() == Match.Surety.CERTAIN)
                .toList();
        List<Match> doubtful = matches.stream()
                .filter(match -> certain.stream().noneMatch(other -> other.overlaps(match)))
                .toList();
        return new Tally(Edit.places(certain), Edit.places(doubtful));
    }

    /**
     * How many places are masked.
     *
     * @param byDoubt those where a part of a name stands alone
     */
    public record Tally(int certain, int byDoubt) {}

    /** Words that may be a name here or may be a word, each with what stands around it, as printed: somebody should look. */
    public List<Doubt> doubts(String text) {
        return scan.names().isEmpty()
                ? List.of()
                : scan.untold(text).stream()
                        .map(match -> new Doubt(
                                match.subject().person(),
                                text.substring(match.start(), match.end()),
                                text.substring(
                                        Math.max(0, match.start() - DOUBT_AROUND),
                                        Math.min(text.length(), match.end() + DOUBT_AROUND))))
                        .distinct()
                        .toList();
    }

    /**
     * A word that may be a name. Holds what is printed, so it must reach nobody but an editor who asks for names.
     *
     * @param person the desk's number
     * @param word as printed
     * @param around with some words before and behind
     */
    public record Doubt(long person, String word, String around) {}

    private List<Match> matches(String text) {
        return scan.names().isEmpty() || text.isEmpty() ? List.of() : allowed.without(text, scan.matches(text));
    }

    /** A stretch of a text in which a name stands. */
    public record Place(int start, int end) {}

    /** Where names stand in a text, in order; what overlaps is one place. */
    public List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        for (Match match : matches(text)) {
            Place last = places.isEmpty() ? null : places.getLast();
            if (last != null && match.start() < last.end()) {
                places.set(places.size() - 1, new Place(last.start(), Math.max(last.end(), match.end())));
            } else {
                places.add(new Place(match.start(), match.end()));
            }
        }
        return places;
    }

    /** The numbers of the persons who stand in a text, themselves or by a relative or a detail. */
    public Set<Long> persons(String text) {
        return matches(text).stream().map(match -> match.subject().person()).collect(Collectors.toSet());
    }

    public String text(String text) {
        String masked = text;
        List<Match> matches = matches(masked);
        boolean steady = !matches.isEmpty() && isSteady();
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

    /** Names that run over the seam of two blocks are masked where they begin, and the rest is removed. */
    public Body body(Body body) {
        if (scan.names().isEmpty()) {
            return body;
        }
        RunningBody running = RunningBody.of(body);
        List<Run> masked = running.runs();
        List<Match> matches = matches(Run.text(masked));
        boolean steady = !matches.isEmpty() && isSteady();
        for (int pass = 0; !matches.isEmpty() && pass < PASSES; pass++) {
            masked = once(masked, matches);
            refuseGrowth(Run.text(masked).length(), running.text().length());
            matches = steady ? matches(Run.text(masked)) : List.of();
        }
        return running.with(masked, words -> text(words));
    }

    /** A text that grows and grows is no masked text: then the clipping stays private. */
    private static void refuseGrowth(int length, int before) {
        if (length > MOST_GROWTH * (before + ROOM_TO_GROW)) {
            throw new IllegalStateException("Masking does not come to an end");
        }
    }

    private static List<Run> once(List<Run> runs, List<Match> matches) {
        String whole = Run.text(runs);
        List<Edit> edits = Edit.of(whole, matches);
        List<Run> masked = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            String text = edited(whole, at, end, edits);
            if (RunningBody.isSeam(run)) {
                masked.add(run);
            } else if (!text.isEmpty()) {
                masked.add(run.withText(text));
            }
            at = end;
        }
        return masked;
    }

    /** Words that an editor lets stand in one clipping, for the mask takes them for a name and they are none. */
    private record FalseFinds(List<String> words) {
        static final FalseFinds NONE = new FalseFinds(List.of());

        /** A sign of no word, so that what stands around the words is no neighbour of anything. */
        private static final String NOTHING = "|";

        FalseFinds {
            words = words.stream()
                    .filter(word -> !word.isBlank())
                    .map(Mask::even)
                    .toList();
        }

        /** What of these is found beyond the words. */
        List<Match> without(String text, List<Match> matches) {
            return words.isEmpty() || matches.isEmpty()
                    ? matches
                    : matches.stream().filter(match -> !isWithin(text, match)).toList();
        }

        /** The text with nothing where the words stand. */
        String out(String text) {
            String out = text;
            for (String word : words) {
                String even = even(out);
                for (int at = even.indexOf(word); at >= 0; at = even.indexOf(word, at + word.length())) {
                    out = out.substring(0, at) + NOTHING.repeat(word.length()) + out.substring(at + word.length());
                }
            }
            return out;
        }

        private boolean isWithin(String text, Match match) {
            String even = even(text);
            return words.stream().anyMatch(word -> {
                int at = even.lastIndexOf(word, match.start());
                return at >= 0 && at + word.length() >= match.end();
            });
        }
    }

    /** A text in which whatever parts two words is a space, a line's end or a cell's as well: so a person reads it, and types it. */
    public static String even(String text) {
        StringBuilder even = new StringBuilder(text);
        for (int i = 0; i < even.length(); i++) {
            char c = even.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                even.setCharAt(i, ' ');
            }
        }
        return even.toString();
    }
}
