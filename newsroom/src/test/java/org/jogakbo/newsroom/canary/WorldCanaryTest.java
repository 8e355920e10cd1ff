package org.jogakbo.newsroom.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.newsroom.canary.WorldPeople.One;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Protected people of all cultures, planted in every kind of document, stand in nothing that goes out. A build tries some of them, other
 * ones with {@code -Djogakbo.seed=N}. {@code -Djogakbo.canary=whole} tries everybody, an archive for each {@value #BATCH} people; with
 * {@code -Djogakbo.canary.report=FILE} what is done is noted there, and a later run goes on behind it.
 */
@DisplayName("Canaries of the whole world")
@EnabledIfSystemProperty(
        named = "jogakbo.canary",
        matches = "whole",
        disabledReason = "it measures; WorldSpellingsTest is the build's part of it")
class WorldCanaryTest {
    private static final int SOME = 20;
    private static final int BATCH = 40;

    /** Of so many clippings one may be held back. */
    private static final int HELD_AT_MOST = 5;

    private static final boolean WHOLE = "whole".equals(System.getProperty("jogakbo.canary"));
    private static final Pattern HIT = Pattern.compile("person (\\d+) \\(([^)]*)\\).*", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, Integer> table = new TreeMap<>();
    private final List<String> left = new ArrayList<>();

    @Test
    void stand_in_nothing_that_goes_out() throws Exception {
        List<One> all = new ArrayList<>(WorldPeople.all());
        Collections.shuffle(all, new Random(Long.getLong("jogakbo.seed", 20210611)));
        List<One> tried = WHOLE ? all : all.subList(0, SOME);
        for (int from = 0; from < tried.size(); from += BATCH) {
            List<One> batch = tried.subList(from, Math.min(from + BATCH, tried.size()));
            if (!isDone(from)) {
                run(from, batch);
            }
        }
        table.forEach((row, count) -> System.out.printf("%-50s %6d%n", row, count));
        assertEquals(List.of(), left.stream().limit(20).toList(), left.size() + " hits");
    }

    private void run(int from, List<One> batch) throws Exception {
        Map<Integer, One> byNumber = new LinkedHashMap<>();
        Map<Canary, Set<String>> pieces = new LinkedHashMap<>();
        for (One one : batch) {
            byNumber.put(one.canary().number(), one);
            pieces.put(one.canary(), one.pieces());
        }
        Path place = folder.resolve("batch-" + from);
        Life life = new Life(place, List.copyOf(pieces.keySet()), true, WHOLE ? 5 : 2);
        life.run();
        Searching searching = new Searching(pieces);
        Outputs outputs = new Outputs(life, searching, place);
        outputs.look();
        List<String> hits = new ArrayList<>();
        searching.hits().forEach((output, found) -> found.forEach(hit -> hits.add(told(output, hit, byNumber))));
        left.addAll(hits);
        String done =
                "people %d to %d: %d places, at least %d spellings each, %d outputs, %d addresses, %d bytes, %d hits, %d troubles"
                        .formatted(
                                from,
                                from + batch.size(),
                                life.places(),
                                life.fewestSpellings(),
                                searching.hits().size(),
                                outputs.addresses(),
                                searching.bytes(),
                                hits.size(),
                                life.troubles().size());
        System.out.println(done);
        note(done, hits);
        // What the second look or the guard keeps private is hidden too; but were much of it kept, nothing would have
        // been tried.
        assertTrue(
                life.troubles().size() * HELD_AT_MOST <= life.clippings().size(),
                life.troubles().stream().limit(5).toList().toString());
    }

    private String told(String output, String hit, Map<Integer, One> byNumber) {
        Matcher found = HIT.matcher(hit);
        One one = found.matches() ? byNumber.get(Integer.valueOf(found.group(1))) : null;
        if (one == null) {
            return output + ": " + hit;
        }
        String kind = one.kinds().getOrDefault(found.group(2), "?");
        table.merge("culture " + one.culture(), 1, Integer::sum);
        table.merge("kind " + kind.replaceFirst(" .*", ""), 1, Integer::sum);
        return "%s, given as %s: %s; %s: %s".formatted(one.id(), one.canary().forms(), kind, output, hit);
    }

    private static boolean isDone(int from) throws IOException {
        String report = System.getProperty("jogakbo.canary.report");
        return WHOLE
                && report != null
                && Files.exists(Path.of(report))
                && Files.readAllLines(Path.of(report)).stream()
                        .anyMatch(line -> line.startsWith("people " + from + " to "));
    }

    private static void note(String done, List<String> hits) throws IOException {
        String report = System.getProperty("jogakbo.canary.report");
        if (report != null) {
            List<String> lines = new ArrayList<>(List.of(done));
            lines.addAll(hits);
            Files.write(Path.of(report), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
