package org.jogakbo.keeping.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that seals identities: AES-256 in Galois/Counter Mode (NIST SP 800-38D) with a random nonce of 96 bits a sealing. A sealed box says
 * under which key it was sealed; what it belongs to is bound to it, so that boxes cannot change places. Immutable; safe for any thread.
 */
public final class IdentityKey {
    static final int BYTES = 32;

    private static final byte FORM = 1;
    private static final int ID = 8;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final byte[] id;

    IdentityKey(byte[] raw) {
        if (raw.length != BYTES) {
            throw new IllegalArgumentException("A key to identities has " + BYTES + " bytes, not " + raw.length);
        }
        this.key = new SecretKeySpec(raw, "AES");
        this.id = Arrays.copyOf(mac(raw, "jogakbo identity key id"), ID);
    }

    /** A new one from the system's secure source. */
    static byte[] fresh() {
        byte[] raw = new byte[BYTES];
        new SecureRandom().nextBytes(raw);
        return raw;
    }

    /** Tells keys apart and betrays nothing of them: 16 hexadecimal digits. */
    public String id() {
        return HexFormat.of().formatHex(id);
    }

    /**
     * Seals bytes, in Base64: form (1 byte), key id (8), nonce (12), ciphertext with its tag (16).
     *
     * @param owner what the bytes belong to; needed again to open them
     */
    String seal(byte[] clear, String owner) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] box = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(clear);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(1 + ID + NONCE + box.length)
                            .put(FORM)
                            .put(id)
                            .put(nonce)
                            .put(box)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }

    /** @throws SealedException when the box was sealed under another key, for another owner, or was changed since */
    byte[] open(String box, String owner) {
        byte[] sealed = bytes(box);
        if (sealed.length < 1 + ID + NONCE || sealed[0] != FORM) {
            throw new SealedException("What the catalog keeps of " + owner + " is damaged. Restore it from a backup.");
        }
        if (!Arrays.equals(sealed, 1, 1 + ID, id, 0, ID)) {
            throw new SealedException("The key to identities is another than the one that sealed " + owner
                    + ". Give the key " + HexFormat.of().formatHex(sealed, 1, 1 + ID) + ".");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1 + ID, 1 + ID + NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, owner)
                    .doFinal(sealed, 1 + ID + NONCE, sealed.length - 1 - ID - NONCE);
        } catch (GeneralSecurityException broken) {
            throw new SealedException(
                    "What the catalog keeps of " + owner + " was changed or is damaged. Restore it from a backup.");
        }
    }

    private static byte[] bytes(String box) {
        try {
            return Base64.getDecoder().decode(box);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(byte[] raw, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(raw, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }

    /** The id alone, so that no log or crash report shows the key. */
    @Override
    public String toString() {
        return "identity key " + id();
    }
}
