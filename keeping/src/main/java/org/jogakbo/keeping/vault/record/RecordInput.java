package org.jogakbo.keeping.vault.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.security.MessageDigest;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;

/**
 * One record of a vault file, read from its first byte: the head at once, the block as it is asked for. Throws {@link
 * Damage} for bytes that are no sound record. For one thread.
 */
public final class RecordInput implements Closeable {
    private final long offset;
    private final GzipInput member;
    private final RecordHeader header;

    /** @param limit the offset behind which the record must not reach */
    public RecordInput(RandomAccessFile file, long offset, long limit) throws IOException {
        this.offset = offset;
        this.member = new GzipInput(file, offset, limit);
        try {
            this.header = RecordHeader.read(member);
        } catch (IOException damaged) {
            member.close();
            throw damaged;
        }
    }

    public RecordHeader header() {
        return header;
    }

    /** The capture whose record this is, kept in this file. */
    public Capture capture(String file) throws Damage {
        Came came = Came.parse(header.field(Came.FIELD));
        return new Capture(
                header.digest("WARC-Payload-Digest"),
                came.input(),
                came.url(),
                came.contentType(),
                header.date(),
                header.length(),
                file,
                offset);
    }

    /** The block, to be read once; its last byte is followed by a check of its length and its digest. */
    public InputStream block() throws Damage {
        return new Block(header.length(), header.digest("WARC-Block-Digest"));
    }

    /** Reads and checks the whole record; the offset behind it. */
    public long check() throws IOException {
        if (header.isResource() && !header.digest("WARC-Payload-Digest").equals(header.digest("WARC-Block-Digest"))) {
            throw new Damage("the digests of payload and block differ");
        }
        try (InputStream block = block()) {
            block.transferTo(OutputStream.nullOutputStream());
        }
        for (int expected : new int[] {'\r', '\n', '\r', '\n', -1}) {
            if (member.read() != expected) {
                throw new Damage("the record does not end as it must");
            }
        }
        return member.end();
    }

    @Override
    public void close() {
        member.close();
    }

    private final class Block extends InputStream {
        private final MessageDigest sha256 = Digest.sha256();
        private final Digest expected;
        private final byte[] single = new byte[1];
        private long left;
        private boolean checked;

        Block(long length, Digest expected) {
            this.left = length;
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
                checkDigest();
                return -1;
            }
            int count = member.read(into, from, (int) Math.min(length, left));
            if (count < 0) {
                throw new Damage("the record is shorter than its Content-Length");
            }
            sha256.update(into, from, count);
            left -= count;
            return count;
        }

        private void checkDigest() throws Damage {
            if (!checked && !Digest.ofRaw(sha256.digest()).equals(expected)) {
                throw new Damage("the bytes do not have the digest " + expected);
            }
            checked = true;
        }
    }
}
