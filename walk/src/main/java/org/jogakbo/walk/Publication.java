package org.jogakbo.walk;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog.Allowance;
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Catalog.Former;
import org.jogakbo.keeping.catalog.Catalog.Left;
import org.jogakbo.keeping.catalog.Changes;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.look.LastLook;
import org.jogakbo.walk.safety.SafetyRule;
import org.jspecify.annotations.Nullable;

/**
 * The second half of the walk: rulings go through the guard, and what passes goes onto the public side: store, index, log. The catalog's
 * word (ruling and standing) is durable first, so that {@link Projection} can always make the public side anew.
 */
public final class Publication {
    private static final Order REFRESH = new Order(null, false, false, "");
    private static final String SECOND = "It mentions a protected person, and a second person must release it too.";

    /** In the place of a name: what was in force stays so. */
    private static final String AWAITED = "(until a second person agrees)";

    private final Archive archive;

    public Publication(Archive archive) {
        this.archive = archive;
    }

    /**
     * A public page that would show something else.
     *
     * @param then its address afterwards; empty when it would be public no more
     */
    public record Foreseen(ClippingId clipping, PublicPath now, Optional<PublicPath> then) {}

    /** Which public pages would change if these persons were as those; changes nothing. Siblings that follow are among them. */
    public List<Foreseen> foresee(List<Person> before, List<Person> after) {
        return new Foresight(archive).of(before, after);
    }

    /**
     * Releases the clippings on which no editor has ruled, as far as their text was not taken back before, and the current text of those
     * that are released; brings the public form of the others up to date.
     */
    public PublicChange release(Collection<Clipping> clippings, Watcher watcher) throws IOException {
        return decide(clippings, new Order(new Ruling.Release(), false, true, ""), watcher, true);
    }

    /** Brings the public form of those up to date that an editor has ruled on, in the text that was released, and of their siblings. */
    public PublicChange refresh(Collection<Clipping> clippings, Watcher watcher) throws IOException {
        Optional<String> locked = archive.register().locked();
        if (locked.isPresent()) {
            archive.await(locked.get());
            return new PublicChange();
        }
        return decide(clippings, REFRESH, watcher, true);
    }

    /** The same without their siblings: for who sends all of them through the guard. */
    public PublicChange refreshAlone(Collection<Clipping> clippings, Watcher watcher) throws IOException {
        PublicChange change = plan(clippings, REFRESH, new Judging(archive, false, Map.of()), watcher);
        apply(change);
        return change;
    }

    /**
     * Puts a new ruling in place of whatever stood.
     *
     * @param newest whether it covers the current text; else what is public keeps the text that was released
     * @param by who decides; perhaps empty
     */
    public PublicChange rule(Clipping clipping, Ruling ruling, boolean newest, String by, Watcher watcher)
            throws IOException {
        return decide(Set.of(clipping), new Order(ruling, true, newest, by), watcher, true);
    }

    /** What {@link #rule} would change; nothing does. */
    public PublicChange tryOut(Clipping clipping, Ruling ruling, boolean newest, String by, Watcher watcher)
            throws IOException {
        return decide(Set.of(clipping), new Order(ruling, true, newest, by), watcher, false);
    }

