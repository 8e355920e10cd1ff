package org.jogakbo.keeping.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The proofs of transparency-dev/merkle: every good one is taken, every bad one refused. */
final class MerkleVectorsTest {
    private int taken;
    private int refused;

    @Test
    void judges_every_vector_as_others_do() throws Exception {
        Path folder = Samples.folder("merkle/testdata");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonNode vector = new JsonMapper().readTree(Files.readString(file));
                boolean holds = judge(folder.relativize(file).getName(0).toString(), vector);
                assertEquals(!vector.get("wantErr").booleanValue(), holds, file.toString());
                taken += holds ? 1 : 0;
                refused += holds ? 0 : 1;
            }
        }
        assertEquals(List.of(36, 482), List.of(taken, refused));
    }

    private static boolean judge(String kind, JsonNode v) throws IOException {
        List<byte[]> proof = new ArrayList<>();
        for (JsonNode hash : v.get("proof")) {
            proof.add(hash.binaryValue());
        }
        return switch (kind) {
            case "inclusion" ->
                MerkleProof.included(
                        bytes(v, "leafHash"), number(v, "leafIdx"), number(v, "treeSize"), proof, bytes(v, "root"));
            case "consistency" ->
                MerkleProof.consistent(
                        number(v, "size1"), bytes(v, "root1"), number(v, "size2"), bytes(v, "root2"), proof);
            case "subtreeinclusion" ->
                MerkleProof.subtreeIncluded(
                        bytes(v, "leafHash"),
                        number(v, "leafIdx"),
                        number(v, "start"),
                        number(v, "end"),
                        proof,
                        bytes(v, "root"));
            case "subtreeconsistency" ->
                MerkleProof.subtreeConsistent(
                        number(v, "start"),
                        number(v, "end"),
                        bytes(v, "root1"),
                        number(v, "size"),
                        bytes(v, "root2"),
                        proof);
            default -> throw new IOException("Vectors of an unknown kind: " + kind);
        };
    }

    /**
     * The vectors have unsigned 64-bit numbers; those beyond our range come out negative, and are refused as they must
     * be.
     */
    private static long number(JsonNode vector, String name) {
        return vector.get(name).bigIntegerValue().longValue();
    }

    private static byte[] bytes(JsonNode vector, String name) throws IOException {
        byte[] bytes = vector.get(name).binaryValue();
        return bytes == null ? new byte[0] : bytes;
    }
}
