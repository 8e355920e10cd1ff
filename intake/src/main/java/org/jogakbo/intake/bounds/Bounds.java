package org.jogakbo.intake.bounds;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much one input may be. Immutable.
 *
 * @param documentBytes the size of one document, unpacked, in bytes
 * @param exportBytes the size of a WordPress export, unpacked, in bytes; it is read as a stream and may be larger than a document
 * @param containerBytes the size of a container that comes from a stream or lies in another container, in bytes: it
 *     is laid into a temporary file
 * @param unpackedBytes what one container may unpack to in all, in bytes
 * @param ratio how many times its packed size anything may unpack to, once it is larger than {@value #RATIO_FROM}
 *     bytes
 * @param members how many members one container may have
 * @param depth how many containers may lie in one another; 2 is a ZIP in a ZIP
 * @param folders how many folders may lie in one another
 */
public record Bounds(
        long documentBytes,
        long exportBytes,
        long containerBytes,
        long unpackedBytes,
        int ratio,
        int members,
        int depth,
        int folders) {
    static final long RATIO_FROM = 4L << 20;

    /** Documents up to 64 MiB, exports and containers as large as they are written. */
    public static final Bounds DEFAULT = new Bounds(64L << 20, 16L << 30, 4L << 30, 256L << 30, 250, 2_000_000, 2, 64);

    public Bounds {
        if (documentBytes < 1 || documentBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("A document's bound is between 1 byte and 2 GiB: " + documentBytes);
        }
        if (exportBytes < documentBytes) {
            throw new IllegalArgumentException("An export may be at least as large as a document");
        }
        if (containerBytes < 1 || unpackedBytes < 1 || ratio < 1 || members < 1 || depth < 1 || folders < 1) {
            throw new IllegalArgumentException("Bounds are at least 1");
        }
    }

    /**
     * All bytes of one document.
     *
     * @throws BeyondBounds when it has too many; the rest is not read
     */
    public byte[] document(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) documentBytes + 1);
        if (bytes.length > documentBytes) {
            throw BeyondBounds.document(documentBytes);
        }
        return bytes;
    }

    /** Whether so much from so few packed bytes looks like a bomb. */
    public boolean bursts(long unpacked, long packed) {
        return unpacked > RATIO_FROM && unpacked / ratio > packed;
    }
}
