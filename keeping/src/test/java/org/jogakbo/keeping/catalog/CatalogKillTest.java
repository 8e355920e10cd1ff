package org.jogakbo.keeping.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jogakbo.keeping.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that saves clippings; what it had acknowledged must be there. */
class CatalogKillTest {
    @TempDir
    Path folder;

    @Test
    void loses_nothing_that_was_acknowledged() throws IOException, InterruptedException {
        Random random = new Random(3);
        int next = 0;
        for (int round = 0; round < 5; round++) {
            int acknowledged = saveUntilKilled(next, 1 + random.nextInt(60));
            assertTrue(acknowledged >= next, "it saved something");
            try (Catalog catalog = SqliteCatalog.open(folder.resolve("catalog.db"))) {
                assertEquals(List.of(), catalog.verify());
                for (int number = 0; number <= acknowledged; number++) {
                    assertTrue(catalog.clipping(Invented.clipping(number).id()).isPresent());
                }
                // The last one may have been durable before it could be acknowledged.
                next = catalog.counts().clippings();
            }
        }
    }

    /** The number of the last clipping that the process acknowledged. */
    private int saveUntilKilled(int from, int lines) throws IOException, InterruptedException {
        Process saver = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        folder.resolve("catalog.db").toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = -1;
        try (BufferedReader said = saver.inputReader()) {
            for (int i = 0; i < lines; i++) {
                String line = said.readLine();
                last = line == null ? last : Integer.parseInt(line);
            }
            // Not the process itself: that would close what it said.
            saver.toHandle().destroyForcibly();
            // What it said before it died counts too.
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Integer.parseInt(line);
            }
        }
        saver.waitFor();
        return last;
    }
}
