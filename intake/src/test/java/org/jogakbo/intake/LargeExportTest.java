package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.intake.bounds.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export may be larger than a document, wherever it comes from. */
class LargeExportTest {
    private static final String EXPORT = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>%s</channel></rss>
            """.formatted("<item><title>Kites over the weir</title></item>\n".repeat(60));

    private static final Bounds SMALL = new Bounds(1000, 10_000, 1 << 20, 1 << 20, 50, 100, 2, 5);
    private static final Bounds TIGHT = new Bounds(1000, 2000, 1 << 20, 1 << 20, 50, 100, 2, 5);

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void it_arrives_from_a_file_a_gzip_a_zip_and_a_stream() throws IOException {
        byte[] export = Packed.bytes(EXPORT);
        assertEquals(List.of(EXPORT), Gathered.from(write("blog.xml", export), SMALL).texts);
        assertEquals(List.of(EXPORT), Gathered.from(write("blog.xml.gz", Packed.gzip(export)), SMALL).texts);
        byte[] zip = Packed.zip(Map.of("blog.xml", export));
        assertEquals(List.of(EXPORT), Gathered.from(write("blog.zip", zip), SMALL).texts);
        Gathered streamed = Gathered.fromStream(export, SMALL);
        assertEquals(List.of(EXPORT), streamed.texts);
        assertEquals(EXPORT.length(), streamed.arrivals.getFirst().payload().size());
    }

    @Test
    void what_was_laid_aside_is_gone_afterwards() throws IOException {
        Arrival arrival =
                Gathered.fromStream(Packed.bytes(EXPORT), SMALL).arrivals.getFirst();
        FilePayload payload = (FilePayload) arrival.payload();
        assertTrue(Files.notExists(payload.path()));
    }

    @Test
    void a_small_one_out_of_a_container_can_be_opened_later_too() throws IOException {
        Bounds roomy = new Bounds(1 << 20, 1 << 20, 1 << 20, 1 << 20, 50, 100, 2, 5);
        Arrival arrival = Gathered.fromStream(Packed.gzip(Packed.bytes(EXPORT)), roomy)
                .arrivals
                .getFirst();
        try (var in = arrival.payload().open()) {
            assertEquals(EXPORT.length(), in.readAllBytes().length);
        }
    }

    @Test
    void beyond_its_own_bound_it_is_refused() throws IOException {
        byte[] export = Packed.bytes(EXPORT);
        assertTrue(Gathered.from(write("blog.xml", export), TIGHT).refused().contains("at most 2.0 KiB"));
        assertTrue(Gathered.fromStream(export, TIGHT).refused().contains("The WordPress export has more than"));
    }

    @Test
    void another_document_of_that_size_is_refused() throws IOException {
        byte[] feed = Packed.bytes(EXPORT.replace("wordpress.org/export", "weir.example/kites"));
        Stream.of(Gathered.from(write("feed.xml", feed), SMALL), Gathered.fromStream(feed, SMALL))
                .forEach(gathered -> assertTrue(gathered.refused().contains("1,000 bytes")));
    }
}
