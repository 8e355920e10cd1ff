package org.jogakbo.search.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jogakbo.clipping.Query;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.search.Clippings;
import org.jogakbo.search.index.IndexUnusable;
import org.jogakbo.search.index.IndexUnusable.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the public index leaves on the disk, and what it makes of what it finds there. */
class PublicIndexFilesTest {
    @TempDir
    Path folder;

    private Path place = Path.of("");

    @BeforeEach
    void where() {
        place = folder.resolve("index");
    }

    private static PublicClipping clipping(String key, String body) {
        return Clippings.released(Clippings.of(key, "News of " + key, body, "Island Post", "2016-04-11"));
    }

    private static PublicPath path(String key) {
        return new PublicPath("2016/04", key);
    }

    private void build(int count) {
        try (PublicIndex index = PublicIndex.in(place)) {
            List<PublicClipping> many = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                many.add(clipping("k" + i, "The ferry number " + i + " runs."));
            }
            index.put(many);
            index.commit();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private boolean anywhere(String word) throws IOException {
        for (Path file : files()) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            String sought = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            if (bytes.contains(sought) || file.toString().contains(word)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void what_is_removed_or_replaced_leaves_nothing_in_any_file() throws IOException {
        build(50);
        try (PublicIndex index = PublicIndex.in(place)) {
            index.put(List.of(
                    clipping("zanzibarite", "Quetzalcoatlus 꿰뚫뷁 was here."), clipping("kept", "Xylophagous beetles.")));
            index.commit();
            assertTrue(anywhere("quetzalcoatlus") && anywhere("zanzibarite") && anywhere("xylophagous"));
            assertTrue(anywhere("꿰뚫"));
            index.remove(List.of(path("zanzibarite")));
            index.put(List.of(clipping("kept", "Nothing to see.")));
            index.commit();
            for (String word : List.of("quetzalcoatlus", "Quetzalcoatlus", "zanzibarite", "꿰뚫", "뷁", "xylophagous")) {
                assertFalse(anywhere(word), word);
            }
            assertEquals(51, index.paths().size());
        }
    }

    @Test
    void words_leave_with_their_clipping_however_often_it_changed() throws IOException {
        Random random = new Random(17);
        build(20);
        try (PublicIndex index = PublicIndex.in(place)) {
            for (int round = 0; round < 30; round++) {
                String word = "plantedword" + round;
                index.put(List.of(clipping("k" + random.nextInt(20), word + " stands here for a while.")));
                if (random.nextBoolean()) {
                    index.commit();
                }
                index.put(List.of(clipping("extra", word)));
                index.commit();
                index.remove(index.paths().stream()
                        .filter(at -> index.find(Query.of(word)).hits().stream()
                                .anyMatch(hit -> hit.path().equals(at)))
                        .toList());
                index.commit();
                assertFalse(anywhere(word), word);
            }
        }
    }

    @Test
    void a_reader_in_another_process_follows_the_writer_and_takes_no_lock() throws IOException {
        try (PublicIndex reader = PublicIndex.readOnly(place)) {
            assertEquals(0, reader.find(Query.of("ferry")).total());
            assertFalse(Files.exists(place), "a reader makes no folder");
            build(3);
            assertEquals(3, reader.find(Query.of("ferry")).total());
            try (PublicIndex writer = PublicIndex.in(place)) {
                writer.put(List.of(clipping("more", "One more ferry.")));
                assertEquals(3, reader.find(Query.of("ferry")).total());
                writer.commit();
                assertEquals(4, reader.find(Query.of("ferry")).total());
                writer.clear();
                assertEquals(0, reader.find(Query.of("ferry")).total());
                writer.put(List.of(clipping("again", "A new ferry.")));
                writer.commit();
                assertEquals(1, reader.find(Query.of("ferry")).total());
            }
            IndexUnusable refused = assertThrows(IndexUnusable.class, reader::clear);
            assertEquals(Fault.READ_ONLY, refused.fault());
        }
    }

    @Test
    void an_index_built_anew_is_noticed_though_its_commits_count_from_one_again() {
        build(1);
        try (PublicIndex reader = PublicIndex.readOnly(place);
                PublicIndex writer = PublicIndex.in(place)) {
            assertEquals(1, reader.find(Query.of("ferry")).total());
            writer.clear();
            writer.put(List.of(clipping("b", "A bridge.")));
            writer.commit();
            assertEquals(0, reader.find(Query.of("ferry")).total());
            assertEquals(1, reader.find(Query.of("bridge")).total());
        }
    }

    @Test
    void a_second_writer_is_told_that_the_index_is_locked() {
        build(1);
        try (PublicIndex first = PublicIndex.in(place);
                PublicIndex second = PublicIndex.in(place)) {
            first.put(List.of(clipping("a", "A.")));
            IndexUnusable locked = assertThrows(IndexUnusable.class, () -> second.put(List.of(clipping("b", "B."))));
            assertEquals(Fault.LOCKED, locked.fault());
            assertTrue(locked.toString().contains(place.toString()), locked.toString());
            assertEquals(
                    Fault.LOCKED,
                    assertThrows(IndexUnusable.class, second::clear).fault());
            assertEquals(1, second.find(Query.of("ferry")).total());
        }
    }

    @Test
    void damage_is_said_plainly_and_clear_mends_it() throws IOException {
        build(30);
        Random random = new Random(23);
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= 8;
            for (byte[] bytes : List.of(flipped, new byte[0], Arrays.copyOf(whole, whole.length / 2))) {
                Files.write(file, bytes);
                try (PublicIndex index = PublicIndex.readOnly(place)) {
                    IndexUnusable damaged = assertThrows(
                            IndexUnusable.class,
                            index::verify,
                            file.getFileName().toString());
                    assertTrue(damaged.toString().contains(place.toString()), damaged.toString());
                }
            }
            Files.write(file, whole);
        }
        Files.write(files().getFirst(), new byte[] {1, 2, 3});
        try (PublicIndex index = PublicIndex.in(place)) {
            index.clear();
            index.put(List.of(clipping("a", "A ferry.")));
            index.commit();
            assertEquals(1, index.find(Query.of("ferry")).total());
            index.verify();
        }
    }

    @Test
    void searches_go_on_while_clippings_come_and_go() throws Exception {
        build(40);
        try (PublicIndex writer = PublicIndex.in(place);
                PublicIndex reader = PublicIndex.readOnly(place);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            AtomicBoolean ended = new AtomicBoolean();
            List<Future<Integer>> searches = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                PublicIndex searched = i % 2 == 0 ? writer : reader;
                searches.add(threads.submit(() -> {
                    int least = Integer.MAX_VALUE;
                    do {
                        least = Math.min(least, searched.find(Query.of("ferry")).total());
                    } while (!ended.get());
                    return least;
                }));
            }
            for (int round = 0; round < 25; round++) {
                writer.put(List.of(clipping("k" + round, "The ferry is late."), clipping("x" + round, "No ferry.")));
                writer.remove(List.of(path("x" + (round - 1))));
                writer.commit();
            }
            ended.set(true);
            for (Future<Integer> search : searches) {
                assertTrue(search.get() >= 40);
            }
        }
    }

    @Test
    void an_index_knows_by_which_analysis_it_was_built() {
        try (PublicIndex index = PublicIndex.in(place)) {
            assertFalse(index.isStale());
            index.put(List.of(clipping("a", "A ferry.")));
            index.commit();
            assertFalse(index.isStale());
        }
        try (PublicIndex index = PublicIndex.in(place)) {
            index.put(List.of(clipping("b", "A ferry.")));
            index.commit();
            assertFalse(index.isStale());
        }
    }

    @Test
    void an_empty_folder_is_an_empty_index() throws IOException {
        Files.createDirectories(place);
        try (PublicIndex index = PublicIndex.readOnly(place)) {
            assertEquals(0, index.find(Query.of("ferry")).total());
            index.verify();
        }
    }
}
