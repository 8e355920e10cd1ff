package org.jogakbo.keeping.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jogakbo.keeping.vault.Arrivals.page;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Payload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every vault must do. */
abstract class VaultContract {
    abstract Vault vault() throws Exception;

    private static byte[] read(Vault vault, Capture capture) throws IOException {
        try (InputStream in = vault.open(capture).open()) {
            return in.readAllBytes();
        }
    }

    private static List<Capture> after(Vault vault, @Nullable Capture last) throws IOException {
        try (Stream<Capture> captures =
                last == null ? vault.capturesAfter(null, 0) : vault.capturesAfter(last.file(), last.offset())) {
            return captures.toList();
        }
    }

    @Test
    void gives_back_the_bytes_and_how_they_came() throws Exception {
        try (Vault vault = vault()) {
            Arrival arrival = page("The ferry at Mill Lane sails again.");
            Capture capture = vault.store(arrival);
            assertEquals("The ferry at Mill Lane sails again.", new String(read(vault, capture), UTF_8));
            assertEquals(Digest.of("The ferry at Mill Lane sails again.".getBytes(UTF_8)), capture.digest());
            assertEquals(arrival.input(), capture.input());
            assertEquals(arrival.url(), capture.url());
            assertEquals(arrival.contentType(), capture.contentType());
            assertEquals(arrival.arrivedAt(), capture.capturedAt());
            assertEquals(arrival.payload().size(), capture.size());
            assertEquals(capture.size(), vault.open(capture).size());
            assertEquals(List.of(), Arrivals.faults(vault));
        }
    }

    @Test
    void keeps_an_empty_payload_and_a_large_one() throws Exception {
        byte[] large = new byte[3_000_000];
        new Random(4).nextBytes(large);
        try (Vault vault = vault()) {
            Capture nothing = vault.store(Arrivals.of("empty.html", new byte[0]));
            Capture much = vault.store(Arrivals.of("much.bin", large));
            assertEquals(0, read(vault, nothing).length);
            assertArrayEquals(large, read(vault, much));
        }
    }

    @Test
    void keeps_strange_names_word_by_word() throws Exception {
        List<String> names = List.of(
                "강가의 집.html",
                "line\r\nWARC-Type: metadata",
                " edge ",
                "100%25 \"quoted\" \\ back\tslash",
                "a.zip!/b/ü.html",
                "broken \ud800 half",
                "x".repeat(9000),
                "");
        try (Vault vault = vault()) {
            for (String name : names) {
                vault.store(new Arrival(name, name, name, Arrivals.NOON, Payload.of(new byte[] {1})));
            }
            List<Capture> captures = after(vault, null);
            assertEquals(names, captures.stream().map(Capture::input).toList());
            assertEquals(names, captures.stream().map(Capture::url).toList());
            assertEquals(names, captures.stream().map(Capture::contentType).toList());
            assertEquals(List.of(), Arrivals.faults(vault));
        }
    }

    @Test
    void keeps_the_same_bytes_twice() throws Exception {
        try (Vault vault = vault()) {
            Capture first = vault.store(page("One and the same"));
            Capture second = vault.store(page("One and the same"));
            assertEquals(first.digest(), second.digest());
            assertNotEquals(first.offset(), second.offset());
        }
    }

    @Test
    void tells_what_lies_behind_a_capture_in_order() throws Exception {
        try (Vault vault = vault()) {
            List<Capture> stored = vault.store(List.of(page("one"), page("two"), page("three")));
            assertEquals(stored, after(vault, null));
            assertEquals(stored.subList(1, 3), after(vault, stored.getFirst()));
            assertEquals(List.of(), after(vault, stored.getLast()));
        }
    }

    @Test
    void keeps_all_or_none_of_several() throws Exception {
        try (Vault vault = vault()) {
            Capture before = vault.store(page("before"));
            Arrival unreadable = new Arrival("gone.html", null, null, Arrivals.NOON, changing(7, 7, true));
            assertThrows(IOException.class, () -> vault.store(List.of(page("one"), unreadable)));
            Capture behind = vault.store(page("behind"));
            assertEquals(List.of(before, behind), after(vault, null));
            assertEquals(List.of(), vault.store(List.of()));
            assertEquals(List.of(), Arrivals.faults(vault));
        }
    }

    @Test
    void refuses_an_input_that_is_longer_than_it_says() throws Exception {
        try (Vault vault = vault()) {
            Arrival growing = new Arrival("growing.log", null, null, Arrivals.NOON, changing(7, 9, false));
            IOException refused = assertThrows(IOException.class, () -> vault.store(growing));
            assertEquals(true, String.valueOf(refused.getMessage()).contains("growing.log"));
            assertEquals(List.of(), after(vault, null));
            assertEquals(List.of(), Arrivals.faults(vault));
        }
    }

    @Test
    void refuses_a_capture_that_it_does_not_hold() throws Exception {
        try (Vault vault = vault()) {
            vault.store(page("this"));
            Capture foreign =
                    new Capture(Digest.of(new byte[0]), "that", null, null, Arrivals.NOON, 0, "elsewhere.warc.gz", 0);
            assertThrows(IOException.class, () -> read(vault, foreign));
        }
    }

    /** A payload that says one size and has another, or that can be opened only so often. */
    static Payload changing(int says, int has, boolean fails) {
        AtomicInteger opened = new AtomicInteger();
        return new Payload() {
            @Override
            public long size() {
                return says;
            }

            @Override
            public InputStream open() throws IOException {
                if (fails && opened.incrementAndGet() > 0) {
                    throw new IOException("The file is gone");
                }
                return new ByteArrayInputStream(new byte[has]);
            }
        };
    }
}
