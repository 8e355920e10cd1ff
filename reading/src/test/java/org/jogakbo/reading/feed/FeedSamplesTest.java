package org.jogakbo.reading.feed;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The conformance cases of a feed parser, where they are at hand. */
class FeedSamplesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples/feeds");

    @Test
    void holds_nearly_every_expectation_about_entries() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            System.out.println("Skipped: no feed cases at " + SAMPLES);
        }
        assumeTrue(Files.isDirectory(SAMPLES));
        FeedCases cases = FeedCases.of(SAMPLES);
        System.out.println(cases);
        assertTrue(cases.runnable > 200, cases.toString());
        assertTrue(cases.held * 100 >= cases.runnable * 99, () -> String.join("\n", cases.failed));
    }
}
