package org.jogakbo.keeping.vault.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads exactly one gzip member (RFC 1952), and knows where it ends; {@link java.util.zip.GZIPInputStream} would read
 * on into the next. Throws {@link Damage} for bytes that are no sound member. For one thread.
 */
final class GzipInput extends InputStream {
    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    private final RandomAccessFile file;
    private final long limit;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private final byte[] compressed = new byte[1 << 14];
    private final byte[] plain = new byte[1 << 11];
    private int plainAt;
    private int plainEnd;
    private long position;
    private boolean ended;

    /**
     * @param offset of the member's first byte
     * @param limit behind which the member must not reach
     */
    GzipInput(RandomAccessFile file, long offset, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        this.position = offset;
        byte[] header = take(HEADER);
        // RFC 1952, 2.3: magic, deflate, and no flags, for the vault writes neither names nor comments.
        if (header[0] != 0x1f || header[1] != (byte) 0x8b || header[2] != 8 || header[3] != 0) {
            throw new Damage("no record begins here (the gzip header is damaged)");
        }
        this.inflater = new Inflater(true);
    }

    /** From a buffer: heads of records are read byte by byte. */
    @Override
    public int read() throws IOException {
        if (plainAt == plainEnd) {
            plainAt = 0;
            plainEnd = Math.max(0, unpack(plain, 0, plain.length));
        }
        return plainAt == plainEnd ? -1 : plain[plainAt++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int buffered = Math.min(length, plainEnd - plainAt);
        if (length == 0 || buffered > 0) {
            System.arraycopy(plain, plainAt, into, from, buffered);
            plainAt += buffered;
            return buffered;
        }
        return unpack(into, from, length);
    }

    private int unpack(byte[] into, int from, int length) throws IOException {
        while (!ended) {
            int count = inflate(into, from, length);
            if (count > 0) {
                crc.update(into, from, count);
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsInput()) {
                refill();
            } else {
                throw new Damage("the compressed data asks for a dictionary");
            }
        }
        return -1;
    }

    /** The offset behind the member; known once it was read to the end. */
    long end() {
        if (!ended) {
            throw new IllegalStateException("The member was not read to its end");
        }
        return position;
    }

    private int inflate(byte[] into, int from, int length) throws Damage {
        try {
            return inflater.inflate(into, from, length);
        } catch (DataFormatException broken) {
            throw new Damage("the compressed data is damaged", broken);
        }
    }

    private void refill() throws IOException {
        int wanted = (int) Math.min(compressed.length, limit - position);
        file.seek(position);
        int read = wanted <= 0 ? -1 : file.read(compressed, 0, wanted);
        if (read < 0) {
            throw new Damage("the record is cut short");
        }
        position += read;
        inflater.setInput(compressed, 0, read);
    }

    private void endMember() throws IOException {
        position -= inflater.getRemaining();
        byte[] trailer = take(TRAILER);
        if (little(trailer, 0) != (int) crc.getValue() || little(trailer, 4) != (int) inflater.getBytesWritten()) {
            throw new Damage("the gzip checksum does not fit the data");
        }
        ended = true;
    }

    private byte[] take(int count) throws IOException {
        if (position + count > limit) {
            throw new Damage("the record is cut short");
        }
        byte[] bytes = new byte[count];
        file.seek(position);
        file.readFully(bytes);
        position += count;
        return bytes;
    }

    private static int little(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | (bytes[at + 1] & 0xff) << 8
                | (bytes[at + 2] & 0xff) << 16
                | (bytes[at + 3] & 0xff) << 24;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
