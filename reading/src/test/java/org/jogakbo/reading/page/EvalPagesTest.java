package org.jogakbo.reading.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads every page of the evaluation, where it is at hand; {@link EvalPages} tells how the predictions are scored. */
class EvalPagesTest {
    private static final Path DEV = Path.of("../../shared/eval/extraction/dev");

    @Test
    void every_page_of_the_evaluation_is_read(@TempDir Path out) throws IOException {
        if (!Files.isDirectory(DEV)) {
            System.out.println("SKIPPED: no evaluation pages at " + DEV);
        }
        Assumptions.assumeTrue(Files.isDirectory(DEV), "no evaluation pages");
        EvalPages.main(new String[] {DEV.toString(), out.toString()});
        assertTrue(Files.size(out.resolve("newspages.json")) > 500_000);
    }
}
