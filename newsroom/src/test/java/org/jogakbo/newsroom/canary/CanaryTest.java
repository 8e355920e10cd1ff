package org.jogakbo.newsroom.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.container.Shape;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two archives take in the same kinds of documents. In one the canaries are protected: nothing that goes out may hold one. In the other they
 * are named: there everything that goes out must hold some, or the test could not fail. {@code -Djogakbo.seed=N} invents other people.
 */
@DisplayName("Canaries")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {
    private static final long SEED = Long.getLong("jogakbo.seed", 20210611);
    private static final int PERSONS = 200;
    private static final int NAMED = 20;
    private static final int SPELLINGS = 40;

    /** Of so many clippings one may be held: ten family names are shared by forty people here. */
    private static final int HELD_AT_MOST = 20;

    /** Outputs that hold no words of a clipping at all, whoever is protected; that, too, is looked at. */
    private static final Set<String> WORDLESS = Set.of(
            "/robots.txt",
            "/favicon.svg",
            "/assets/{name}",
            "/health",
            "/api/v1/openapi.json",
            "/log/",
            "status 400",
            "status 404",
            "status 405",
            "status 410",
            "status 414",
            "status 500",
            Outputs.LOGGED,
            "static /robots.txt",
            "static /favicon.svg",
            "static /assets/{name}",
            "static file /404.html",
            "static file /ko/404.html",
            "static file /.jogakbo-edition",
            "public names",
            "public/archive",
            "public/log",
            "public/format");

    /** Places of a reading that hold the program's own words, or words of a closed list, or digests. */
    private static final Set<String> OWN_WORDS = Set.of(
            "credit.known",
            "language",
            "press.wire",
            "press.dateline.agency",
            "found.where",
            "id.value",
            "captures.hex");

    /** Static: {@code @BeforeAll} needs it. */
    @TempDir
    private static Path folder = Path.of("");

    private final List<Canary> canaries = Canaries.of(PERSONS, SEED);

    @SuppressWarnings("NullAway.Init")
    private Life hidden;

    @SuppressWarnings("NullAway.Init")
    private Life named;

    @BeforeAll
    void live() throws Exception {
        hidden = new Life(folder.resolve("hidden"), canaries, true, 2);
        named = new Life(folder.resolve("named"), canaries.subList(0, NAMED), false, 6);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> done : threads.invokeAll(List.of(Executors.callable(hidden), Executors.callable(named)))) {
                done.get();
            }
        }
    }

    @Test
    void who_are_protected_stand_in_nothing_that_goes_out() throws Exception {
        Searching searching = new Searching(canaries);
        Outputs outputs = new Outputs(hidden, searching, folder.resolve("hidden"));
        List<String> routes = outputs.look();
        List<String> hits = searching.hits().entrySet().stream()
                .flatMap(output -> output.getValue().stream().map(hit -> output.getKey() + ": " + hit))
                .toList();
        System.out.printf(
                Locale.ROOT,
                "Canaries: %d persons, at least %d spellings each, planted in %d places of %d documents of %d formats; %d clippings, %d"
                        + " outputs, %d addresses, %d bytes looked at, %d hits%n",
                PERSONS,
                hidden.fewestSpellings(),
                hidden.places(),
                hidden.files().size(),
                Format.values().length,
                hidden.addresses().size(),
                searching.hits().size(),
                outputs.addresses(),
                searching.bytes(),
                hits.size());
        assertEquals(List.of(), hits.stream().limit(12).toList());
        assertEquals(
                List.of(),
                hidden.troubles().stream().filter(one -> !isHeld(one)).limit(5).toList());
        long held = hidden.troubles().stream().filter(CanaryTest::isHeld).count();
        System.out.println("Held by the second look: " + held);
        assertTrue(held * HELD_AT_MOST <= hidden.clippings().size(), "held: " + held);
        assertTrue(hidden.fewestSpellings() >= SPELLINGS, "fewest spellings: " + hidden.fewestSpellings());
        assertEquals(List.of(), missing(routes, searching), "routes that nothing was asked of");
    }

    /** Who is not protected yet has a rare family name of somebody who is: that waits for an editor. */
    private static boolean isHeld(String trouble) {
        return trouble.contains(": Held: the second look");
    }

    private static List<String> missing(List<String> routes, Searching searching) {
        return routes.stream()
                .filter(route -> !searching.hits().containsKey(route))
                .toList();
    }

    @Test
    void who_are_named_stand_in_every_output_so_that_none_is_overlooked() throws Exception {
        Searching searching = new Searching(named.canaries());
        List<String> routes = new Outputs(named, searching, folder.resolve("named")).look();
        assertEquals(List.of(), named.troubles().stream().limit(5).toList());
        assertEquals(List.of(), missing(routes, searching), "routes that nothing was asked of");
        Set<String> without = new TreeSet<>(searching.hits().keySet());
        without.removeIf(
                output -> !searching.hits().getOrDefault(output, Set.of()).isEmpty());
        assertEquals(new TreeSet<>(WORDLESS), without, "outputs in which nothing that is planted was found");
    }

    @Test
    void are_planted_in_every_field() throws IOException {
        Searching searching = new Searching(named.canaries());
        for (Map.Entry<Path, Format> file : named.files().entrySet()) {
            if (file.getValue().shape == Shape.DOCUMENT) {
                List<Reading> readings = readings(file.getKey());
                assertEquals(
                        Set.of(file.getValue().kind),
                        readings.stream().map(Reading::kind).collect(Collectors.toSet()),
                        file.getKey().toString());
                readings.forEach(reading -> Fields.each(reading, (place, text) -> searching.look(place, place, text)));
            }
        }
        Set<String> bare = new TreeSet<>(Fields.of(Reading.class));
        bare.addAll(Fields.of(Clipping.class));
        bare.removeIf(place -> !searching.hits().getOrDefault(place, Set.of()).isEmpty());
        bare.removeAll(OWN_WORDS);
        assertEquals(Set.of(), bare, "fields in which no name is planted");
    }

    private static List<Reading> readings(Path file) throws IOException {
        List<Reading> readings = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(file);
        new Extraction().read(new Document(file.toString(), null, null, Payload.of(bytes)), readings::add);
        return readings;
    }

    @Test
    void come_in_by_every_reader_and_every_container() throws IOException {
        assertEquals(
                readers(),
                Arrays.stream(Format.values()).map(format -> format.reader).collect(Collectors.toSet()));
        Set<Reading.Kind> kinds = EnumSet.allOf(Reading.Kind.class);
        // No reader makes it: what lies in a web archive is read as what it is.
        kinds.remove(Reading.Kind.WARC);
        assertEquals(
                kinds, Arrays.stream(Format.values()).map(format -> format.kind).collect(Collectors.toSet()));
        Set<Shape> shapes = EnumSet.noneOf(Shape.class);
        for (Map.Entry<Path, Format> file : hidden.files().entrySet()) {
            Shape shape = Shape.of(file.getKey().toString(), file.getKey(), Bounds.DEFAULT);
            assertEquals(file.getValue().shape, shape, file.getKey().toString());
            shapes.add(shape);
        }
        // What is packed as zstd and is no web archive is always refused.
        assertEquals(EnumSet.complementOf(EnumSet.of(Shape.ZSTD)), shapes);
    }

    /** Whom extraction asks for readings, by its own bytecode. */
    private static Set<String> readers() throws IOException {
        try (InputStream in = Extraction.class.getResourceAsStream("Extraction.class")) {
            Set<String> readers = new TreeSet<>();
            for (var method : ClassFile.of().parse(in.readAllBytes()).methods()) {
                method.code()
                        .ifPresent(code -> code.forEach(element -> {
                            if (element instanceof InvokeInstruction call
                                    && call.name().equalsString("read")
                                    && !call.owner().asInternalName().endsWith("/Extraction")) {
                                readers.add(call.owner().asInternalName().replaceFirst(".*/", ""));
                            }
                        }));
            }
            return readers;
        }
    }
}
