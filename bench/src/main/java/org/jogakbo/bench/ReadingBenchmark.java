package org.jogakbo.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jogakbo.bench.invention.Invention;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading a page, beside jsoup's bare parse of the same page: time for one page. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    private static final int PAGES = 100;

    /** Month pages of ten posts each, or single articles. */
    public enum Kind {
        ARCHIVE,
        SINGLE
    }

    @Param({"ARCHIVE", "SINGLE"})
    public Kind kind = Kind.ARCHIVE;

    private final Extraction extraction = new Extraction();
    private List<byte[]> pages = List.of();
    private int next;

    @Setup
    public void invent() {
        Invention invention = new Invention(Invention.SEED);
        pages = (kind == Kind.ARCHIVE ? invention.monthPages(PAGES * 10) : invention.articlePages(PAGES))
                .map(page -> page.html().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private byte[] page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    @Benchmark
    public Object jsoupParse() {
        return Jsoup.parse(new String(page(), StandardCharsets.UTF_8));
    }

    @Benchmark
    public Object extraction(Blackhole readings) {
        return extraction.read(new Document("page.html", null, "text/html", Payload.of(page())), readings::consume);
    }
}