    /** What the second look holds a clipping for that an editor released; empty where it holds nothing, or the guard keeps it. */
    public List<LastLook.Held> held(Clipping clipping) {
        Optional<Ruled> ruled = archive.catalog().ruled(clipping.id());
        Optional<Ruling> ruling = ruled.map(Ruled::ruling);
        if (ruling.isEmpty()) {
            return List.of();
        }
        Judging.Case one = new Judging.Case(
                clipping,
                ruled.map(Ruled::text).orElse(clipping),
                archive.register().open(clipping.id(), ruling.get()),
                ruled.map(Ruled::standing).orElse(null));
        return new Judging(archive, false, Map.of()).held(one);
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
            finds.forEach(find -> changes.allow(clipping.id(), new Allowance(find.digest(), find.words(), now, by)));
            return finds.size();
        });
        return refresh(Set.of(clipping), watcher);
    }

    /** The public copies and excerpts of a clipping. */
    public List<Ruled> copies(Clipping clipping) {
        // Without the key nobody can be masked; then the texts are compared as they are.
        Guard guard = archive.register().locked().isEmpty() ? archive.guard() : new Guard(Protections.NONE);
        return new Siblings(archive, guard, Map.of()).copies(clipping);
    }

    /**
     * Of a clipping that was taken back already: whether its address says so is decided anew. An address that tells whom nobody may name goes on
     * saying nothing, and so does one that has another use.
     *
     * @return the address that says otherwise now; empty where none does
     */
    public Optional<PublicPath> withdrawOtherwise(Clipping clipping, boolean openly, String by) throws IOException {
        Judging round = new Judging(archive, !openly, Map.of());
        PublicChange change = new PublicChange();
        change.decisions.put(
                clipping.id(), new Decision(new Ruling.Withdraw(!openly), round.now, by, clipping.version()));
        Optional<Former> left = archive.catalog().formers(clipping.id()).reversed().stream()
                .filter(former -> former.left() != Left.MOVED)
                .filter(former -> !archive.store().holds(former.path()))
                .filter(former -> !openly || !round.tells(former))
                .findFirst();
        left.ifPresent(former -> {
            (openly ? change.withdrawn : change.vanished).add(former.path());
            change.formers.add(new Former(clipping.id(), former.path(), openly ? Left.OPEN : Left.SILENT, round.now));
        });
        apply(change);
        return left.map(Former::path);
    }

    /** Takes back what addresses say that were openly withdrawn, where they tell now whom nobody may name; how many. */
    public int hush() throws IOException {
        Judging round = new Judging(archive, false, Map.of());
        PublicChange change = new PublicChange();
        archive.catalog().eachFormer(former -> {
            if (former.left() == Left.OPEN && archive.store().withdrawn(former.path()) && round.tells(former)) {
                change.vanished.add(former.path());
                change.formers.add(new Former(former.clipping(), former.path(), Left.SILENT, former.at()));
            }
        });
        apply(change);
        return change.vanished.size();
    }

    /**
     * Of folders that kept of an address that was left only its digest: finds what it was, where it can be told from the clipping. One that was
     * left because it tells whom nobody may name says nothing from now on; one that was taken back still does.
     */
    void remember() throws IOException {
        Judging round = new Judging(archive, false, Map.of());
        PublicChange change = new PublicChange();
        archive.catalog().eachClipping(ruled -> {
            for (PublicPath path : round.guesses(ruled)) {
                if (archive.store().withdrawn(path)) {
                    boolean back = ruled.standing() == null;
                    Former open = new Former(ruled.clipping().id(), path, Left.OPEN, round.now);
                    boolean tells = round.tells(open);
                    Left left = back ? tells ? Left.SILENT : Left.OPEN : Left.MOVED;
                    if (tells) {
                        change.vanished.add(path);
                    }
                    if (tells || back) {
                        change.formers.add(new Former(open.clipping(), path, left, open.at()));
                    }
                }
            }
        });
        apply(change);
    }

    /**
     * What somebody wants: a ruling, or none; whether it overrules what stood; whether it covers the current text; and who wants it.
     */
    private record Order(@Nullable Ruling ruling, boolean overrules, boolean newest, String by) {
        boolean takesBack() {
            return ruling instanceof Ruling.Withdraw || ruling instanceof Ruling.Withhold;
        }
    }

    private PublicChange decide(Collection<Clipping> clippings, Order order, Watcher watcher, boolean really)
            throws IOException {
        Judging round = new Judging(archive, order.takesBack(), Map.of());
        PublicChange change = plan(clippings, order, round, watcher);
        PublicChange along = new PublicChange();
        if (!clippings.isEmpty() && archive.register().locked().isEmpty()) {
            Map<ClippingId, Ruling> made = new HashMap<>();
            change.decisions.forEach((id, decision) -> made.put(id, decision.ruling()));
            change.resumed.forEach((id, decision) -> made.put(id, decision.ruling()));
            Judging after = round.after(made);
            along = plan(after.siblings().affected(clippings), REFRESH, after, watcher);
        }
        if (really) {
            apply(change);
            apply(along);
        }
        change.with(along);
        return change;
    }

    private PublicChange plan(Collection<Clipping> clippings, Order order, Judging round, Watcher watcher) {
        PublicChange change = new PublicChange();
        for (Clipping clipping : clippings) {
            Optional<Ruled> before = archive.catalog().ruled(clipping.id());
            Ruling standing = before.map(Ruled::ruling)
                    .map(ruling ->
                            order.takesBack() ? ruling : archive.register().open(clipping.id(), ruling))
                    .orElse(null);
            Ruling applies = order.overrules() || standing == null ? order.ruling() : standing;
            Optional<String> taken = standing == null && applies != null && !order.overrules()
                    ? round.siblings().withdrawnBefore(clipping)
                    : Optional.empty();
            if (taken.isPresent()) {
                watcher.heldBack(clipping, taken.get());
            } else if (applies != null) {
                Judging.Case one = new Judging.Case(
                        clipping,
                        text(clipping, before, order),
                        applies,
                        before.map(Ruled::standing).orElse(null));
                decideOne(one, before, standing, order, round, change, watcher);
            }
        }
        return change;
    }

    private void decideOne(
            Judging.Case one,
            Optional<Ruled> before,
            @Nullable Ruling standing,
            Order order,
            Judging round,
            PublicChange change,
            Watcher watcher) {
        Clipping released = before.map(Ruled::text).orElse(one.text());
        boolean more =
                order.newest() && Judging.shows(one.ruling()) && one.text().version() != released.version();
        boolean decides = order.overrules() || !one.ruling().equals(standing) || more;
        if (decides) {
            change.decisions.put(
                    one.id(),
                    new Decision(one.ruling(), round.now, order.by(), one.text().version()));
        }
        boolean loosens = one.stands() != null && standing != null && Judging.loosens(one.ruling(), standing);
        if (!waitsForSecond(one, loosens, decides ? order.by() : "", round.guard())) {
            round.judge(one, change, watcher);
        } else {
            watcher.heldBack(one.clipping(), SECOND);
            if (one.stands() != null) {
                Ruling meanwhile = loosens ? Objects.requireNonNull(standing) : one.ruling();
                if (loosens && decides) {
                    change.resumed.put(one.id(), new Decision(meanwhile, round.now, AWAITED, released.version()));
                }
                round.judge(new Judging.Case(one.clipping(), released, meanwhile, one.standing()), change, watcher);
            }
        }
        if (!order.newest() && Judging.shows(one.ruling()) && one.isOutdated()) {
            watcher.outdated(one.clipping(), one.stands());
        }
    }

    /** Which text a ruling covers: the current one where nothing is public, or when it is asked for and says something else. */
    private static Clipping text(Clipping clipping, Optional<Ruled> before, Order order) {
        Clipping released = before.map(Ruled::text).orElse(clipping);
        boolean public_ = before.map(Ruled::path).isPresent();
        boolean current = order.newest() || (order.overrules() && !public_ && !order.takesBack());
        return current && !clipping.saysTheSameAs(released) ? clipping : released;
    }

    /**
     * Where two people must agree before a protected person's clipping is shown, or more of it, or another text: the same ruling on the same
     * text, by two different names.
     *
     * @param loosens whether it is public, and would show more
     */
    private boolean waitsForSecond(Judging.Case one, boolean loosens, String by, Guard guard) {
        Standing standing = one.standing();
        boolean stands = standing != null
                && standing.path() != null
                && (standing.text() == 0 || standing.text() == one.text().version());
        if (!archive.rules().demands(SafetyRule.TWO_PEOPLE)
                || !Judging.shows(one.ruling())
                || (stands && !loosens)
                || !guard.mentionsProtected(one.text(), archive.printed(one.id()))) {
            return false;
        }
        Set<String> agreed = new HashSet<>(Set.of(oneself(by)));
        for (Decision decision : archive.catalog().decisions(one.id()).reversed()) {
            if (isAwaited(decision)) {
                continue;
            }
            boolean same = decision.text() == 0 || decision.text() == one.text().version();
            if (!same || !archive.register().open(one.id(), decision.ruling()).equals(one.ruling())) {
                break;
            }
            agreed.add(oneself(decision.by()));
        }
        agreed.remove("");
        return agreed.size() < 2;
    }

    /** Whether a ruling only goes on being in force until a second person agrees to the one before it. */
    public static boolean isAwaited(Decision decision) {
        return decision.by().equals(AWAITED);
    }

    /** An editor's name however it is typed: the shift key makes no second person. */
    private static String oneself(String by) {
        return by.strip().toLowerCase(Locale.ROOT);
    }

    private void apply(PublicChange change) throws IOException {
        if (change.isEmpty()) {
            return;
        }
        Instant now = archive.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        archive.unsettle();
        List<LogEntry> entries = change.entries(archive.salts(), now, archive.store()::find);
        archive.catalog().change(changes -> {
            change.decisions.forEach((id, made) -> changes.rule(id, sealed(changes, id, made)));
            change.resumed.forEach((id, made) -> changes.rule(id, sealed(changes, id, made)));
            change.formers.forEach(changes::leave);
            change.unstanding.forEach(changes::unstand);
            change.standings.forEach((id, standing) -> {
                changes.stand(id, standing);
                changes.forget(id, Objects.requireNonNull(standing.path()));
            });
            return change.changed();
        });
        archive.store().apply(change.edition(now));
        archive.publicIndex().put(change.put);
        archive.publicIndex().remove(left(change));
        archive.record(entries);
    }

    private Decision sealed(Changes changes, ClippingId id, Decision made) {
        return new Decision(archive.register().seal(changes, id, made.ruling()), made.at(), made.by(), made.text());
    }

    private static List<PublicPath> left(PublicChange change) {
        Set<PublicPath> left = new LinkedHashSet<>(change.withdrawn);
        left.addAll(change.vanished);
        change.put.forEach(clipping -> left.remove(clipping.path()));
        return List.copyOf(left);
    }
}
