package org.jogakbo.keeping.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jogakbo.keeping.Disk;

/**
 * The key that signs checkpoints. In its file stand the signer key, as Go's {@code sumdb/note} writes it, and the
 * verifier key. The only secret of the log; it never leaves the private side. Safe for any thread.
 */
public final class LogKey {
    private static final int SEED = 32;

    private final PrivateKey key;
    private final VerifierKey verifier;

    private LogKey(PrivateKey key, VerifierKey verifier) {
        this.key = key;
        this.verifier = verifier;
    }

    /**
     * The key in this file; made, readable by its owner alone, when there is none. The name is the log's origin, chosen
     * once.
     */
    public static LogKey open(Path file, String name) throws IOException {
        return Files.exists(file) ? read(file) : create(file, name);
    }

    /** A key that lives in memory alone. */
    static LogKey generate(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new LogKey(pair.getPrivate(), VerifierKey.of(name, pair.getPublic()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", impossible);
        }
    }

    private static LogKey create(Path file, String name) throws IOException {
        LogKey key = generate(name);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path folder = Disk.parent(file);
        Files.createDirectories(folder, owner(posix, "rwx------"));
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        // Made with its permissions, so that there is no moment in which others can read it.
        Files.createFile(temporary, owner(posix, "rw-------"));
        Disk.fill(temporary, key.text().getBytes(StandardCharsets.UTF_8));
        Files.move(temporary, file);
        Disk.syncFolder(folder);
        return key;
    }

    private static FileAttribute<?>[] owner(boolean posix, String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static LogKey read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            String[] parts = lines.getFirst().split("\\+", 5);
            VerifierKey verifier = VerifierKey.parse(lines.get(1));
            byte[] typed = Base64.getDecoder().decode(parts[4]);
            byte[] seed = Arrays.copyOfRange(typed, 1, typed.length);
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            LogKey key = new LogKey(
                    factory.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)), verifier);
            if (!key.text().equals(Files.readString(file)) || !verifier.verifies("test", key.signature("test"))) {
                throw new IllegalArgumentException("The parts do not belong together");
            }
            return key;
        } catch (GeneralSecurityException | RuntimeException broken) {
            throw new IOException(
                    file + " is no key of a log. Restore it from a backup; a new key would break the log's chain.",
                    broken);
        }
    }

    /** The key with which signatures are checked. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** A signature line (signed-note, "Signatures"), with its line feed. */
    String sign(String text) {
        byte[] signature = signature(text);
        byte[] line = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(verifier.id())
                .put(signature)
                .array();
        return "\u2014 " + verifier.name() + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    private byte[] signature(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The key of the log cannot sign", unusable);
        }
    }

    private String text() {
        byte[] typed = new byte[SEED + 1];
        typed[0] = VerifierKey.ED25519;
        byte[] seed = ((EdECPrivateKey) key)
                .getBytes()
                .orElseThrow(() -> new IllegalStateException("The key of the log does not show its seed"));
        System.arraycopy(seed, 0, typed, 1, SEED);
        String id = HexFormat.of().toHexDigits(verifier.id());
        return "PRIVATE+KEY+" + verifier.name() + "+" + id + "+"
                + Base64.getEncoder().encodeToString(typed) + "\n" + verifier + "\n";
    }
}
