package org.jogakbo.keeping.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jogakbo.clipping.capture.Digest;

/**
 * The public key of a log and the name it signs with, as C2SP signed-note writes them: {@code name+8 hexadecimal
 * digits+base64}. Ed25519 only. Immutable; safe for any thread.
 */
public final class VerifierKey {
    static final byte ED25519 = 1;

    private static final int RAW = 32;
    /** The DER that stands before the 32 bytes of an Ed25519 public key (RFC 8410, 4). */
    private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final int id;
    private final byte[] raw;
    private final PublicKey key;

    private VerifierKey(String name, byte[] raw) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "The name of a log must not be empty nor hold spaces or a plus sign: " + name);
        }
        this.name = name;
        this.raw = raw;
        this.id = id(name, raw);
        try {
            byte[] der = Arrays.copyOf(DER, DER.length + RAW);
            System.arraycopy(raw, 0, der, DER.length, RAW);
            this.key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("The key of " + name + " is no Ed25519 key", broken);
        }
    }

    static VerifierKey of(String name, PublicKey key) {
        byte[] der = key.getEncoded();
        return new VerifierKey(name, Arrays.copyOfRange(der, der.length - RAW, der.length));
    }

    /** Reads a key as it is handed from person to person. */
    public static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        byte[] typed = parts.length == 3 ? decode(parts[2]) : new byte[0];
        if (typed.length != RAW + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("Not an Ed25519 key of a log: " + text);
        }
        VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.toString().equals(text.strip())) {
            throw new IllegalArgumentException("The parts of this key of a log do not belong together: " + text);
        }
        return key;
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(c -> c == '+' || c < 0x20 || Character.isSpaceChar(c));
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static int id(String name, byte[] raw) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        sha256.update(ED25519);
        return ByteBuffer.wrap(sha256.digest(raw)).getInt();
    }

    public String name() {
        return name;
    }

    /** The first four bytes of every signature with this key. */
    int id() {
        return id;
    }

    /** Whether this is the key's signature (64 bytes) under this text. */
    boolean verifies(String text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        byte[] typed = new byte[RAW + 1];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, RAW);
        return name + "+" + HexFormat.of().toHexDigits(id) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
