package org.jogakbo.walk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.Door;
import org.jogakbo.intake.Visitor;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.walk.follow.Entrance;
import org.jogakbo.walk.follow.Outside;
import org.jogakbo.walk.follow.PastVisits;
import org.jogakbo.walk.outlet.OutletFile;
import org.jspecify.annotations.Nullable;

/**
 * The walk of a clipping, step by step:
 *
 * <pre>
 * source → Door → Arrival → Vault → Capture → Extraction → Reading → Catalog → Clipping → desk index
 *        → Desk (ruling) → Guard → PublicClipping → public store + public index + log
 * </pre>
 *
 * <p>Arrivals are taken in batches, so that one wait for the disk serves many; a batch is durable as a whole before anyone is told of it.
 */
public final class Walk {
    private static final int BATCH_ARRIVALS = 64;

    /** What was fetched took so long to come that the disk is the least to wait for. */
    private static final int BATCH_FETCHED = 8;

    private static final long BATCH_BYTES = 16L << 20;

    private final Archive archive;
    private final @Nullable Outside outside;
    private final Reception reception;
    private final Publication publication;

    /**
     * A walk that fetches no address.
     *
     * @throws IOException when the archive's own table of outlets cannot be read; then nothing is taken in
     */
    public Walk(Archive archive) throws IOException {
        this(archive, null);
    }

    /**
     * @param outside what is allowed when an input is an address; null: nothing
     * @throws IOException when the archive's own table of outlets cannot be read; then nothing is taken in
     */
    public Walk(Archive archive, @Nullable Outside outside) throws IOException {
        this.archive = archive;
        this.outside = outside;
        this.reception = new Reception(archive, OutletFile.in(archive.folder().root()));
        this.publication = new Publication(archive);
    }

    /** About how many arrivals these inputs will give, for a progress bar. */
    public long count(List<String> inputs) {
        return new Door(Bounds.DEFAULT, archive.clock()).count(inputs);
    }

    /**
     * Takes the inputs the whole way; with {@code publish}, through the guard onto the public side.
     *
     * @throws org.jogakbo.keeping.identity.SealedException when something is to be published and the key to identities is missing; then nothing
     *     is taken
     * @throws IOException when the disk is full or the folder cannot be written; everything told to the watcher before is safe
     */
    public Tally take(List<String> inputs, boolean publish, Watcher watcher) throws IOException {
        if (publish) {
            archive.guard();
        }
        PastVisits visits = new PastVisits(archive.catalog(), archive.vault());
        Taking taking = new Taking(publish, watcher, visits);
        try (Entrance entrance = Entrance.open(outside, visits, archive.clock())) {
            inputs.forEach(input -> entrance.open(input, taking));
            taking.flush();
        } catch (DiskTrouble trouble) {
            throw trouble.reason();
        }
        archive.settle();
        return taking.tally;
    }

    /** Carries an IOException through the door, which knows of none. */
    private static final class DiskTrouble extends RuntimeException {
        private final IOException reason;

        DiskTrouble(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    /** Stands behind the door, gathers arrivals, and takes each batch on. */
    private final class Taking implements Visitor {
        private final boolean publish;
        private final Watcher watcher;
        private final PastVisits visits;
        private final List<Arrival> batch = new ArrayList<>();
        private long batchBytes;
        private Tally tally = Tally.NOTHING;

        Taking(boolean publish, Watcher watcher, PastVisits visits) {
            this.publish = publish;
            this.watcher = watcher;
            this.visits = visits;
        }

        @Override
        public void arrival(Arrival arrival) {
            batch.add(arrival);
            batchBytes += arrival.payload().size();
            int most = Door.isAddress(arrival.input()) ? BATCH_FETCHED : BATCH_ARRIVALS;
            if (batch.size() >= most || batchBytes >= BATCH_BYTES) {
                flush();
            }
        }

        @Override
        public void refusal(Refusal refusal) {
            watcher.arrived(refusal.input());
            watcher.refused(refusal);
            tally = tally.plus(Tally.ofArrivals(1, 0, 0)).plus(Tally.ofRefusals(1));
        }

        @Override
        public void note(String input, String sentence) {
            watcher.noted(input, sentence);
        }

        void flush() {
            try {
                reception.receive(batch, this::pass);
                visits.keep();
            } catch (IOException reason) {
                throw new DiskTrouble(reason);
            }
            batch.clear();
            batchBytes = 0;
        }

        /** Takes on what is durable on the private side. */
        private void pass(Received received) throws IOException {
            tally = tally.plus(received.tally());
            List<Clipping> clippings = received.clippings();
            PublicChange published =
                    publish ? publication.release(clippings, watcher) : publication.refresh(clippings, watcher);
            tally = tally.plus(Tally.ofPublished(published.changed()));
            Stream.concat(published.pages().stream(), published.along().stream())
                    .filter(page -> page.before() != null)
                    .forEach(watcher::changed);
            received.report(watcher, published::pathOf);
        }
    }
}
