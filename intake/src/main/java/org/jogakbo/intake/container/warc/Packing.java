package org.jogakbo.intake.container.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.container.GzipMember;

/** How a WARC file is packed: in members of its own, each with one record or with many. */
public enum Packing {
    NONE,
    /** Members of a gzip file (WARC 1.1, annex D). */
    GZIP,
    /** Frames of zstd, as the IIPC's "Zstandard compression for WARC" has it, with a dictionary in front or without. */
    ZSTD;

    private static final byte[] ZSTD_FRAME = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

    /** The first bytes of the file's first member, unpacked. */
    public byte[] head(FileChannel file, Bounds bounds, int length) throws IOException {
        try (InputStream first = open(file, this == ZSTD ? ZstdMember.first(file) : 0, bounds)) {
            return first.readNBytes(length);
        }
    }

    /** Whether a record, or a member, begins at each of these offsets. */
    public boolean begin(FileChannel file, long[] offsets) throws IOException {
        for (long at : offsets) {
            if (!WarcSeams.startsWith(file, at, this == NONE ? WarcSeams.WARC : mark())) {
                return false;
            }
        }
        return true;
    }

    /** The bytes with which every member begins. */
    byte[] mark() {
        return this == ZSTD ? ZSTD_FRAME : WarcSeams.GZIP;
    }

    /** The member that begins here. */
    InputStream open(FileChannel file, long at, Bounds bounds) throws IOException {
        return this == ZSTD ? new ZstdMember(file, at, bounds) : new GzipMember(file, at, bounds);
    }

    /** Where a member that was read to its end ends. */
    static long end(InputStream member) {
        return switch (member) {
            case GzipMember gzip -> gzip.position();
            case ZstdMember zstd -> zstd.end();
            default -> throw new IllegalArgumentException("No member: " + member);
        };
    }
}
