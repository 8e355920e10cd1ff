package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every web archive that others publish to test readers with: none may throw, bad digests are told, and good ones are accepted. */
class WarcSamplesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");

    private static List<Path> samples() throws IOException {
        assumeTrue(
                Files.isDirectory(SAMPLES.resolve("warc")),
                "SKIPPED: there are no web archives to read in "
                        + SAMPLES.toAbsolutePath().normalize());
        try (Stream<Path> warc = Files.walk(SAMPLES.resolve("warc"));
                Stream<Path> wacz = Files.walk(SAMPLES.resolve("wacz"));
                Stream<Path> files = Stream.concat(warc, wacz)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("LICENSE"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_sample_is_read_without_an_exception() throws IOException {
        int pages = 0;
        int refusals = 0;
        int mismatches = 0;
        List<Path> samples = samples();
        for (Path sample : samples) {
            Gathered gathered = Gathered.from(sample);
            assertTrue(gathered.arrivals.size() + gathered.refusals.size() > 0, sample + " gave nothing");
            pages += gathered.arrivals.size();
            refusals += gathered.refusals.size();
            mismatches += (int) gathered.refusals.stream()
                    .filter(refusal -> refusal.why().contains("is not what its digest is of"))
                    .count();
        }
        System.out.printf(
                "%d samples, %d pages, %d refusals, of them %d digests that do not fit%n",
                samples.size(), pages, refusals, mismatches);
        assertTrue(pages > 0, "no page was found");
        assertTrue(mismatches > 0, "some samples have digests that do not fit");
    }
}
