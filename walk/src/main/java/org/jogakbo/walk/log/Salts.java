package org.jogakbo.walk.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;

/**
 * The salts of the log's digests: HMAC-SHA-256 of the clipping's address and last change under a secret key in {@code private/keys}, so that
 * nobody can guess at a withdrawn text by hashing candidates, and the desk can open any entry later.
 */
public final class Salts {
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    private Salts(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The key in this file, made at the first use and readable by its owner alone. */
    public static Salts in(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(key) + "\n", StandardCharsets.US_ASCII);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Salts(HexFormat.of()
                .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip()));
    }

    /** A secret that nobody keeps: for entries that must be written while the archive's own is lost. */
    public static Salts passing() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Salts(key);
    }

    private byte[] salt(PublicClipping clipping) {
        return derived(clipping.path() + "\n" + clipping.revised());
    }

    /** A secret for another purpose, from the same key. */
    public byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    /** The log's entry for a public clipping. */
    public LogEntry entry(LogEntry.Kind kind, PublicClipping clipping, Instant at) {
        return LogEntry.of(kind, salt(clipping), PublicCodec.encode(clipping), at);
    }
}
