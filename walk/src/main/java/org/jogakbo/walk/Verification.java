package org.jogakbo.walk;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.search.index.IndexUnusable;

/** Checks everything that is kept against everything else; changes nothing. */
public final class Verification {
    /** How many faults there are, and what was checked. */
    public record Result(int faults, int captures, int clippings, int published) {}

    private final Archive archive;

    public Verification(Archive archive) {
        this.archive = archive;
    }

    /**
     * Runs every check.
     *
     * @param faults is told each fault in a plain sentence: what, where, what to do
     */
    public Result run(Consumer<String> faults) throws IOException {
        AtomicInteger count = new AtomicInteger();
        Consumer<String> counting = fault -> {
            count.incrementAndGet();
            faults.accept(fault);
        };
        archive.stray().ifPresent(counting);
        vault(counting);
        archive.catalog().verify().forEach(counting);
        catalogAgainstVault(counting);
        archive.store().verify().forEach(counting);
        new Projection(archive).compare(counting);
        indexes(counting);
        log(counting);
        Catalog.Counts counts = archive.catalog().counts();
        return new Result(
                count.get(),
                counts.captures(),
                counts.clippings(),
                archive.store().overview().total());
    }

    private void vault(Consumer<String> faults) throws IOException {
        archive.vault().verify(fault -> faults.accept(fault.toString()));
    }

    private void catalogAgainstVault(Consumer<String> faults) throws IOException {
        Map<Digest, String> kept = new HashMap<>();
        try (Stream<Capture> captures = archive.vault().capturesAfter(null, 0, _ -> {})) {
            captures.forEach(capture -> kept.put(capture.digest(), capture.file() + "@" + capture.offset()));
        }
        archive.catalog().eachCapture(capture -> {
            String where = kept.remove(capture.digest());
            if (where == null) {
                faults.accept("The vault lacks the capture " + capture.digest() + " of " + capture.input()
                        + ". Import its source again, or restore " + capture.file() + " from a backup.");
            } else if (!where.equals(capture.file() + "@" + capture.offset())) {
                faults.accept("The catalog looks for the capture " + capture.digest()
                        + " in the wrong place. Run: jogakbo rebuild");
            }
        });
        kept.forEach((digest, where) -> faults.accept("The catalog does not know the capture " + digest + " in " + where
                + ". Import anything, and it is read."));
    }

    private void indexes(Consumer<String> faults) {
        try {
            archive.publicIndex().verify();
            archive.deskIndex().verify();
            Set<PublicPath> shown = new HashSet<>();
            archive.store().eachClipping(clipping -> {
                if (clipping.listed()) {
                    shown.add(clipping.path());
                }
            });
            compare("The public index", shown, archive.publicIndex().paths(), faults);
            Set<ClippingId> known = new HashSet<>();
            archive.catalog().eachClipping(ruled -> known.add(ruled.clipping().id()));
            compare("The desk index", known, archive.deskIndex().ids(), faults);
        } catch (IndexUnusable broken) {
            faults.accept(broken.getMessage());
        }
    }

    private static <T> void compare(String index, Set<T> wanted, List<T> there, Consumer<String> faults) {
        Set<T> surplus = new HashSet<>(there);
        surplus.removeAll(wanted);
        Set<T> missing = new HashSet<>(wanted);
        there.forEach(missing::remove);
        if (!surplus.isEmpty() || !missing.isEmpty()) {
            faults.accept("%s lacks %d clippings and has %d that it must not have. Make it anew: jogakbo rebuild"
                    .formatted(index, missing.size(), surplus.size()));
        }
    }

    private void log(Consumer<String> faults) throws IOException {
        archive.log().verify(fault -> faults.accept(fault.toString()));
    }
}
