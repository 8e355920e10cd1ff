package org.jogakbo.keeping.vault;

import static org.jogakbo.keeping.vault.Arrivals.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.keeping.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening finds and mends after a crash at any moment. */
final class CrashTest {
    @TempDir
    Path folder;

    private VaultFile file = new VaultFile(Path.of(""), 0);
    private List<Capture> captures = List.of();
    private byte[] warc = {};
    private byte[] list = {};
    private byte[] listBefore = {};

    @BeforeEach
    void store() throws IOException {
        file = new VaultFile(folder, 0);
        try (WarcVault vault = WarcVault.open(folder)) {
            Capture first = vault.store(page("first"));
            listBefore = Files.readAllBytes(file.list());
            captures = List.of(first, vault.store(page("second, not yet acknowledged")));
        }
        warc = Files.readAllBytes(file.warc());
        list = Files.readAllBytes(file.list());
    }

    private WarcVault after(byte[] warcBytes, byte[] listBytes) throws IOException {
        for (Path old : files()) {
            Files.delete(old);
        }
        Files.write(file.warc(), warcBytes);
        Files.write(file.list(), listBytes);
        return WarcVault.open(folder);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Capture> all(Vault vault) throws IOException {
        try (Stream<Capture> stream = vault.capturesAfter(null, 0)) {
            return stream.toList();
        }
    }

    @Test
    void a_torn_last_record_is_put_aside_wherever_it_was_torn() throws Exception {
        int start = (int) captures.getLast().offset();
        for (int cut = start + 1; cut < warc.length; cut++) {
            try (WarcVault vault = after(Arrays.copyOf(warc, cut), listBefore)) {
                assertEquals(captures.subList(0, 1), all(vault));
                assertEquals(1, vault.repairs().size());
                Path torn = folder.resolve("jogakbo-00000." + start + ".torn");
                assertEquals(cut - start, Files.size(torn));
                assertEquals(List.of(), Arrivals.faults(vault));
                Capture next = vault.store(page("next"));
                assertEquals(List.of(captures.getFirst(), next), all(vault));
                assertEquals(List.of(), Arrivals.faults(vault));
            }
        }
    }

    @Test
    void a_whole_record_that_the_list_lacks_is_kept() throws Exception {
        for (int cut = listBefore.length; cut < list.length; cut++) {
            try (WarcVault vault = after(warc, Arrays.copyOf(list, cut))) {
                assertEquals(captures, all(vault));
                assertEquals(List.of(), vault.repairs());
                assertEquals(List.of(), Arrivals.faults(vault));
            }
        }
    }

    @Test
    void garbage_behind_the_last_record_is_put_aside() throws Exception {
        byte[] longer = Arrays.copyOf(warc, warc.length + 4096);
        try (WarcVault vault = after(longer, list)) {
            assertEquals(captures, all(vault));
            assertEquals(4096, Files.size(folder.resolve("jogakbo-00000." + warc.length + ".torn")));
            assertEquals(List.of(), Arrivals.faults(vault));
        }
    }

    @Test
    void a_loss_of_what_was_acknowledged_is_told_until_it_is_made_good() throws Exception {
        try (WarcVault vault = after(Arrays.copyOf(warc, warc.length - 1), list)) {
            assertEquals(captures.subList(0, 1), all(vault));
            assertEquals(2, vault.repairs().size());
            vault.store(page("next"));
        }
        try (WarcVault vault = WarcVault.open(folder)) {
            assertEquals(List.of(), vault.repairs());
            assertEquals(1, Arrivals.faults(vault).size());
            assertTrue(Arrivals.faults(vault).getFirst().where().endsWith(".lost"));
        }
    }

    @Test
    void a_crash_before_the_first_record_leaves_nothing() throws Exception {
        byte[] heading = MemberList.HEADING.getBytes(StandardCharsets.US_ASCII);
        try (WarcVault vault = after(new byte[0], heading)) {
            assertEquals(List.of(), vault.repairs());
            vault.store(page("first of all"));
            assertEquals(List.of(), Arrivals.faults(vault));
        }
        Files.delete(file.warc());
        Files.write(file.list(), heading);
        try (WarcVault vault = WarcVault.open(folder)) {
            assertEquals(List.of(), vault.repairs());
            assertEquals(
                    "jogakbo-00000.warc.gz", vault.store(page("first of all")).file());
        }
    }

    @Test
    void records_are_never_cut_off_for_a_damaged_list() throws Exception {
        for (int at = 0; at < list.length - 1; at++) {
            byte[] damaged = list.clone();
            damaged[at] ^= 1;
            try (WarcVault vault = after(warc, damaged)) {
                assertEquals(captures.size(), all(vault).size(), "byte " + at);
                vault.store(page("next"));
                assertFalse(Arrivals.faults(vault).isEmpty(), "byte " + at);
            }
            byte[] now = Files.readAllBytes(file.warc());
            assertEquals(-1, Arrays.mismatch(warc, Arrays.copyOf(now, warc.length)), "byte " + at);
        }
    }

    @Test
    void a_file_without_its_list_is_left_alone() throws Exception {
        Files.delete(file.list());
        try (WarcVault vault = WarcVault.open(folder)) {
            assertEquals(1, vault.repairs().size());
            assertEquals("jogakbo-00001.warc.gz", vault.store(page("next")).file());
            assertEquals(3, all(vault).size());
            assertEquals(1, Arrivals.faults(vault).size());
        }
        assertEquals(-1, Arrays.mismatch(warc, Files.readAllBytes(file.warc())));
    }

    @Test
    void missing_and_foreign_files_are_told() throws Exception {
        Files.write(folder.resolve("notes.txt"), new byte[] {1}, StandardOpenOption.CREATE);
        Files.move(file.warc(), folder.resolve("jogakbo-00001.warc.gz"));
        Files.move(file.list(), folder.resolve("jogakbo-00001.sha256"));
        try (WarcVault vault = WarcVault.open(folder)) {
            List<String> found =
                    Arrivals.faults(vault).stream().map(Fault::what).toList();
            assertTrue(found.contains("the file is missing"), found.toString());
            assertTrue(found.contains("no file of the vault"), found.toString());
        }
    }
}
