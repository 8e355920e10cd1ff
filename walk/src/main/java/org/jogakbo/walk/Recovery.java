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
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.naming.runs.LetterRuns;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.reading.meeting.Fingerprint;
import org.jogakbo.search.index.IndexUnusable;
import org.jogakbo.walk.arrival.Printed;
import org.jogakbo.walk.outlet.OutletFile;
import org.jogakbo.walk.whole.TakenDown;

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

    /** In the catalog: {@code yes} once it is kept what captures print; else behind which of them that goes on. */
    private static final String WORDS = "printed-words";

    /** In the catalog: by which folding the letters of clippings are kept. */
    private static final String LETTERS = "letters";

    private final Archive archive;
    private final Reception reception;

    Recovery(Archive archive) {
        this.archive = archive;
        this.reception =
                new Reception(archive, OutletFile.orShipped(archive.folder().root()));
    }

    void run() throws IOException {
        archive.recordLate();
        withdrawTakenDown();
        boolean lagging = archive.isUnsettled()
                || archive.isOutdated()
                || isUnusable(archive.deskIndex()::find, archive.deskIndex()::isStale)
                || isUnusable(archive.publicIndex()::find, archive.publicIndex()::isStale);
        // Before anything more is read: an empty catalog has nothing to catch up with.
        noteWords();
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

    /** What was taken down while the catalog was lost is withdrawn by it now. */
    private void withdrawTakenDown() throws IOException {
        TakenDown taken = new TakenDown(archive.folder());
        if (taken.isEmpty()) {
            return;
        }
        Publication publication = new Publication(archive);
        int withdrawn = 0;
        for (PublicPath path : taken.paths()) {
            Optional<Ruled> standing = archive.catalog().clippingAt(path);
            if (standing.isPresent()) {
                publication.rule(standing.get().clipping(), new Ruling.Withdraw(true), false, "", new Watcher() {});
                withdrawn++;
            }
        }
        archive.notice("What was taken down while the catalog was lost is withdrawn: " + withdrawn
                + (withdrawn == 1 ? " clipping." : " clippings.") + " See: jogakbo review --withdrawn");
        taken.clear();
    }

    /** Makes the indexes and the public side anew from the catalog. */
    void rebuild() throws IOException {
        archive.unsettle();
        relocate();
        reindexDesk();
        new Projection(archive).restore();
        logUnlogged();
        archive.settle();
    }

    /** A capture that lies elsewhere in the vault than the catalog says is found there again. */
    private void relocate() throws IOException {
        List<Capture> moved = new ArrayList<>();
        try (Stream<Capture> captures = archive.vault().capturesAfter(null, 0, _ -> {})) {
            captures.forEach(capture -> archive.catalog()
                    .capture(capture.digest())
                    .filter(known -> !known.file().equals(capture.file()) || known.offset() != capture.offset())
                    .filter(known -> !archive.vault().holds(known))
                    .ifPresent(_ -> moved.add(capture)));
        }
        if (!moved.isEmpty()) {
            archive.catalog().change(changes -> {
                moved.forEach(changes::relocate);
                return moved.size();
            });
        }
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
        if (archive.isLogDamaged()) {
            return;
        }
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
            archive.record(missing);
        }
    }

    /** Of catalogs from before it was kept what captures print; a process that is killed at it goes on behind the last capture that was noted. */
    private void noteWords() {
        String done = archive.catalog().setting(WORDS).orElse("");
        if (done.equals("yes")) {
            noteLetters();
            return;
        }
        List<Capture> behind = new ArrayList<>();
        archive.catalog().eachCapture(capture -> {
            if (place(capture).compareTo(done) > 0) {
                behind.add(capture);
            }
        });
        if (!behind.isEmpty()) {
            archive.notice("What every capture prints was noted once, for " + behind.size() + " captures.");
        }
        for (int from = 0; from < behind.size(); from += BATCH) {
            List<Capture> batch = behind.subList(from, Math.min(behind.size(), from + BATCH));
            reception.print(batch);
            set(WORDS, place(batch.getLast()));
        }
        noteLetters();
        set(WORDS, "yes");
    }

    /** As the vault is ordered. */
    private static String place(Capture capture) {
        return "%s %020d".formatted(capture.file(), capture.offset());
    }

    /** The letters of every clipping anew, where texts are folded otherwise now than when they were noted. */
    private void noteLetters() {
        String version = Integer.toString(LetterRuns.VERSION);
        if (archive.catalog().setting(LETTERS).filter(version::equals).isPresent()) {
            return;
        }
        List<Clipping> batch = new ArrayList<>();
        archive.catalog().eachClipping(ruled -> {
            batch.add(ruled.clipping());
            if (batch.size() == BATCH) {
                noteLetters(batch);
            }
        });
        noteLetters(batch);
        set(LETTERS, version);
    }

    private void noteLetters(List<Clipping> batch) {
        archive.catalog().change(changes -> {
            batch.forEach(clipping -> Printed.put(changes, clipping, null, List.of()));
            return batch.size();
        });
        batch.clear();
    }

    private void set(String setting, String value) {
        archive.catalog().change(changes -> {
            changes.set(setting, value);
            return value;
        });
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
