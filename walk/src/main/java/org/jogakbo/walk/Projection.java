package org.jogakbo.walk;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog.Left;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.keeping.edition.EditionChange;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.SiblingRule;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;

/** The public state as the private state and the rulings say it must be: what is public is computed, never edited. */
final class Projection {
    private static final int BATCH = 256;

    private final Archive archive;

    Projection(Archive archive) {
        this.archive = archive;
    }

    /** Every public clipping that there must be, one by one, and what must lead to it. */
    private void each(BiConsumer<PublicClipping, Map<PublicPath, PublicPath>> each) {
        Judging judging = new Judging(archive, false, Map.of());
        archive.catalog().eachClipping(ruled -> {
            Ruling sealed = ruled.ruling();
            Standing standing = ruled.standing();
            if (sealed == null || standing == null) {
                return;
            }
            Ruling ruling = archive.register().open(ruled.clipping().id(), sealed);
            SiblingRule inherited = judging.siblings().rule(ruled.text(), ruled.clipping());
            if (judging.guard().judge(ruled.text(), ruling, standing, inherited, _ -> false)
                    instanceof Verdict.Passed(PublicClipping clipping)) {
                Judging.Case one = new Judging.Case(ruled.clipping(), ruled.text(), ruling, standing);
                each.accept(clipping, judging.leading(one, clipping.path()));
            }
        });
    }

    /** Makes the public store and the public index what they must be. */
    void restore() throws IOException {
        Set<PublicPath> wanted = new HashSet<>();
        List<PublicClipping> batch = new ArrayList<>();
        Map<PublicPath, PublicPath> moves = new HashMap<>();
        archive.publicIndex().clear();
        each((clipping, leading) -> {
            wanted.add(clipping.path());
            moves.putAll(leading);
            batch.add(clipping);
            if (batch.size() == BATCH) {
                put(batch);
            }
        });
        put(batch);
        List<PublicPath> surplus = new ArrayList<>();
        archive.store().eachClipping(clipping -> {
            if (!wanted.contains(clipping.path())) {
                surplus.add(clipping.path());
            }
        });
        lead(moves, surplus);
        openlyLeft(wanted).forEach((path, at) -> archive.store().apply(List.of(), List.of(path), at));
    }

    /** What must not lead on, nor stand, vanishes; what must lead on does. */
    private void lead(Map<PublicPath, PublicPath> moves, List<PublicPath> surplus) {
        Map<PublicPath, PublicPath> missing = new HashMap<>(moves);
        archive.store().moves().forEach((from, to) -> {
            PublicPath path = PublicPath.parse(from).orElseThrow();
            if (!to.equals(missing.remove(path))) {
                surplus.add(path);
            }
        });
        archive.store()
                .apply(new EditionChange(
                        List.of(), List.of(), surplus, missing, archive.clock().instant()));
    }

    /** The addresses that must say that something was taken back and do not, and since when. */
    private Map<PublicPath, Instant> openlyLeft(Set<PublicPath> held) {
        Judging judging = new Judging(archive, false, Map.of());
        Map<PublicPath, Instant> open = new LinkedHashMap<>();
        archive.catalog().eachFormer(former -> {
            if (former.left() == Left.OPEN
                    && !held.contains(former.path())
                    && !archive.store().withdrawn(former.path())
                    && !judging.tells(former)) {
                open.put(former.path(), former.at());
            }
        });
        return open;
    }

    private void put(List<PublicClipping> batch) {
        archive.store().apply(List.copyOf(batch), List.of(), archive.clock().instant());
        archive.publicIndex().put(List.copyOf(batch));
        batch.clear();
    }

    /** How what stands in public differs from what must stand there: one sentence a fault. */
    void compare(Consumer<String> faults) {
        Set<PublicPath> wanted = new HashSet<>();
        Map<PublicPath, PublicPath> moves = new HashMap<>();
        each((clipping, leading) -> {
            wanted.add(clipping.path());
            moves.putAll(leading);
            if (!archive.store().holds(clipping.path())) {
                faults.accept("The public side lacks " + clipping.path() + ". Publish again.");
            } else if (!archive.store().holdsExactly(clipping)) {
                faults.accept(
                        "The public side shows " + clipping.path() + " otherwise than its projection. Publish again.");
            }
        });
        archive.store().eachClipping(clipping -> {
            if (!wanted.contains(clipping.path())) {
                faults.accept("The public side shows " + clipping.path()
                        + ", which nobody released. Withdraw it, and find out how it came there.");
            }
        });
        archive.store().moves().forEach((from, to) -> {
            if (!to.equals(moves.remove(PublicPath.parse(from).orElseThrow()))) {
                faults.accept("The public side leads from " + from + " to " + to
                        + ", which it must not. Make it anew: jogakbo rebuild");
            }
        });
        moves.forEach((from, to) -> faults.accept(
                "The public side does not lead from " + from + " to " + to + ". Make it anew: jogakbo rebuild"));
        archive.catalog().eachClipping(ruled -> unruled(ruled, faults));
    }

    private static void unruled(Ruled ruled, Consumer<String> faults) {
        if (ruled.standing() != null && ruled.ruling() == null) {
            faults.accept("The clipping " + ruled.clipping().id() + " stands in public without a ruling. Rule on it.");
        }
    }
}
