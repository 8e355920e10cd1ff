package org.jogakbo.keeping.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed, and one whose disk is full. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class KillTest {
    @TempDir
    Path folder;

    @Test
    void loses_nothing_acknowledged_when_killed() throws Exception {
        Random random = new Random(1);
        for (int round = 0; round < 5; round++) {
            Process writer = ChildProcess.start(Storing.class, "", folder.toString(), "" + round);
            List<String> acknowledged = new ArrayList<>();
            try (BufferedReader lines = writer.inputReader(UTF_8)) {
                int until = 20 + random.nextInt(200);
                while (acknowledged.size() < until) {
                    acknowledged.add(String.valueOf(lines.readLine()));
                }
                writer.toHandle().destroyForcibly();
                lines.lines().filter(line -> line.matches("\\S+ \\d+")).forEach(acknowledged::add);
            }
            writer.waitFor();
            // A last line may have been cut by the kill itself; all but that one must be there.
            acknowledged.removeLast();
            try (WarcVault vault = WarcVault.open(folder)) {
                assertTrue(places(vault).containsAll(acknowledged));
                assertEquals(List.of(), Arrivals.faults(vault));
            }
        }
    }

    @Test
    void refuses_on_a_full_disk_and_goes_on_when_there_is_room() throws Exception {
        // A limit on the size of a file makes writes fail as a full disk does; the unit is 512 bytes.
        Process writer = ChildProcess.start(Storing.class, "ulimit -f 400; ", folder.toString(), "7");
        List<String> lines;
        try (BufferedReader reader = writer.inputReader(UTF_8)) {
            lines = reader.lines().toList();
        }
        writer.waitFor();
        String refused = lines.getLast();
        assertTrue(refused.startsWith("REFUSED ") && refused.contains("has room"), refused);
        try (WarcVault vault = WarcVault.open(folder)) {
            assertEquals(List.of(), vault.repairs());
            assertEquals(Set.copyOf(lines.subList(0, lines.size() - 1)), places(vault));
            vault.store(Arrivals.page("There is room again"));
            assertEquals(List.of(), Arrivals.faults(vault));
        }
    }

    private static Set<String> places(Vault vault) throws IOException {
        try (Stream<Capture> captures = vault.capturesAfter(null, 0)) {
            return captures.map(capture -> capture.file() + " " + capture.offset())
                    .collect(Collectors.toSet());
        }
    }
}
