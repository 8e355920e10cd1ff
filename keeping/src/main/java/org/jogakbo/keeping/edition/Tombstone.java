package org.jogakbo.keeping.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jogakbo.clipping.Digest;
import org.jogakbo.protection.PublicPath;

/**
 * What is kept of an address that was withdrawn: SHA-256 of the edition's salt and the address. The address may hold the very words that are to
 * be forgotten; the salt keeps editions from being compared, but who has the file can still test a guess.
 */
final class Tombstone {
    private Tombstone() {}

    static byte[] of(byte[] salt, PublicPath path) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(salt);
        return sha256.digest(path.toString().getBytes(StandardCharsets.UTF_8));
    }
}
