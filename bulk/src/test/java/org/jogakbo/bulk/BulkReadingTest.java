package org.jogakbo.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.Door;
import org.jogakbo.intake.Visitor;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkReadingTest {
    private static SparkSession session;

    @TempDir
    Path folder;

    private Path pages;

    @BeforeAll
    static void two_tasks_at_a_time() {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    @AfterAll
    static void end() throws IOException {
        session.close();
    }

    @BeforeEach
    void a_warc_two_pages_and_a_damaged_file() throws IOException {
        pages = Files.createDirectories(folder.resolve("오려둔 것"));
        Files.write(pages.resolve("crawl.warc"), Crawl.of("The lighthouse", "The ferry", "등대"));
        Files.writeString(pages.resolve("harbour.html"), Crawl.page("The harbour"));
        Files.writeString(pages.resolve("pier.html"), Crawl.page("The pier"));
        Files.write(pages.resolve("broken.html.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1});
        Files.writeString(pages.resolve(".hidden"), "nothing");
    }

    @Test
    void reads_what_is_read_without_spark_in_the_same_order() throws IOException {
        Path out = folder.resolve("out 나온 것");
        Summary summary =
                read(out, pages.toString(), folder.resolve("missing.html").toString());

        assertEquals(Alone.read(pages.toString(), folder.resolve("missing.html").toString()), lines(out));
        assertEquals(new Summary(5, 5, 2), summary);
        assertEquals(
                "{\"arrivals\":5,\"readings\":5,\"refusals\":2}\n", Files.readString(out.resolve("_summary.json")));
    }

    @Test
    void a_line_holds_the_whole_reading() throws IOException {
        Path page = pages.resolve("harbour.html");
        Path out = folder.resolve("out");
        read(out, page.toString());

        JsonNode line = JsonMapper.builder().build().readTree(lines(out).getFirst());
        Reading reading = JsonMapper.builder().build().treeToValue(line.get("reading"), Reading.class);
        assertEquals("The harbour", reading.title());
        assertTrue(reading.body().text().contains("The harbour was painted"));
        assertEquals(
                Digest.of(Files.readAllBytes(page)).hex(), line.get("capture").asText());
    }

    @Test
    void a_link_inside_a_folder_is_refused_and_the_rest_is_read() throws IOException {
        Files.createSymbolicLink(pages.resolve("loop"), pages);
        Path out = folder.resolve("out");
        assertEquals(new Summary(5, 5, 2), read(out, pages.toString()));
        assertTrue(
                lines(out).getFirst().contains("are not followed"), lines(out).getFirst());
    }

    @Test
    void an_empty_folder_is_refused_in_the_doors_words() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path out = folder.resolve("out");
        assertEquals(new Summary(0, 0, 1), read(out, empty.toString()));
        assertEquals(Alone.read(empty.toString()), lines(out));
    }

    @Test
    void small_files_share_a_task_and_a_large_one_has_its_own() throws IOException {
        Path large = folder.resolve("large.warc");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Shares.MOST_BYTES + 1);
        }
        String warc = large.toString();
        List<String> files = List.of("a", "b", "c", warc, "d", "e", "f", "g");
        assertEquals(
                List.of(List.of("a", "b"), List.of("c"), List.of(warc), List.of("d", "e"), List.of("f", "g")),
                Shares.of(files, 1));
        assertEquals(8, Shares.of(files, 2).size());
        assertEquals(List.of(), Shares.of(List.of(), 2));
    }

    @Test
    void an_order_names_inputs_and_one_folder() {
        assertEquals(
                new Order(List.of("a", "b"), Path.of("c")),
                Order.of("a", "--out", "c", "b").orElseThrow());
        for (String words : List.of("a", "--out c", "a --out", "- --out c", "a --out c --out d", "a --other --out c")) {
            assertFalse(Order.of(words.split(" ")).isPresent(), words);
        }
    }

    private static Summary read(Path out, String... inputs) throws IOException {
        return BulkReading.read(session, new Order(List.of(inputs), out));
    }

    private static List<String> lines(Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(out)) {
            for (Path part : parts.filter(path -> path.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    /** As on a laptop: the door and the reading, one input after the other. */
    private static final class Alone implements Visitor {
        private final List<String> lines = new ArrayList<>();

        static List<String> read(String... inputs) {
            Alone alone = new Alone();
            Door door = new Door(Bounds.DEFAULT, InstantSource.system());
            for (String input : inputs) {
                door.open(input, alone);
            }
            return alone.lines;
        }

        @Override
        public void arrival(Arrival arrival) {
            Document document = new Document(arrival.input(), arrival.url(), arrival.contentType(), arrival.payload());
            try (InputStream in = arrival.payload().open()) {
                Digest capture = Digest.of(in.readAllBytes());
                Outcome outcome = new Extraction()
                        .read(document, reading -> lines.add(Line.of(arrival.input(), capture, reading)));
                assertEquals(new Outcome.Done(1), outcome);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public void refusal(Refusal refusal) {
            lines.add(Line.of(refusal));
        }
    }
}
