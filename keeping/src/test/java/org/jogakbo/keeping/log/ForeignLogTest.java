package org.jogakbo.keeping.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.keeping.Fault;
import org.junit.jupiter.api.Test;

/** A log that another implementation (Tessera) wrote and signed. */
final class ForeignLogTest {
    private static final int SIZE = 15;

    @Test
    void is_read_and_verified() throws Exception {
        Path folder = Samples.folder("tessera/testdata");
        Matcher key = Pattern.compile("LOG_PUBLIC_KEY=\"([^\"]+)\"")
                .matcher(Files.readString(folder.resolve("build_log.sh")));
        assertTrue(key.find());
        VerifierKey verifier = VerifierKey.parse(key.group(1));
        FolderTiles tiles = new FolderTiles(folder.resolve("log"));

        LogReader reader = new LogReader(tiles, verifier);
        List<Fault> faults = new ArrayList<>();
        reader.verifyTree(faults::add, _ -> {});
        assertEquals(List.of(), faults);
        assertEquals(SIZE, reader.checkpoint().size());
        assertEquals("three", new String(new LogTiles(tiles, SIZE).entry(2), UTF_8));

        Checkpoint now = reader.checkpoint();
        for (int size = 1; size <= SIZE; size++) {
            Checkpoint then = reader.checkpoint("checkpoint." + size);
            assertEquals(size, then.size());
            assertTrue(MerkleProof.consistent(
                    size, then.root().raw(), SIZE, now.root().raw(), reader.consistencyProof(size, SIZE)));
            for (int index = 0; index < size; index++) {
                byte[] leaf = MerkleProof.leafHash(new LogTiles(tiles, SIZE).entry(index));
                assertTrue(MerkleProof.included(
                        leaf,
                        index,
                        size,
                        reader.inclusionProof(index, size),
                        then.root().raw()));
            }
        }
    }
}
