package org.jogakbo.walk;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog.Allowance;
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.keeping.log.LogEntry;
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
 * The second half of the walk: rulings go through the guard, and what passes goes onto the public side: store, index, log. The catalog's
 * word (ruling and standing) is durable first, so that {@link Projection} can always make the public side anew.
 */
public final class Publication {
    private static final Order REFRESH = new Order(null, false, "");
    private static final String SECOND = "It mentions a protected person, and a second person must release it too.";

    private final Archive archive;
    private @Nullable LastLook look;

    public Publication(Archive archive) {
        this.archive = archive;
    }

    /** Releases the clippings on which no editor has ruled, and brings the public form of the others up to date. */
    public PublicChange release(Collection<Clipping> clippings, Watcher watcher) throws IOException {
        return decide(clippings, new Order(new Ruling.Release(), false, ""), watcher);
    }

    /** Brings the public form of those up to date that an editor has ruled on, and of their siblings. */
    public PublicChange refresh(Collection<Clipping> clippings, Watcher watcher) throws IOException {
        Optional<String> locked = archive.register().locked();
        if (locked.isPresent()) {
            archive.await(locked.get());
            return new PublicChange();
        }
        return decide(clippings, REFRESH, watcher);
    }

    /** The same without their siblings: for who sends all of them through the guard. */
    public PublicChange refreshAlone(Collection<Clipping> clippings, Watcher watcher) throws IOException {
        return decideAlone(clippings, REFRESH, watcher);
    }

    /**
     * Puts a new ruling in place of whatever stood.
     *
     * @param by who decides; perhaps empty
     */
    public PublicChange rule(Clipping clipping, Ruling ruling, String by, Watcher watcher) throws IOException {
        return decide(Set.of(clipping), new Order(ruling, true, by), watcher);
    }

    /** What somebody wants: a ruling, or none; whether it overrules what stood; and who wants it. */
    private record Order(@Nullable Ruling ruling, boolean overrules, String by) {
        boolean takesBack() {
            return ruling instanceof Ruling.Withdraw || ruling instanceof Ruling.Withhold;
        }
    }

    private PublicChange decide(Collection<Clipping> clippings, Order order, Watcher watcher) throws IOException {
        PublicChange change = decideAlone(clippings, order, watcher);
        if (!clippings.isEmpty() && archive.register().locked().isEmpty()) {
            Siblings siblings = new Siblings(archive, archive.guard());
            change.with(decideAlone(
                    siblings.affected(clippings, order.overrules() && !order.takesBack()), REFRESH, watcher));
        }
        return change;
    }

    private PublicChange decideAlone(Collection<Clipping> clippings, Order order, Watcher watcher) throws IOException {
        PublicChange change = new PublicChange();
        if (clippings.isEmpty()) {
            return change;
        }
        // Taking back must work without the key to identities; it shows nothing.
        Protections protections = order.takesBack() ? Protections.NONE : archive.protections();
        Guard guard = new Guard(protections);
        Siblings siblings = new Siblings(archive, guard);
        look = order.takesBack() ? null : new LastLook(archive, protections.persons());
        Instant now = archive.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Set<PublicPath> claimed = new HashSet<>();
        for (Clipping clipping : clippings) {
            Optional<Ruled> before = archive.catalog().ruled(clipping.id());
            Ruling standing = before.map(Ruled::ruling)
                    .map(ruling ->
                            order.takesBack() ? ruling : archive.register().open(clipping.id(), ruling))
                    .orElse(null);
            Ruling applies = order.overrules() || standing == null ? order.ruling() : standing;
            if (applies != null) {
                boolean decides = order.overrules() || !applies.equals(standing);
                if (decides) {
                    change.rulings.put(clipping.id(), applies);
                }
                Case one = new Case(
                        clipping,
                        applies,
                        before.map(Ruled::standing).orElse(null),
                        order.takesBack() ? SiblingRule.NONE : siblings.rule(clipping));
                if (waitsForSecond(one, decides ? order.by() : "", guard)) {
                    watcher.heldBack(clipping, SECOND);
                } else {
                    judge(one, guard, now, claimed, change, watcher);
                }
            }
        }
        if (!change.isEmpty()) {
            apply(change, order.by(), now);
        }
        return change;
    }

    /** Where two people must agree before a protected person's clipping is shown: the same ruling, by two different names. */
    private boolean waitsForSecond(Case one, String by, Guard guard) {
        boolean shows = one.ruling() instanceof Ruling.Release || one.ruling() instanceof Ruling.Redact;
        boolean stands = one.standing() != null && one.standing().path() != null;
        if (!archive.twoPeople() || !shows || stands || !guard.mentionsProtected(one.clipping())) {
            return false;
        }
        Set<String> agreed = new HashSet<>(Set.of(by));
        for (Decision decision : archive.catalog().decisions(one.id()).reversed()) {
            if (!archive.register().open(one.id(), decision.ruling()).equals(one.ruling())) {
                break;
            }
            agreed.add(decision.by());
        }
        agreed.remove("");
        return agreed.size() < 2;
    }

