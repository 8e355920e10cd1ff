package org.jogakbo.keeping.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jogakbo.keeping.vault.Arrivals.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WarcVaultTest extends VaultContract {
    @TempDir
    Path folder;

    @Override
    WarcVault vault() throws IOException {
        return WarcVault.open(folder);
    }

    private static List<Capture> all(Vault vault) throws IOException {
        try (Stream<Capture> captures = vault.capturesAfter(null, 0)) {
            return captures.toList();
        }
    }

    @Test
    void finds_everything_again_when_opened_again() throws Exception {
        List<Capture> stored = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            try (WarcVault vault = vault()) {
                stored.add(vault.store(page("page " + n)));
                assertEquals(List.of(), vault.repairs());
            }
        }
        try (WarcVault vault = vault()) {
            assertEquals(stored, all(vault));
            assertEquals(List.of(), Arrivals.faults(vault));
        }
        assertEquals(2, names().size());
    }

    @Test
    void begins_a_new_file_when_one_is_full() throws Exception {
        List<Capture> stored = new ArrayList<>();
        try (WarcVault vault = WarcVault.open(folder, 2000)) {
            for (int n = 0; n < 12; n++) {
                stored.add(vault.store(page("page " + n)));
            }
            assertEquals(stored, all(vault));
            Capture seventh = stored.get(6);
            try (Stream<Capture> behind = vault.capturesAfter(seventh.file(), seventh.offset())) {
                assertEquals(stored.subList(7, 12), behind.toList());
            }
            assertEquals(List.of(), Arrivals.faults(vault));
        }
        assertTrue(
                names().containsAll(List.of("jogakbo-00000.warc.gz", "jogakbo-00001.sha256", "jogakbo-00002.warc.gz")));
    }

    @Test
    void takes_turns_with_many_threads() throws Exception {
        try (WarcVault vault = vault();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Capture>> tasks = IntStream.range(0, 100)
                    .mapToObj(n -> (Callable<Capture>) () -> vault.store(page("page " + n)))
                    .toList();
            for (var task : threads.invokeAll(tasks)) {
                try (InputStream in = vault.open(task.get()).open()) {
                    assertTrue(new String(in.readAllBytes(), UTF_8).startsWith("page "));
                }
            }
            assertEquals(100, all(vault).size());
            assertEquals(List.of(), Arrivals.faults(vault));
        }
    }

    @Test
    void survives_an_interrupted_thread() throws Exception {
        try (WarcVault vault = vault()) {
            Thread.currentThread().interrupt();
            vault.store(page("while interrupted"));
            assertTrue(Thread.interrupted());
            vault.store(page("afterwards"));
            assertEquals(2, all(vault).size());
        }
    }

    @Test
    void says_where_the_damage_is_when_a_capture_is_read() throws Exception {
        try (WarcVault vault = vault()) {
            Capture capture = vault.store(page("The ferry sails again. ".repeat(50)));
            byte[] bytes = Files.readAllBytes(warc());
            bytes[bytes.length - 20] ^= 4;
            Files.write(warc(), bytes);
            IOException damaged = assertThrows(IOException.class, () -> {
                try (InputStream in = vault.open(capture).open()) {
                    in.readAllBytes();
                }
            });
            String message = String.valueOf(damaged.getMessage());
            assertTrue(message.contains("jogakbo-00000.warc.gz at byte " + capture.offset()), message);
            assertTrue(message.contains("Restore"), message);
        }
    }

    @Test
    void refuses_to_append_behind_another_program() throws Exception {
        try (WarcVault vault = vault()) {
            vault.store(page("mine"));
            Files.write(warc(), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
            IOException refused = assertThrows(IOException.class, () -> vault.store(page("mine too")));
            assertTrue(String.valueOf(refused.getMessage()).contains("another program"));
            assertEquals(1, Arrivals.faults(vault).size());
        }
    }

    @Test
    void refuses_a_name_longer_than_a_record_can_hold() throws Exception {
        try (WarcVault vault = vault()) {
            Arrival endless = Arrivals.of("n".repeat(100_000), new byte[] {1});
            assertThrows(IOException.class, () -> vault.store(endless));
            vault.store(page("short"));
            assertEquals(1, all(vault).size());
        }
    }

    @Test
    void streams_a_large_payload() throws Exception {
        long size = Runtime.getRuntime().maxMemory() / 8 + 50_000_000L;
        Arrival arrival = new Arrival("zeros.bin", null, null, Arrivals.NOON, new Zeros(size));
        try (WarcVault vault = vault()) {
            Capture capture = vault.store(arrival);
            try (InputStream in = vault.open(capture).open()) {
                assertEquals(size, in.transferTo(OutputStream.nullOutputStream()));
            }
        }
    }

    private record Zeros(long size) implements Payload {
        @Override
        public InputStream open() {
            return new InputStream() {
                private long left = size;

                @Override
                public int read() {
                    return left-- > 0 ? 0 : -1;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    int count = (int) Math.min(length, left);
                    left -= count;
                    return count == 0 ? -1 : count;
                }
            };
        }
    }

    private Path warc() {
        return folder.resolve("jogakbo-00000.warc.gz");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(VaultFile::name).toList();
        }
    }
}
