package org.jogakbo.newsroom.server;

import java.util.function.Supplier;

/** The edition's stamp, asked for anew when the last answer is older than 50 ms: one question serves many requests. */
final class Freshness {
    private static final long MOST_NANOS = 50_000_000;

    private record Seen(String stamp, long atNanos) {}

    private final Supplier<String> source;
    private volatile Seen seen;

    Freshness(Supplier<String> source) {
        this.source = source;
        this.seen = new Seen(source.get(), System.nanoTime());
    }

    String stamp() {
        Seen last = seen;
        long now = System.nanoTime();
        if (now - last.atNanos() > MOST_NANOS) {
            last = new Seen(source.get(), now);
            seen = last;
        }
        return last.stamp();
    }
}
