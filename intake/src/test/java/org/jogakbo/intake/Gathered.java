package org.jogakbo.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Bounds;

/** What came in at the door. */
final class Gathered implements Visitor {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    final List<Arrival> arrivals = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    static Gathered from(Path path) {
        return from(path, Bounds.DEFAULT);
    }

    static Gathered from(Path path, Bounds bounds) {
        return from(path.toString(), bounds);
    }

    static Gathered from(String input, Bounds bounds) {
        Gathered gathered = new Gathered();
        new Door(bounds, InstantSource.fixed(NOON)).open(input, gathered);
        return gathered;
    }

    static Gathered fromStream(byte[] bytes, Bounds bounds) {
        Gathered gathered = new Gathered();
        new Door(bounds, InstantSource.fixed(NOON)).open("-", new ByteArrayInputStream(bytes), gathered);
        return gathered;
    }

    static Bounds small(long documentBytes) {
        return new Bounds(documentBytes, 64L << 20, 64L << 20, 256L << 20, 50, 100, 2, 5);
    }

    @Override
    public void arrival(Arrival arrival) {
        arrivals.add(arrival);
        try (InputStream in = arrival.payload().open()) {
            texts.add(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void refusal(Refusal refusal) {
        refusals.add(refusal);
    }

    @Override
    public void note(String input, String sentence) {
        notes.add(sentence);
    }

    /** The one refusal, where nothing arrived. */
    String refused() {
        if (!arrivals.isEmpty() || refusals.size() != 1) {
            throw new AssertionError(arrivals.size() + " arrivals and " + refusals);
        }
        return refusals.getFirst().toString();
    }

    List<String> inputs() {
        return arrivals.stream().map(Arrival::input).toList();
    }
}
