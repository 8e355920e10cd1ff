package org.jogakbo.keeping.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes a key: Argon2id (RFC 9106, second recommended option by default: 64 MiB, 3 passes, 4 lanes) over a random salt.
 * Salt and cost are no secret; the catalog keeps them as text.
 *
 * @param salt 16 random bytes, in Base64
 * @param memoryKib at most 1 GiB, so that a damaged note cannot exhaust the machine
 */
record Stretching(String salt, int memoryKib, int passes, int lanes) {
    private static final int SALT = 16;
    private static final int MOST_MEMORY_KIB = 1 << 20;

    Stretching {
        if (memoryKib < 8 || memoryKib > MOST_MEMORY_KIB || passes < 1 || passes > 64 || lanes < 1 || lanes > 64) {
            throw new IllegalArgumentException("The catalog's note on the passphrase is damaged");
        }
    }

    static Stretching fresh() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new Stretching(Base64.getEncoder().encodeToString(salt), 1 << 16, 3, 4);
    }

    /** {@code argon2id 65536 3 4 SALT}, the salt in Base64. */
    static Stretching parse(String note) {
        String[] parts = note.split(" ", 5);
        if (parts.length != 5 || !parts[0].equals("argon2id")) {
            throw new IllegalArgumentException("The catalog's note on the passphrase is damaged");
        }
        return new Stretching(
                parts[4], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    }

    String note() {
        return "argon2id " + memoryKib + " " + passes + " " + lanes + " " + salt;
    }

    /** The passphrase's characters count as Unicode NFKC, so that keyboards may differ. */
    IdentityKey key(String passphrase) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(Base64.getDecoder().decode(salt))
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .build());
        byte[] raw = new byte[IdentityKey.BYTES];
        argon2.generateBytes(
                Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), raw);
        return new IdentityKey(raw);
    }
}
