package org.jogakbo.keeping.log;

import static org.jogakbo.keeping.log.Entries.entries;
import static org.jogakbo.keeping.log.Entries.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jogakbo.clipping.capture.Digest;
import org.junit.jupiter.api.Test;

/** What every log must do. */
abstract class PublicLogContract {
    abstract PublicLog log() throws Exception;

    private static byte[] leaf(int n) {
        return MerkleProof.leafHash(entry(n).encode());
    }

    @Test
    void begins_empty_with_the_root_of_nothing() throws Exception {
        try (PublicLog log = log()) {
            assertEquals(0, log.checkpoint().size());
            assertEquals(Digest.of(new byte[0]), log.checkpoint().root());
            assertEquals(List.of(), Entries.faults(log));
            assertThrows(IOException.class, () -> log.entry(0));
            assertEquals(List.of(), log.entries(0).toList());
            assertEquals(0, log.append(List.of()));
        }
    }

    @Test
    void gives_back_its_entries_in_order() throws Exception {
        try (PublicLog log = log()) {
            assertEquals(0, log.append(entries(0, 3)));
            assertEquals(3, log.append(entries(3, 600)));
            assertEquals(600, log.checkpoint().size());
            for (int n : new int[] {0, 2, 3, 255, 256, 511, 512, 599}) {
                assertEquals(entry(n), log.entry(n));
            }
            assertThrows(IOException.class, () -> log.entry(600));
            for (int from : new int[] {0, 255, 256, 300, 599, 600}) {
                assertEquals(entries(from, 600), log.entries(from).toList());
            }
            assertEquals(List.of(), Entries.faults(log));
        }
    }

    @Test
    void has_the_same_root_however_it_grew() throws Exception {
        try (PublicLog slow = log();
                PublicLog quick = TiledLog.inMemory("quick.example/log")) {
            for (int n = 0; n < 300; n += 7) {
                slow.append(entries(n, Math.min(300, n + 7)));
            }
            quick.append(entries(0, 300));
            assertEquals(quick.checkpoint().root(), slow.checkpoint().root());
        }
    }

    @Test
    void proves_every_entry_at_every_small_size() throws Exception {
        try (PublicLog log = log()) {
            List<Checkpoint> checkpoints = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                log.append(entries(n, n + 1));
                checkpoints.add(log.checkpoint());
            }
            for (Checkpoint at : checkpoints) {
                for (int n = 0; n < at.size(); n++) {
                    List<byte[]> proof = log.inclusionProof(n, at.size());
                    assertTrue(MerkleProof.included(
                            leaf(n), n, at.size(), proof, at.root().raw()));
                    assertFalse(MerkleProof.included(
                            leaf(n + 1), n, at.size(), proof, at.root().raw()));
                }
                for (Checkpoint before : checkpoints.subList(0, (int) at.size())) {
                    assertTrue(isConsistent(log, before, at));
                }
            }
        }
    }

    @Test
    void proves_entries_and_growth_over_many_tiles() throws Exception {
        Random random = new Random(70_000);
        try (PublicLog log = log()) {
            List<Checkpoint> checkpoints = new ArrayList<>();
            for (int size = 0; size < 70_000; ) {
                int next = size + 1 + random.nextInt(9000);
                log.append(entries(size, next));
                checkpoints.add(log.checkpoint());
                size = next;
            }
            for (int n = 0; n < 200; n++) {
                Checkpoint at = checkpoints.get(random.nextInt(checkpoints.size()));
                int index = random.nextInt((int) at.size());
                List<byte[]> proof = log.inclusionProof(index, at.size());
                assertTrue(MerkleProof.included(
                        leaf(index), index, at.size(), proof, at.root().raw()));
                Checkpoint before = checkpoints.get(random.nextInt(checkpoints.indexOf(at) + 1));
                assertTrue(isConsistent(log, before, at));
            }
            assertEquals(List.of(), Entries.faults(log));
        }
    }

    private static boolean isConsistent(PublicLog log, Checkpoint before, Checkpoint now) throws IOException {
        return MerkleProof.consistent(
                before.size(),
                before.root().raw(),
                now.size(),
                now.root().raw(),
                log.consistencyProof(before.size(), now.size()));
    }

    @Test
    void signs_every_checkpoint() throws Exception {
        try (PublicLog log = log()) {
            log.append(entries(0, 2));
            Checkpoint checkpoint = log.checkpoint();
            assertEquals(checkpoint, Checkpoint.parse(checkpoint.note(), log.verifierKey()));
            String forged = checkpoint.note().replaceFirst("\n2\n", "\n3\n");
            assertThrows(IOException.class, () -> Checkpoint.parse(forged, log.verifierKey()));
            VerifierKey other = LogKey.generate(log.verifierKey().name()).verifier();
            assertThrows(IOException.class, () -> Checkpoint.parse(checkpoint.note(), other));
        }
    }
}
