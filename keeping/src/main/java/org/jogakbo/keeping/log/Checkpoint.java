package org.jogakbo.keeping.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jogakbo.clipping.capture.Digest;

/**
 * The state of a log at one size, signed (C2SP tlog-checkpoint, signed-note).
 *
 * @param origin the log's name
 * @param size the number of entries
 * @param root the Merkle tree's root over them
 * @param note the signed text as it is served
 */
public record Checkpoint(String origin, long size, Digest root, String note) {
    static final int MOST_BYTES = 1 << 16;

    private static final String SIGNATURE = "\u2014 ";

    public Checkpoint {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(root);
        Objects.requireNonNull(note);
    }

    static Checkpoint sign(LogKey key, long size, byte[] root) {
        String origin = key.verifier().name();
        String text = origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        return new Checkpoint(origin, size, Digest.ofRaw(root), text + "\n" + key.sign(text));
    }

    /**
     * Reads a checkpoint and checks its signature.
     *
     * @throws IOException when it is not one that this key signed
     */
    public static Checkpoint parse(String note, VerifierKey key) throws IOException {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.length() > MOST_BYTES) {
            throw new IOException("This is no signed checkpoint");
        }
        String text = note.substring(0, end + 1);
        List<String> signatures = note.substring(end + 2).lines().toList();
        boolean signed = false;
        for (String line : signatures) {
            signed |= isSigned(text, line, key);
        }
        if (!signed) {
            throw new IOException("The checkpoint has no signature by " + key.name());
        }
        return read(text.split("\n", -1), note, key);
    }

    private static Checkpoint read(String[] lines, String note, VerifierKey key) throws IOException {
        // Extension lines would sign things that nobody can check; this log writes none and takes none.
        if (lines.length != 4 || !lines[0].equals(key.name()) || !lines[1].matches("0|[1-9]\\d{0,17}")) {
            throw new IOException("The checkpoint is not of the log " + key.name() + ", or not of its form");
        }
        byte[] root = base64(lines[2]);
        if (root.length != MerkleProof.HASH) {
            throw new IOException("The checkpoint has no root");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Digest.ofRaw(root), note);
    }

    /**
     * Whether the line is a signature by this key; lines of other keys are passed over, a wrong one by this key is not.
     */
    private static boolean isSigned(String text, String line, VerifierKey key) throws IOException {
        String start = SIGNATURE + key.name() + " ";
        if (!line.startsWith(start)) {
            if (!line.startsWith(SIGNATURE)) {
                throw new IOException("The checkpoint has a line that is no signature");
            }
            return false;
        }
        byte[] bytes = base64(line.substring(start.length()));
        if (bytes.length < Integer.BYTES || ByteBuffer.wrap(bytes).getInt() != key.id()) {
            return false;
        }
        if (!key.verifies(text, Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length))) {
            throw new IOException("The signature of " + key.name() + " under the checkpoint is wrong");
        }
        return true;
    }

    private static byte[] base64(String text) throws IOException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            // One spelling only: the decoder would pass over bits behind the last byte and over missing padding.
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
            throw new IOException("The checkpoint has base64 that is written wrongly");
        } catch (IllegalArgumentException broken) {
            throw new IOException("The checkpoint has base64 that cannot be read", broken);
        }
    }
}
