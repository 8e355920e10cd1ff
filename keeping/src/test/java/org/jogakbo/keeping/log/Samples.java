package org.jogakbo.keeping.log;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The vectors of other implementations, which are not part of this repository. */
final class Samples {
    private Samples() {}

    /** A folder of samples; the test is skipped, and says so, where there is none. */
    static Path folder(String name) {
        Path folder = Path.of("../../shared/samples/log").resolve(name);
        if (!Files.isDirectory(folder)) {
            System.out.println("SKIPPED: no samples in " + folder);
        }
        assumeTrue(Files.isDirectory(folder), () -> "no samples in " + folder);
        return folder;
    }
}
