package org.jogakbo.walk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Query;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.reading.meeting.Fingerprint;
import org.jogakbo.search.index.IndexUnusable;
import org.jogakbo.walk.outlet.OutletFile;

/**
 * Finishes what a process that was killed left half done: captures of which the catalog has not heard are read; indexes and a public side
 * that may lag behind the catalog are made anew from it.
 */
final class Recovery {
    private static final int BATCH = 64;

    /** In the catalog: {@code yes} once every clipping has its prints, as those of older catalogs have not. */
    private static final String PRINTED = "fingerprints";

    /** In the catalog: {@code remembered} once it knows the addresses that were left, as far as they can be told. */
    private static final String ADDRESSES = "left-addresses";

    private final Archive archive;
    private final Reception reception;

    Recovery(Archive archive) {
        this.archive = archive;
        this.reception =
                new Reception(archive, OutletFile.orShipped(archive.folder().root()));
    }

    void run() throws IOException {
        boolean lagging = archive.isUnsettled()
                || isUnusable(archive.deskIndex()::find, archive.deskIndex()::isStale)
                || isUnusable(archive.publicIndex()::find, archive.publicIndex()::isStale);
        readUnheard();
        print();
        Optional<String> locked = archive.register().locked();
        if (locked.isPresent()) {
            if (lagging) {
                archive.await(locked.get());
            }
        } else {
            archive.register().sealRulings();
            int sealed = archive.register().sealClear();
            if (sealed > 0) {
                archive.notice(
                        "Identities are sealed now, with " + archive.register().whereKeyIs() + ".");
            }
            if (archive.catalog().setting(ADDRESSES).isEmpty()) {
                new Publication(archive).remember();
                archive.catalog().change(changes -> {
                    changes.set(ADDRESSES, "remembered");
                    return true;
                });
            }
            if (lagging) {
                rebuild();
            }
        }
        archive.settle();
    }

    /** Makes the indexes and the public side anew from the catalog. */
    void rebuild() throws IOException {
        archive.unsettle();
        reindexDesk();
        new Projection(archive).restore();
        logUnlogged();
        archive.settle();
    }

    private static boolean isUnusable(Function<Query, ?> find, BooleanSupplier isStale) {
        try {
            return find.apply(new Query("", null, null, null, 1, 1)) == null || isStale.getAsBoolean();
        } catch (IndexUnusable _) {
            return true;
        }
    }

    /** A process may be killed after the vault kept a capture and before the catalog knew of it, or had all of it. */
    private void readUnheard() throws IOException {
        Optional<Capture> last = archive.catalog().lastCapture();
        List<Capture> unheard = new ArrayList<>();
        try (Stream<Capture> behind = archive.vault()
                .capturesAfter(
                        last.map(Capture::file).orElse(null),
                        last.map(Capture::offset).orElse(0L),
                        fault -> archive.notice(fault.toString()))) {
            behind.forEach(unheard::add);
        }
        archive.catalog().eachPending(unheard::add);
        for (int from = 0; from < unheard.size(); from += BATCH) {
            reception.read(unheard.subList(from, Math.min(unheard.size(), from + BATCH)), _ -> {});
        }
    }

    /** What became public just before the process was killed may be missing from the log. */
    private void logUnlogged() throws IOException {
        Set<Digest> logged = new HashSet<>();
        try (Stream<LogEntry> entries = archive.log().entries(0)) {
            entries.forEach(entry -> logged.add(entry.saltedDigest()));
        }
        List<LogEntry> missing = new ArrayList<>();
        archive.store().eachClipping(clipping -> {
            LogEntry entry = archive.salts().entry(LogEntry.Kind.PUBLISHED, clipping, clipping.revised());
            if (!logged.contains(entry.saltedDigest())) {
                missing.add(entry);
            }
        });
        if (!missing.isEmpty()) {
            archive.log().append(missing);
        }
    }

    /** Of catalogs from before there were prints. */
    private void print() {
        if (archive.catalog().setting(PRINTED).isPresent()) {
            return;
        }
        List<Clipping> batch = new ArrayList<>();
        archive.catalog().eachClipping(ruled -> {
            batch.add(ruled.clipping());
            if (batch.size() == BATCH) {
                print(batch);
            }
        });
        print(batch);
        archive.catalog().change(changes -> {
            changes.set(PRINTED, "yes");
            return true;
        });
    }

    private void print(List<Clipping> batch) {
        archive.catalog().change(changes -> {
            batch.forEach(clipping ->
                    changes.putPrints(clipping.id(), Fingerprint.of(clipping).prints()));
            return batch.size();
        });
        batch.clear();
    }

    private void reindexDesk() throws IOException {
        archive.deskIndex().clear();
        List<Clipping> batch = new ArrayList<>();
        archive.catalog().eachClipping(ruled -> {
            batch.add(ruled.clipping());
            if (batch.size() == BATCH) {
                archive.deskIndex().put(List.copyOf(batch));
                batch.clear();
            }
        });
        archive.deskIndex().put(batch);
    }
}
