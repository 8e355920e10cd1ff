package org.jogakbo.keeping.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jogakbo.keeping.Invented;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks for the words of what was withdrawn in every byte of the store's files. */
class ForgettingTest {
    private static final Pattern PLANTED = Pattern.compile("zq[a-p]{6}");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("edition.db");
    }

    /** A word of its own for each number, in title, address, body, category, outlet and series. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("zq");
        for (int shift = 20; shift >= 0; shift -= 4) {
            word.append((char) ('a' + (((number * 7_919) >> shift) & 15)));
        }
        return word.toString();
    }

    private static PublicClipping planted(int number) {
        String date =
                number % 9 == 0 ? null : "20%02d-%02d-%02d".formatted(number % 7, 1 + number % 12, 1 + number % 28);
        return Invented.released(Invented.clipping(number, date, word(number)), _ -> false);
    }

    private static PublicClipping plantedInAddress(int number) {
        var clipping = Invented.clipping(number, "2016-04-11", word(number));
        return Invented.released(Invented.withUrl(clipping, "https://river.example/" + word(number) + "/"), _ -> false);
    }

    private Set<String> wordsOnDisk() throws IOException {
        Set<String> words = new HashSet<>();
        try (var files = Files.list(folder)) {
            for (Path one : files.toList()) {
                // One character a byte: the words are ASCII, whatever stands around them.
                String bytes = new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1);
                PLANTED.matcher(bytes).results().forEach(found -> words.add(found.group()));
            }
        }
        return words;
    }

    @Test
    void keeps_no_word_of_what_was_withdrawn() throws IOException {
        List<PublicClipping> all = new ArrayList<>();
        for (int number = 0; number < 1_500; number++) {
            all.add(number % 2 == 0 ? planted(number) : plantedInAddress(number));
        }
        Collections.shuffle(all, new Random(5));
        List<PublicPath> withdrawn =
                all.subList(0, 700).stream().map(PublicClipping::path).toList();
        Set<String> kept = new HashSet<>();
        try (SqlitePublicStore store = SqlitePublicStore.open(file, new byte[16])) {
            for (int i = 0; i < all.size(); i += 50) {
                store.apply(all.subList(i, i + 50), List.of(), Instant.EPOCH);
            }
            assertTrue(wordsOnDisk().size() >= 1_500, "every word is on disk before");
            for (int i = 0; i < withdrawn.size(); i += 7) {
                store.apply(List.of(), withdrawn.subList(i, i + 7), Instant.EPOCH);
            }
            assertTrue(store.forgotten());
            store.eachClipping(clipping ->
                    PLANTED.matcher(clipping.card().title()).results().forEach(found -> kept.add(found.group())));
            assertEquals(800, kept.size());
            Set<String> left = wordsOnDisk();
            left.removeAll(kept);
            assertEquals(Set.of(), left);
            assertEquals(List.of(), store.verify());
        }
    }

    @Test
    void keeps_no_word_of_what_was_replaced() throws IOException {
        int count = 400;
        List<PublicClipping> before = new ArrayList<>();
        List<PublicClipping> after = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (int number = 0; number < count; number++) {
            Filed filed = Filed.of("clipping-" + number).dated("2016-04-11").position(number % 5);
            before.add(filed.text("A word of old: " + word(number) + ". And more. ".repeat(number % 40))
                    .released());
            after.add(filed.text("Another text. And much more. ".repeat((number * 7) % 60))
                    .released());
            words.add(word(number));
        }
        try (SqlitePublicStore store = SqlitePublicStore.open(file, new byte[16])) {
            store.apply(before, List.of(), Instant.EPOCH);
            for (int i = 0; i < count; i += 20) {
                store.apply(after.subList(i, i + 20), List.of(), Instant.EPOCH);
                for (int number = i; number < i + 20; number++) {
                    words.remove(word(number));
                }
                assertEquals(words, wordsOnDisk());
            }
            assertEquals(List.of(), store.verify());
        }
    }
}
