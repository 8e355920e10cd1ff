package org.jogakbo.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Djogakbo.pairs=10000} for the long run, {@code -Djogakbo.seed=N} to begin at another pair. */
@DisplayName("Two private states that differ in what is protected alone")
class NonInterferenceTest {
    private static final int PAIRS = Integer.getInteger("jogakbo.pairs", 24);
    private static final long SEED = Long.getLong("jogakbo.seed", 1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void have_the_same_public_side_byte_for_byte() throws IOException {
        List<String> differences = new ArrayList<>();
        int pages = 0;
        int clippings = 0;
        for (long pair = SEED; pair < SEED + PAIRS; pair++) {
            Map<String, String> one = inMemory(pair, 2 * pair);
            Map<String, String> other = inMemory(pair, 2 * pair + 1);
            pages += one.size();
            clippings += (int) one.keySet().stream()
                    .filter(at -> at.matches("/2021/\\d\\d/[^/]+/"))
                    .count();
            compare(pair, one, other, differences);
        }
        System.out.printf(
                "Non-interference: %d pairs, %d addresses, %d public clippings, %d pairs differ%n",
                PAIRS, pages, clippings, differences.size());
        assertTrue(clippings >= PAIRS, "public clippings: " + clippings);
        assertEquals(List.of(), differences.stream().limit(5).toList());
    }

    private Map<String, String> inMemory(long shape, long secret) throws IOException {
        PrivateState state = new PrivateState(folder.resolve("in-" + secret), shape, secret);
        try (Archive archive = InMemory.archive(folder, state.clock())) {
            state.enact(archive);
            return PrivateState.seen(archive, shape % 10 == 0);
        }
    }

    private static void compare(
            long pair, Map<String, String> one, Map<String, String> other, List<String> differences) {
        TreeSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        List<String> unlike = all.stream()
                .filter(at -> !String.valueOf(one.get(at)).equals(String.valueOf(other.get(at))))
                .toList();
        if (!unlike.isEmpty()) {
            String at = unlike.stream()
                    .filter(a -> a.matches("/2021/\\d\\d/[^/]+/"))
                    .findFirst()
                    .orElse(unlike.getFirst());
            differences.add("pair " + pair + ": " + unlike.size() + " of " + all.size() + ", at " + at + " "
                    + unlike.stream()
                            .filter(a -> !one.containsKey(a) || !other.containsKey(a))
                            .toList()
                    + '\n'
                    + around(String.valueOf(one.get(at)), String.valueOf(other.get(at))));
        }
    }

    /** Where two texts part. */
    private static String around(String one, String other) {
        int at = Math.clamp(one.indexOf('\n'), 0, Math.min(one.length(), other.length()));
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 120);
        return "  " + one.substring(from, Math.min(one.length(), at + 120)).replace('\n', ' ') + "\n  "
                + other.substring(from, Math.min(other.length(), at + 120)).replace('\n', ' ') + '\n';
    }
}
