package org.jogakbo.keeping.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That no bit of the vault can change unseen. */
final class BitFlipTest {
    @TempDir
    Path folder;

    @Test
    void finds_two_thousand_random_flips_in_records_and_list() throws Exception {
        Random random = new Random(20160411);
        try (WarcVault vault = WarcVault.open(folder, 3000)) {
            for (int n = 0; n < 12; n++) {
                byte[] noise = new byte[random.nextInt(600)];
                random.nextBytes(noise);
                vault.store(List.of(Arrivals.page("Page " + n + " of the harbour news"), Arrivals.of("noise", noise)));
            }
            assertEquals(List.of(), Arrivals.faults(vault));
            List<VaultFile> files = VaultFile.in(folder);
            for (int n = 0; n < 2000; n++) {
                VaultFile file = files.get(random.nextInt(files.size()));
                flipAndFind(vault, n % 4 == 0 ? file.list() : file.warc(), random);
            }
            assertEquals(List.of(), Arrivals.faults(vault));
        }
    }

    @Test
    void finds_every_flip_in_the_first_gzip_header() throws Exception {
        try (WarcVault vault = WarcVault.open(folder)) {
            vault.store(Arrivals.page("A page"));
            Path warc = VaultFile.in(folder).getFirst().warc();
            for (int bit = 0; bit < 80; bit++) {
                flipAndFind(vault, warc, bit);
            }
        }
    }

    private static void flipAndFind(Vault vault, Path file, Random random) throws Exception {
        flipAndFind(vault, file, random.nextInt((int) Files.size(file) * 8));
    }

    private static void flipAndFind(Vault vault, Path file, int bit) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
        assertFalse(Arrivals.faults(vault).isEmpty(), () -> "bit " + bit + " of " + file);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
    }
}
