package org.jogakbo.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.keeping.catalog.Changes;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.Outcome;
import org.jogakbo.reading.meeting.Fingerprint;
import org.jogakbo.reading.meeting.Fuller;
import org.jogakbo.reading.meeting.PostKeys;
import org.jogakbo.reading.meeting.SamePost;
import org.jogakbo.reading.outlet.Outlets;
import org.jogakbo.walk.Watcher.Novelty;
import org.jogakbo.walk.arrival.Printed;
import org.jogakbo.walk.arrival.Sorted;
import org.jspecify.annotations.Nullable;

/** The first half of the walk: arrivals become captures, readings, and clippings of the catalog and the desk index. */
final class Reception {
    /** How much is read before it is made durable: what bounds the memory that an export of any size takes. */
    private static final int SLICE_READINGS = 512;

    private static final long SLICE_CHARS = 4L << 20;

    private final Archive archive;
    private final Extraction extraction;

    Reception(Archive archive, Outlets outlets) {
        this.archive = archive;
        this.extraction = new Extraction(outlets);
    }

    /** Takes what came of a part of the arrivals, once it is durable. */
    interface Passing {
        void take(Received part) throws IOException;
    }

    /** Keeps arrivals and reads them; what came of them is passed on slice by slice, for an export may hold any number of posts. */
    void receive(List<Arrival> arrivals, Passing passing) throws IOException {
        Sorted sorted = Sorted.of(arrivals, archive.catalog(), archive.vault());
        keepAgain(sorted.lost());
        List<Capture> captures = new ArrayList<>(archive.vault().store(sorted.fresh()));
        captures.addAll(sorted.again());
        read(captures, passing);
        for (int from = 0; from < sorted.known().size(); from += SLICE_READINGS) {
            List<Clipping> known =
                    sorted
                            .known()
                            .subList(
                                    from,
                                    Math.min(
                                            from + SLICE_READINGS,
                                            sorted.known().size()))
                            .stream()
                            .flatMap(id -> archive.catalog().clipping(id).stream())
                            .toList();
            passing.take(new Received(Tally.NOTHING, known, List.of(), List.of(), List.of(), List.of()));
        }
        Tally tally = Tally.ofArrivals(
                        arrivals.size(),
                        sorted.fresh().size(),
                        sorted.duplicates().size())
                .plus(Tally.ofRefusals(sorted.unreadable().size()));
        List<String> inputs = arrivals.stream().map(Arrival::input).toList();
        passing.take(new Received(tally, List.of(), List.of(), sorted.unreadable(), sorted.duplicates(), inputs));
    }

    /** What the vault has lost and somebody brings again lies in it again; nothing else of it changes. */
    private void keepAgain(List<Arrival> lost) throws IOException {
        if (lost.isEmpty()) {
            return;
        }
        List<Capture> kept = archive.vault().store(lost);
        archive.catalog().change(changes -> {
            kept.forEach(changes::relocate);
            return kept.size();
        });
        archive.notice((kept.size() == 1 ? "The bytes of one capture" : "The bytes of " + kept.size() + " captures")
                + " that the vault had lost are in it again.");
    }

