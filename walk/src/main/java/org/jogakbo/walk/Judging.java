package org.jogakbo.walk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog.Former;
import org.jogakbo.keeping.catalog.Catalog.Left;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.SiblingRule;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.walk.look.LastLook;
import org.jspecify.annotations.Nullable;

/**
 * The judging of one batch: what the guard says of each clipping, what that changes on the public side, and which addresses the batch gives and
 * leaves. Changes nothing itself. For one thread.
 */
final class Judging {
    private final Archive archive;
    private final Guard guard;
    private final Siblings siblings;
    private final @Nullable LastLook look;
    private final boolean takesBack;
    private final Set<PublicPath> claimed = new HashSet<>();
    private final Set<PublicPath> vacated = new HashSet<>();
    final Instant now;

    /**
     * @param takesBack whether all of the batch is taken back: that works without the key to identities, for it shows nothing
     * @param pending rulings that are made and not yet kept
     */
    Judging(Archive archive, boolean takesBack, Map<ClippingId, Ruling> pending) {
        this.archive = archive;
        this.takesBack = takesBack;
        Protections protections = takesBack ? Protections.NONE : archive.protections();
        this.guard = new Guard(protections);
        this.siblings = new Siblings(archive, guard, pending);
        this.look = takesBack ? null : new LastLook(archive.catalog(), archive::secretDigest, protections.persons());
        this.now = archive.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** For what changes along with a batch: the addresses that it gives and leaves are given and left. */
    Judging after(Map<ClippingId, Ruling> made) {
        Judging after = new Judging(archive, false, made);
        after.claimed.addAll(claimed);
        after.vacated.addAll(vacated);
        return after;
    }

    Guard guard() {
        return guard;
    }

    Siblings siblings() {
        return siblings;
    }

    static boolean shows(Ruling ruling) {
        return ruling instanceof Ruling.Release || ruling instanceof Ruling.Redact;
    }

    /** @param text which version of the clipping is judged */
    record Case(
            Clipping clipping,
            Clipping text,
            Ruling ruling,
            @Nullable Standing standing) {
        ClippingId id() {
            return clipping.id();
        }

        @Nullable
        PublicPath stands() {
            return standing == null ? null : standing.path();
        }

        boolean isOutdated() {
            return !clipping.saysTheSameAs(text);
        }

        Case withText(Clipping other) {
            return new Case(clipping, other, ruling, standing);
        }
    }

    /** Whether an address at which a clipping stood tells what is masked in it, under the last ruling by which it was shown. */
    boolean tells(Former former) {
        Clipping clipping = archive.catalog().clipping(former.clipping()).orElseThrow();
        Ruling shown = archive.register().lastShown(clipping.id()).orElseGet(Ruling.Release::new);
        return guard.tells(clipping, shown, siblings.rule(clipping, clipping), former.path());
    }

    /** Where a clipping may have stood: as it would if nothing were masked, and as it would now. */
    List<PublicPath> guesses(Ruled ruled) {
        Clipping clipping = ruled.clipping();
        List<PublicPath> guesses = new ArrayList<>(Guard.unmasked(clipping));
        Ruling shown = archive.register().lastShown(clipping.id()).orElseGet(Ruling.Release::new);
        SiblingRule inherited = siblings.rule(ruled.text(), clipping);
        if (ruled.ruling() != null
                && guard.judge(clipping, shown, Standing.fresh(now), inherited, _ -> false)
                        instanceof Verdict.Passed(PublicClipping passed)) {
            guesses.add(passed.path());
        }
        return guesses.stream().distinct().toList();
    }

    void judge(Case one, PublicChange change, Watcher watcher) {
        Judged judged = new Judged(one);
        PublicPath stands = one.stands();
        switch (looked(judged.verdict(false), one, judged.inherited)) {
            case Verdict.Passed(PublicClipping clipping) -> {
                if (isPublicAlready(clipping)) {
                    judged.stay(clipping.path(), change);
                } else if (stands == null) {
                    change.publish(one.id(), clipping, judged.standing(false));
                } else {
                    judged.correct(stands, change, watcher);
                }
                if (!change.unstanding.contains(one.id())) {
                    claimed.add(clipping.path());
                    leadOn(judged, clipping.path(), change);
                }
            }
            case Verdict.Kept(String why) -> {
                if (stands != null) {
                    withdraw(one, stands, change);
                }
                watcher.heldBack(one.clipping(), why);
            }
        }
    }

    private void withdraw(Case one, PublicPath stands, PublicChange change) {
        boolean openly = one.ruling() instanceof Ruling.Withdraw(boolean silent) && !silent;
        change.withdraw(one.id(), stands, openly, now);
        if (!openly) {
            vacated.add(stands);
        }
    }

    private boolean isTaken(PublicPath path, @Nullable PublicPath own) {
        boolean there = archive.store().holds(path)
                || archive.store().withdrawn(path)
                || archive.store().moved(path).isPresent();
        return !path.equals(own) && (claimed.contains(path) || (there && !vacated.contains(path)));
    }

    private boolean isFree(PublicPath path) {
        return !claimed.contains(path) && !archive.store().holds(path);
    }

    /** A clipping: where it stands or comes back to, and what the guard says of it. */
    private final class Judged {
        private final Case one;
        private final SiblingRule inherited;
        private final @Nullable PublicPath own;

        Judged(Case one) {
            this.one = one;
            this.inherited = takesBack ? SiblingRule.NONE : siblings.rule(one.text(), one.clipping());
            this.own = one.stands() != null ? one.stands() : formerly();
        }

        /** Where it stood when it was taken back, if that tells nothing and nobody else is there. */
        private @Nullable PublicPath formerly() {
            return shows(one.ruling())
                    ? archive.catalog().formers(one.id()).reversed().stream()
                            .map(Former::path)
                            .filter(path ->
                                    isFree(path) && archive.store().moved(path).isEmpty() && !tells(path))
                            .findFirst()
                            .orElse(null)
                    : null;
        }

        boolean tells(PublicPath path) {
            return guard.tells(one.text(), one.ruling(), inherited, path);
        }

        Standing standing(boolean revised) {
            Standing known = one.standing() == null ? Standing.fresh(now) : one.standing();
            return new Standing(
                    own,
                    known.released(),
                    revised ? now : known.revised(),
                    one.text().version());
        }

        Verdict verdict(boolean revised) {
            return guard.judge(one.text(), one.ruling(), standing(revised), inherited, path -> isTaken(path, own));
        }

        void stay(PublicPath path, PublicChange change) {
            change.paths.put(one.id(), path);
            if (one.standing() == null || one.standing().text() != one.text().version()) {
                change.stand(one.id(), path, standing(false));
            }
        }

        /** Judged once more, for the time of the change stands in the public form. */
        void correct(PublicPath stands, PublicChange change, Watcher watcher) {
            switch (looked(verdict(true), one, inherited)) {
                case Verdict.Passed(PublicClipping clipping) -> {
                    change.correct(one.id(), clipping, stands, standing(true));
                    if (!clipping.path().equals(stands)) {
                        vacated.add(stands);
                    }
                }
                case Verdict.Kept(String why) -> {
                    withdraw(one, stands, change);
                    watcher.heldBack(one.clipping(), why);
                }
            }
        }
    }

    /** Where it stood before it moved leads to where it stands, unless that address tells what is masked or has another use. */
    private void leadOn(Judged judged, PublicPath to, PublicChange change) {
        for (Former former : archive.catalog().formers(judged.one.id())) {
            PublicPath from = former.path();
            boolean leads = archive.store().moved(from).filter(to::equals).isPresent();
            if (mayLead(former) && isFree(from) && !judged.tells(from)) {
                if (!leads && !from.equals(to)) {
                    change.moved.put(from, to);
                }
            } else if (leads) {
                change.vanished.add(from);
            }
        }
    }

    /** Not from where somebody else was taken back since. */
    private boolean mayLead(Former former) {
        return former.left() == Left.MOVED
                && archive.catalog().formerly(former.path().toString()).stream()
                        .allMatch(other -> other.clipping().id().equals(former.clipping()));
    }

    /** The addresses that must lead to a clipping that stands in public. */
    Map<PublicPath, PublicPath> leading(Case one, PublicPath to) {
        PublicChange change = new PublicChange();
        Judged judged = new Judged(one);
        for (Former former : archive.catalog().formers(one.id())) {
            if (mayLead(former) && isFree(former.path()) && !former.path().equals(to) && !judged.tells(former.path())) {
                change.moved.put(former.path(), to);
            }
        }
        return change.moved;
    }

    /** What the guard let through is looked at once more, by the mask's own proof and by other eyes. */
    private Verdict looked(Verdict verdict, Case one, SiblingRule inherited) {
        LastLook last = look;
        return last != null && verdict instanceof Verdict.Passed(PublicClipping shown)
                ? last.objection(
                                one.text(),
                                maskedIn(one, inherited),
                                redaction(one).allowed(),
                                shown)
                        .<Verdict>map(Verdict.Kept::new)
                        .orElse(verdict)
                : verdict;
    }

    /** What the second look holds a clipping for; nothing where the guard keeps it. */
    List<LastLook.Held> held(Case one) {
        LastLook last = look;
        Judged judged = new Judged(one);
        return last != null && judged.verdict(false) instanceof Verdict.Passed(PublicClipping shown)
                ? last.held(
                        one.text(),
                        maskedIn(one, judged.inherited),
                        redaction(one).allowed(),
                        shown)
                : List.of();
    }

    /** The words that an editor masks in it, or in a copy of it. */
    private static List<String> maskedIn(Case one, SiblingRule inherited) {
        return Stream.concat(redaction(one).spans().stream(), inherited.spans().stream())
                .map(Redaction.Span::words)
                .toList();
    }

    private static Redaction redaction(Case one) {
        return one.ruling() instanceof Ruling.Redact(Redaction given) ? given : Redaction.NONE;
    }

    private boolean isPublicAlready(PublicClipping clipping) {
        return archive.store()
                .find(clipping.path())
                .filter(there -> Arrays.equals(PublicCodec.encode(there), PublicCodec.encode(clipping)))
                .isPresent();
    }
}
