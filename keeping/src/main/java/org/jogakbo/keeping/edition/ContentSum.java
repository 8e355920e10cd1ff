package org.jogakbo.keeping.edition;

import java.math.BigInteger;
import java.util.HexFormat;
import org.jogakbo.clipping.capture.Digest;

/**
 * The sum of the SHA-256 digests of everything the store holds, modulo 2^256: the same for the same content, in
 * whatever order that came, and cheap to keep when something comes or goes. A fingerprint against chance, not against
 * forgery. Not for two threads at once.
 */
final class ContentSum {
    private static final int BYTES = 32;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(8 * BYTES);
    private static final int SHOWN = 16;

    private BigInteger sum;

    ContentSum(byte[] stored) {
        this.sum = new BigInteger(1, stored);
    }

    static byte[] ofNothing() {
        return new byte[BYTES];
    }

    void add(byte[] content) {
        sum = sum.add(digest(content)).mod(MODULUS);
    }

    void remove(byte[] content) {
        sum = sum.subtract(digest(content)).mod(MODULUS);
    }

    private static BigInteger digest(byte[] content) {
        return new BigInteger(1, Digest.sha256().digest(content));
    }

    /** As it is stored: 32 bytes. */
    byte[] bytes() {
        byte[] raw = sum.toByteArray();
        byte[] padded = new byte[BYTES];
        int length = Math.min(raw.length, BYTES);
        System.arraycopy(raw, raw.length - length, padded, BYTES - length, length);
        return padded;
    }

    /** The edition's stamp: the head of the stored sum. */
    static String stamp(byte[] stored) {
        return HexFormat.of().formatHex(stored).substring(0, SHOWN);
    }
}