    /**
     * Reads what the vault holds into the catalog, a slice in one durable change, and then into the desk index. A capture whose last slice
     * is missing after a crash waits in the catalog, and is read again.
     */
    void read(List<Capture> captures, Passing passing) throws IOException {
        if (captures.isEmpty()) {
            return;
        }
        archive.unsettle();
        Slice slice = new Slice(passing);
        try {
            for (Capture capture : captures) {
                slice.add(0, changes -> changes.addCapture(capture));
                Optional<Refusal> refusal = readOne(capture, slice);
                slice.add(
                        0,
                        changes -> refusal.ifPresentOrElse(
                                why -> changes.markRefused(capture.digest(), why),
                                () -> changes.markRead(capture.digest())));
                refusal.ifPresent(slice.refusals::add);
            }
            slice.commit();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Notes what captures print of the clippings that were met in them: of those that were read before that was kept. */
    void print(List<Capture> captures) {
        for (Capture capture : captures) {
            Document document = new Document(
                    capture.input(),
                    capture.url(),
                    capture.contentType(),
                    archive.vault().open(capture));
            List<Clipping> met = archive.catalog().clippingsIn(capture.digest()).stream()
                    .flatMap(id -> archive.catalog().clipping(id).stream())
                    .toList();
            List<Consumer<Changes>> steps = new ArrayList<>();
            extraction.readWhole(document, (reading, printed) -> {
                List<Clipping> same = met.stream()
                        .filter(clipping -> clipping.id().equals(ClippingId.of(capture.digest(), reading.index()))
                                || SamePost.test(clipping, reading))
                        .toList();
                // Where nobody can tell whose it is, it is everybody's.
                (same.isEmpty() ? met : same)
                        .forEach(clipping -> steps.add(changes -> Printed.put(changes, clipping, capture, printed)));
            });
            archive.catalog().change(changes -> {
                steps.forEach(step -> step.accept(changes));
                return steps.size();
            });
        }
    }

    private Optional<Refusal> readOne(Capture capture, Slice slice) {
        Document document = new Document(
                capture.input(),
                capture.url(),
                capture.contentType(),
                archive.vault().open(capture));
        List<Quality> rejected = new ArrayList<>();
        Outcome outcome = extraction.readWhole(document, (reading, printed) -> {
            if (isReadable(reading.quality())) {
                slice.meet(capture, reading, printed);
            } else {
                rejected.add(reading.quality());
            }
        });
        return switch (outcome) {
            case Outcome.Refused(String why, String remedy) -> Optional.of(new Refusal(capture.input(), why, remedy));
            case Outcome.Done(int readings)
            when rejected.size() == readings ->
                Optional.of(new Refusal(
                        capture.input(),
                        "It is no article but " + named(rejected.getFirst()),
                        "Save the article itself again"));
            case Outcome.Done _ -> Optional.empty();
        };
    }

    /** What is done to the catalog in one change. */
    private final class Slice {
        private final Passing passing;
        private final List<Consumer<Changes>> steps = new ArrayList<>();
        private final List<Received.Met> met = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private long chars;

        Slice(Passing passing) {
            this.passing = passing;
        }

        void add(long weight, Consumer<Changes> step) {
            steps.add(step);
            chars += weight;
        }

        void meet(Capture capture, Reading reading, List<String> printed) {
            long weight = reading.body().text().length()
                    + printed.stream().mapToLong(String::length).sum();
            add(weight, changes -> met.add(Reception.meet(changes, capture, reading, printed)));
            if (steps.size() >= SLICE_READINGS || chars >= SLICE_CHARS) {
                try {
                    commit();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }

        void commit() throws IOException {
            archive.catalog().change(changes -> {
                steps.forEach(step -> step.accept(changes));
                return steps.size();
            });
            Map<ClippingId, Clipping> latest = new LinkedHashMap<>();
            met.forEach(post -> latest.put(post.clipping().id(), post.clipping()));
            archive.deskIndex().put(List.copyOf(latest.values()));
            int fresh = (int)
                    met.stream().filter(post -> post.novelty() == Novelty.NEW).count();
            Tally tally = Tally.ofClippings(fresh, met.size() - fresh).plus(Tally.ofRefusals(refusals.size()));
            passing.take(new Received(
                    tally,
                    List.copyOf(latest.values()),
                    List.copyOf(met),
                    List.copyOf(refusals),
                    List.of(),
                    List.of()));
            steps.clear();
            met.clear();
            refusals.clear();
            chars = 0;
        }
    }

    private static boolean isReadable(Quality quality) {
        return switch (quality) {
            case ARTICLE, STUB, PAYWALL -> true;
            case ERROR_PAGE, BOT_CHECK, EMPTY -> false;
        };
    }

    private static String named(Quality quality) {
        return switch (quality) {
            case ERROR_PAGE -> "a site's error page";
            case BOT_CHECK -> "a page that asks whether you are a robot";
            case EMPTY -> "a page without text";
            case ARTICLE, STUB, PAYWALL -> quality.label();
        };
    }

    private static Received.Met meet(Changes changes, Capture capture, Reading reading, List<String> printed) {
        String urlKey = PostKeys.ofUrl(reading.url());
        String titleKey = PostKeys.ofTitle(reading.title());
        Optional<Clipping> known = known(changes, reading, urlKey, titleKey);
        Clipping clipping = known.map(before -> Fuller.of(before, reading, capture.digest()))
                .orElseGet(() -> Clipping.of(reading, capture.digest()));
        if (known.isEmpty() || clipping.version() > known.get().version()) {
            changes.save(clipping, PostKeys.ofUrl(clipping.url()), PostKeys.ofTitle(clipping.title()));
            changes.putPrints(clipping.id(), Fingerprint.of(clipping).prints());
        }
        Printed.put(changes, clipping, capture, printed);
        Novelty novelty = known.isEmpty()
                ? Novelty.NEW
                : clipping.body().equals(known.get().body()) ? Novelty.KNOWN : Novelty.FULLER;
        return new Received.Met(capture.input(), clipping, novelty);
    }

    private static Optional<Clipping> known(
            Changes changes, Reading reading, @Nullable String urlKey, String titleKey) {
        List<Clipping> candidates = new ArrayList<>();
        if (urlKey != null) {
            candidates.addAll(changes.byUrl(urlKey));
        }
        if (!titleKey.isEmpty()) {
            candidates.addAll(changes.byTitle(titleKey));
        }
        return candidates.stream()
                .filter(clipping -> SamePost.test(clipping, reading))
                .findFirst();
    }
}