    private record Case(
            Clipping clipping, Ruling ruling, @Nullable Standing standing, SiblingRule siblings) {
        ClippingId id() {
            return clipping.id();
        }

        /** The words that an editor masks in it, or in a copy of it. */
        List<String> maskedHere() {
            List<Redaction.Span> spans = new ArrayList<>(siblings.spans());
            if (ruling instanceof Ruling.Redact(Redaction redaction)) {
                spans.addAll(redaction.spans());
            }
            return spans.stream().map(Redaction.Span::words).toList();
        }

        Verdict by(Guard guard, Standing standing, Predicate<PublicPath> taken) {
            return guard.judge(clipping, ruling, standing, siblings, taken);
        }
    }

    private void judge(
            Case one, Guard guard, Instant now, Set<PublicPath> claimed, PublicChange change, Watcher watcher) {
        Standing standing = one.standing() == null ? Standing.fresh(now) : one.standing();
        PublicPath stands = standing.path();
        Verdict verdict = one.by(guard, standing, path -> isTaken(path, stands, claimed));
        switch (looked(one, verdict)) {
            case Verdict.Passed(PublicClipping clipping) -> {
                claimed.add(clipping.path());
                if (isPublicAlready(clipping)) {
                    change.paths.put(one.id(), clipping.path());
                } else if (stands == null) {
                    change.publish(one.id(), clipping, standing);
                } else {
                    Standing revised = new Standing(stands, standing.released(), now);
                    change.correct(
                            one.id(),
                            looked(one, one.by(
                                    guard,
                                    revised,
                                    path -> isTaken(path, stands, claimed) && !path.equals(clipping.path()))),
                            stands,
                            revised);
                }
            }
            case Verdict.Kept(String why) -> {
                if (stands != null) {
                    change.withdraw(one.id(), stands);
                }
                watcher.heldBack(one.clipping(), why);
            }
        }
    }

    /** What the second look holds a clipping for that an editor released; empty where it holds nothing, or the guard keeps it. */
    public List<LastLook.Held> held(Clipping clipping) {
        Optional<Ruled> ruled = archive.catalog().ruled(clipping.id());
        Ruling ruling = ruled.map(Ruled::ruling).orElse(null);
        if (ruling == null) {
            return List.of();
        }
        Protections protections = archive.protections();
        Guard guard = new Guard(protections);
        Standing standing = ruled.map(Ruled::standing)
                .orElseGet(() -> Standing.fresh(archive.clock().instant()));
        Case one = new Case(
                clipping,
                archive.register().open(clipping.id(), ruling),
                standing,
                new Siblings(archive, guard).rule(clipping));
        return one.by(guard, standing, path -> isTaken(path, standing.path(), Set.of()))
                        instanceof Verdict.Passed(PublicClipping shown)
                ? new LastLook(archive, protections.persons()).held(clipping, one.maskedHere(), shown)
                : List.of();
    }

    /**
     * Lets stand what the second look found in this text of a clipping, and brings its public form up to date. A changed text is looked at anew.
     *
     * @param by who allows it; perhaps empty
     */
    public PublicChange allow(Clipping clipping, List<LastLook.Held> finds, String by, Watcher watcher)
            throws IOException {
        Instant now = archive.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        archive.catalog().change(changes -> {
            finds.forEach(find ->
                    changes.allow(clipping.id(), new Allowance(find.digest(), find.words(), now, by)));
            return finds.size();
        });
        return refresh(Set.of(clipping), watcher);
    }

    /** What the guard let through is looked at once more, by the mask's own proof and by other eyes. */
    private Verdict looked(Case one, Verdict verdict) {
        LastLook last = look;
        return last != null && verdict instanceof Verdict.Passed(PublicClipping clipping)
                ? last.objection(one.clipping(), one.maskedHere(), clipping)
                        .<Verdict>map(Verdict.Kept::new)
                        .orElse(verdict)
                : verdict;
    }

    private boolean isTaken(PublicPath path, @Nullable PublicPath own, Set<PublicPath> claimed) {
        return !path.equals(own)
                && (claimed.contains(path)
                        || archive.store().holds(path)
                        || archive.store().withdrawn(path));
    }

    private boolean isPublicAlready(PublicClipping clipping) {
        return archive.store()
                .find(clipping.path())
                .filter(there -> Arrays.equals(PublicCodec.encode(there), PublicCodec.encode(clipping)))
                .isPresent();
    }

    private void apply(PublicChange change, String by, Instant now) throws IOException {
        archive.unsettle();
        List<LogEntry> entries = change.entries(archive.salts(), now, archive.store()::find);
        archive.catalog().change(changes -> {
            change.rulings.forEach(
                    (id, ruling) -> changes.rule(id, archive.register().seal(changes, id, ruling), now, by));
            change.standings.forEach(changes::stand);
            change.unstanding.forEach(changes::unstand);
            return change.changed();
        });
        archive.store().apply(change.put, change.gone, now);
        archive.publicIndex().put(change.put);
        archive.publicIndex().remove(change.gone);
        archive.log().append(entries);
    }
}
