package org.jogakbo.keeping.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jogakbo.keeping.vault.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A log whose writer is killed, and one whose disk is full. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LogKillTest {
    @TempDir
    Path data;

    private Process writer(String prefix) throws Exception {
        return ChildProcess.start(
                Appending.class,
                prefix,
                data.resolve("log").toString(),
                data.resolve("log.key").toString());
    }

    private TiledLog log() throws Exception {
        return TiledLog.open(data.resolve("log"), LogKey.open(data.resolve("log.key"), ""));
    }

    @Test
    void loses_nothing_acknowledged_when_killed() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 4; round++) {
            Process writer = writer("");
            long acknowledged = 0;
            try (BufferedReader lines = writer.inputReader(UTF_8)) {
                for (int left = 1 + random.nextInt(60); left > 0; left--) {
                    acknowledged = Long.parseLong(String.valueOf(lines.readLine()));
                }
                writer.toHandle().destroyForcibly();
                writer.waitFor();
            }
            check(acknowledged);
        }
    }

    @Test
    void stays_whole_when_the_disk_is_full() throws Exception {
        // No file may grow beyond 20 blocks of 512 bytes: soon a bundle of entries does.
        Process writer = writer("ulimit -f 20; ");
        List<String> lines;
        try (BufferedReader reader = writer.inputReader(UTF_8);
                Stream<String> all = reader.lines()) {
            lines = all.toList();
        }
        writer.waitFor();
        assertEquals("REFUSED", lines.getLast());
        check(Long.parseLong(lines.get(lines.size() - 2)));
    }

    private void check(long acknowledged) throws Exception {
        try (TiledLog log = log()) {
            assertTrue(log.checkpoint().size() >= acknowledged);
            assertEquals(List.of(), Entries.faults(log));
            for (int n = 0; n < acknowledged; n += 17) {
                assertEquals(Entries.entry(n), log.entry(n));
            }
            int size = (int) log.checkpoint().size();
            log.append(Entries.entries(size, size + 1));
            assertEquals(List.of(), Entries.faults(log));
        }
    }
}
