package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an import again and again in the middle of it. {@code -Djogakbo.kills=1000} kills more often.
 */
@DisplayName("An import that is killed")
class KillTest {
    private static final int KILLS = Integer.getInteger("jogakbo.kills", 4);
    private static final int PAGES = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void loses_nothing_that_it_acknowledged_and_always_starts_again() throws Exception {
        List<String> pages = pages();
        Random random = new Random(20261122);
        Path data = folder.resolve("data");
        Set<String> acknowledged = new HashSet<>();
        int killedInTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 8 == 0) {
                data = folder.resolve("data-" + kill);
                acknowledged.clear();
            }
            boolean killed = importAndKill(pages, data, random, acknowledged);
            killedInTheMiddle += killed && !acknowledged.isEmpty() ? 1 : 0;
            Told.by("reindex", "--data", data).expecting(0);
            Told.by("verify", "--data", data).expecting(0);
            assertTrue(published(data).containsAll(acknowledged), "an acknowledged clipping is gone");
        }
        List<Object> words = new ArrayList<>(List.of("import", "--publish", "--data", data));
        words.addAll(pages);
        Told.by(words.toArray()).expecting(0);
        Told.by("verify", "--data", data).expecting(0);
        assertEquals(PAGES, published(data).size());
        System.err.println(KILLS + " kills, " + killedInTheMiddle + " of them in the middle of an import");
    }

    private boolean importAndKill(List<String> pages, Path data, Random random, Set<String> acknowledged)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Jogakbo.class.getName(),
                "import",
                "--publish",
                "--json",
                "--data",
                data.toString()));
        command.addAll(pages);
        Path out = Files.createTempFile(folder, "out", ".jsonl");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long enough = random.nextInt(20_000);
        while (process.isAlive() && Files.size(out) < enough) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        boolean ended = process.waitFor(random.nextInt(1, 40), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        acknowledged.addAll(urls(out));
        return !ended;
    }

    /** The addresses in the whole lines that the process had printed. */
    private static Set<String> urls(Path out) throws IOException {
        String text = Files.readString(out);
        Set<String> urls = new HashSet<>();
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            urls.add(JSON.readTree(line).get("url").asText());
        }
        return urls;
    }

    private static Set<String> published(Path data) {
        Set<String> urls = new HashSet<>();
        for (int page = 1; page <= PAGES / 100; page++) {
            List<JsonNode> hits = Told.by("search", "", "--json", "--size", 100, "--page", page, "--data", data)
                    .expecting(0)
                    .json();
            urls.addAll(hits.stream().map(hit -> hit.get("url").asText()).collect(Collectors.toSet()));
        }
        return urls;
    }

    private List<String> pages() throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        List<String> pages = new ArrayList<>();
        for (int n = 0; n < PAGES; n++) {
            String page =
                    "Monthly Archives: June 2021\n\nBoat number %d sails\n\nPosted on June %d, 2021 by Mira\n\nThe boat with the number %d left the quay with %d people and came back with one more.\n\n[The Mill Gazette]\n"
                            .formatted(n, 1 + n % 30, n, n % 7);
            pages.add(Files.writeString(inputs.resolve("boat-%03d.txt".formatted(n)), page)
                    .toString());
        }
        return pages;
    }
}
