package org.jogakbo.keeping.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.keeping.Fault;
import org.jspecify.annotations.Nullable;

/** A vault that lasts as long as the process, for tests and for reading without keeping. Safe for any thread. */
public final class MemoryVault implements Vault {
    private static final String FILE = "memory";

    private final List<Kept> kept = new ArrayList<>();

    private record Kept(Capture capture, Payload payload) {}

    @Override
    public synchronized List<Capture> store(List<Arrival> arrivals) throws IOException {
        List<Kept> fresh = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            fresh.add(keep(arrival, kept.size() + fresh.size()));
        }
        kept.addAll(fresh);
        return fresh.stream().map(Kept::capture).toList();
    }

    private static Kept keep(Arrival arrival, int offset) throws IOException {
        byte[] bytes;
        try (InputStream in = arrival.payload().open()) {
            bytes = in.readAllBytes();
        }
        if (bytes.length != arrival.payload().size()) {
            throw new IOException("The input changed while it was being kept (" + arrival.input() + ")");
        }
        Capture capture = new Capture(
                Digest.of(bytes),
                arrival.input(),
                arrival.url(),
                arrival.contentType(),
                arrival.arrivedAt(),
                bytes.length,
                FILE,
                offset);
        return new Kept(capture, Payload.of(bytes));
    }

    @Override
    public Payload open(Capture capture) {
        return new Payload() {
            @Override
            public long size() {
                return capture.size();
            }

            @Override
            public InputStream open() throws IOException {
                return kept(capture).payload().open();
            }
        };
    }

    private synchronized Kept kept(Capture capture) throws IOException {
        return kept.stream()
                .filter(candidate -> candidate.capture().equals(capture))
                .findFirst()
                .orElseThrow(() -> new IOException("This vault does not hold " + capture.input()));
    }

    @Override
    public synchronized Stream<Capture> capturesAfter(@Nullable String file, long offset, Consumer<Fault> faults) {
        return kept.stream()
                .map(Kept::capture)
                .filter(capture -> file == null || capture.offset() > offset)
                .toList()
                .stream();
    }

    /** Memory is not checked. */
    @Override
    public void verify(Consumer<Fault> faults) {}

    @Override
    public void close() {}
}
