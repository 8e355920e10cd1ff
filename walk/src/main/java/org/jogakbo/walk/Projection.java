package org.jogakbo.walk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;

/** The public state as the private state and the rulings say it must be: what is public is computed, never edited. */
final class Projection {
    private static final int BATCH = 256;

    private final Archive archive;

    Projection(Archive archive) {
        this.archive = archive;
    }

    /** Every public clipping that there must be, one by one. */
    void each(Consumer<PublicClipping> each) {
        Guard guard = archive.guard();
        Siblings siblings = new Siblings(archive, guard);
        archive.catalog().eachClipping(ruled -> {
            Ruling ruling = ruled.ruling();
            Standing standing = ruled.standing();
            if (ruling != null
                    && standing != null
                    && guard.judge(
                                    ruled.clipping(),
                                    archive.printed(ruled.clipping().id()),
                                    archive.register().open(ruled.clipping().id(), ruling),
                                    standing,
                                    siblings.rule(ruled.clipping()),
                                    _ -> false)
                            instanceof Verdict.Passed(PublicClipping clipping)) {
                each.accept(clipping);
            }
        });
    }

    /** Makes the public store and the public index what they must be. */
    void restore() throws IOException {
        Set<PublicPath> wanted = new HashSet<>();
        List<PublicClipping> batch = new ArrayList<>();
        archive.publicIndex().clear();
        each(clipping -> {
            wanted.add(clipping.path());
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
        archive.store().apply(List.of(), surplus, archive.clock().instant());
    }

    private void put(List<PublicClipping> batch) {
        archive.store().apply(List.copyOf(batch), List.of(), archive.clock().instant());
        archive.publicIndex().put(List.copyOf(batch));
        batch.clear();
    }

    /** How what stands in public differs from what must stand there: one sentence a fault. */
    void compare(Consumer<String> faults) {
        Set<PublicPath> wanted = new HashSet<>();
        each(clipping -> {
            wanted.add(clipping.path());
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
        archive.catalog().eachClipping(ruled -> unruled(ruled, faults));
    }

    private static void unruled(Ruled ruled, Consumer<String> faults) {
        if (ruled.standing() != null && ruled.ruling() == null) {
            faults.accept("The clipping " + ruled.clipping().id() + " stands in public without a ruling. Rule on it.");
        }
    }
}
