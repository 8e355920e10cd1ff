package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
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
    private static final int DOUBT_AROUND = 60;

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

    /** Whom these texts, all of one clipping, mention by a full name; links count too. Of a body hand its {@link RunningBody} too. */
    public Mentions mentioned(Collection<String> texts) {
        BitSet subjects = new BitSet();
        if (scan.names().isEmpty()) {
            return Mentions.NONE;
        }
        texts.forEach(text -> scan.mentioned(text, subjects));
        if (subjects.isEmpty()) {
            return Mentions.NONE;
        }
        Setting setting = new Setting();
        texts.forEach(text -> scan.note(text, subjects, setting));
        return new Mentions(subjects, setting);
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

    /** Names that run over the seam of two blocks are masked where they begin, and the rest is removed. */
    public Body body(Body body) {
        if (scan.names().isEmpty()) {
            return body;
        }
        RunningBody running = RunningBody.of(body);
        List<Run> masked = running.runs();
        List<Match> matches = matches(Run.text(masked));
        for (int pass = 0; !matches.isEmpty() && pass < PASSES; pass++) {
            masked = once(masked, matches);
            matches = steady ? matches(Run.text(masked)) : List.of();
        }
        return running.with(masked, words -> text(words));
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
}
