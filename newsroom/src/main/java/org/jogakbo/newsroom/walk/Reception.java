package org.jogakbo.newsroom.walk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.keeping.catalog.Changes;
import org.jogakbo.newsroom.walk.Watcher.Novelty;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.Outcome;
import org.jogakbo.reading.meeting.Fuller;
import org.jogakbo.reading.meeting.PostKeys;
import org.jogakbo.reading.meeting.SamePost;
import org.jspecify.annotations.Nullable;

/** The first half of the walk: arrivals become captures, readings, and clippings of the catalog and the desk index. */
final class Reception {
    private final Archive archive;
    private final Extraction extraction = new Extraction();

    Reception(Archive archive) {
        this.archive = archive;
    }

    Received receive(List<Arrival> arrivals) throws IOException {
        Sorted sorted = Sorted.of(arrivals, archive.catalog());
        List<Capture> captures = new ArrayList<>(archive.vault().store(sorted.fresh()));
        captures.addAll(sorted.again());
        Received read = read(captures);
        Tally tally = read.tally()
                .plus(Tally.ofArrivals(
                        arrivals.size(),
                        sorted.fresh().size(),
                        sorted.duplicates().size()))
                .plus(Tally.ofRefusals(sorted.unreadable().size()));
        return new Received(
                tally,
                joined(read.clippings(), sorted.known()),
                read.met(),
                joined(sorted.unreadable(), read.refusals()),
                sorted.duplicates(),
                arrivals.stream().map(Arrival::input).toList());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Reads what the vault holds into the catalog, all in one durable change, and then into the desk index. */
    Received read(List<Capture> captures) throws IOException {
        if (captures.isEmpty()) {
            return Received.NOTHING;
        }
        archive.unsettle();
        List<Received.Met> met = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        archive.catalog().change(changes -> {
            for (Capture capture : captures) {
                changes.addCapture(capture);
                Optional<Refusal> refusal = readOne(changes, capture, met);
                refusal.ifPresentOrElse(
                        why -> {
                            changes.markRefused(capture.digest(), why);
                            refusals.add(why);
                        },
                        () -> changes.markRead(capture.digest()));
            }
            return captures.size();
        });
        Map<ClippingId, Clipping> latest = new LinkedHashMap<>();
        met.forEach(post -> latest.put(post.clipping().id(), post.clipping()));
        archive.deskIndex().put(List.copyOf(latest.values()));
        int fresh =
                (int) met.stream().filter(post -> post.novelty() == Novelty.NEW).count();
        Tally tally = Tally.ofClippings(fresh, met.size() - fresh).plus(Tally.ofRefusals(refusals.size()));
        return new Received(tally, List.copyOf(latest.values()), met, refusals, List.of(), List.of());
    }

    private Optional<Refusal> readOne(Changes changes, Capture capture, List<Received.Met> met) {
        Document document = new Document(
                capture.input(),
                capture.url(),
                capture.contentType(),
                archive.vault().open(capture));
        List<Quality> rejected = new ArrayList<>();
        Outcome outcome = extraction.read(document, reading -> {
            if (isReadable(reading.quality())) {
                met.add(meet(changes, capture, reading));
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

    private static Received.Met meet(Changes changes, Capture capture, Reading reading) {
        String urlKey = PostKeys.ofUrl(reading.url());
        String titleKey = PostKeys.ofTitle(reading.title());
        Optional<Clipping> known = known(changes, reading, urlKey, titleKey);
        Clipping clipping = known.map(before -> Fuller.of(before, reading, capture.digest()))
                .orElseGet(() -> Clipping.of(reading, capture.digest()));
        if (known.isEmpty() || clipping.version() > known.get().version()) {
            changes.save(clipping, PostKeys.ofUrl(clipping.url()), PostKeys.ofTitle(clipping.title()));
        }
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
