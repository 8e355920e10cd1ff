package org.jogakbo.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jogakbo.bench.invention.Invention;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
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

/** The guard's judgement of one clipping, with nobody and with 200 persons protected. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GuardBenchmark {
    private static final int POSTS = 500;
    private static final Standing FRESH = Standing.fresh(Instant.EPOCH);

    @Param({"0", "200"})
    public int persons;

    private final List<Clipping> clippings = new ArrayList<>();
    private Guard guard = new Guard(Protections.NONE);
    private int next;

    @Setup
    public void invent() {
        Invention invention = new Invention(Invention.SEED);
        clippings.clear();
        invention.monthPages(POSTS).forEach(page -> {
            byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
            Document document = new Document(page.name(), null, "text/html", Payload.of(bytes));
            new Extraction().read(document, reading -> clippings.add(Clipping.of(reading, Digest.of(bytes))));
        });
        guard = new Guard(protections(invention.persons(persons)));
    }

    private static Protections protections(Map<String, String> names) {
        List<Person> persons = new ArrayList<>();
        names.forEach((name, alias) ->
                persons.add(Person.of(persons.size(), List.of(name, alias), Protection.of(Level.WITHHELD, null))));
        return new Protections(persons);
    }

    @Benchmark
    public Object judge() {
        next = (next + 1) % clippings.size();
        return guard.judge(clippings.get(next), new Ruling.Release(), FRESH, _ -> false);
    }
}
