package org.jogakbo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jogakbo.bench.invention.Invention;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.open.PublicSide;
import org.jogakbo.walk.Walk;
import org.jogakbo.walk.Watcher;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.publishing.Answer;
import org.jogakbo.publishing.Ask;
import org.jogakbo.publishing.Site;
import org.jogakbo.publishing.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a page costs when it is made, over the real edition and index: each time another one where there are several. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {
    @Param("1000")
    public int clippings;

    private @Nullable Path folder;
    private @Nullable PublicSide side;
    private @Nullable Site site;
    private List<YearMonth> months = List.of();
    private List<String> categories = List.of();
    private List<String> permalinks = List.of();
    private List<String> queries = List.of();
    private int next;

    @Setup(Level.Trial)
    public void publish() throws IOException {
        Path made = Files.createTempDirectory("jogakbo-pages-");
        folder = made;
        Invention invention = new Invention(Invention.SEED);
        invention.write(made.resolve("pages"), clippings);
        try (Archive archive = Archive.open(
                made.resolve("data"),
                new org.jogakbo.keeping.identity.KeySource.InFile(made.resolve("identity.key")),
                "bench")) {
            new Walk(archive).take(List.of(made.resolve("pages").toString()), true, new Watcher() {});
        }
        open(PublicSide.open(made.resolve("data")));
        queries = invention.queries(2_000);
    }

    private void open(PublicSide opened) {
        side = opened;
        site = new Site(opened.edition(), opened.search(), SiteSettings.DEFAULT);
        months = opened.edition().overview().months().stream()
                .map(MonthTally::month)
                .toList();
        categories = opened.edition().overview().categories().stream()
                .map(tally -> tally.name().slug())
                .toList();
        permalinks = opened.edition().cards(new Shelf.Everything(), 1, clippings).items().stream()
                .map(PublicCard::path)
                .map(path -> Http.encoded(path.toString()))
                .toList();
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Objects.requireNonNull(side).close();
        Workshop.delete(Objects.requireNonNull(folder));
    }

    private <T> T another(List<T> all) {
        next = (next + 1) % all.size();
        return all.get(next);
    }

    private Answer answer(Ask ask) {
        Answer answer = Objects.requireNonNull(site).answer(ask);
        if (answer.status() != 200) {
            throw new IllegalStateException(ask + " answered " + answer.status());
        }
        return answer;
    }

    @Benchmark
    public Answer home() {
        return answer(Ask.of("/"));
    }

    @Benchmark
    public Answer month() {
        YearMonth month = another(months);
        return answer(Ask.of("/%d/%02d/".formatted(month.getYear(), month.getMonthValue())));
    }

    @Benchmark
    public Answer category() {
        return answer(Ask.of("/category/" + Http.encoded(another(categories)) + "/"));
    }

    @Benchmark
    public Answer permalink() {
        return answer(Ask.of(another(permalinks)));
    }

    @Benchmark
    public Answer feed() {
        return answer(Ask.of("/feed.atom"));
    }

    @Benchmark
    public Answer search() {
        return answer(new Ask("/search", Map.of("q", another(queries)), null));
    }
}
