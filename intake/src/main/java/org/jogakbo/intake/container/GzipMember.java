package org.jogakbo.intake.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jogakbo.intake.bounds.Amount;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Bounds;

/**
 * One member of a gzip file, unpacked (RFC 1952). Unlike the JDK's stream it knows where the member ends, says how
 * far it came, and checks the ratio while it unpacks; at the end it checks the member's CRC and length.
 */
public final class GzipMember extends InputStream {
    private static final int BUFFER = 16 * 1024;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final FileChannel file;
    private final long start;
    private final Bounds bounds;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long filled;
    private boolean ended;

    /** @throws ZipException when no gzip member starts here */
    public GzipMember(FileChannel file, long start, Bounds bounds) throws IOException {
        this.file = file;
        this.start = start;
        this.filled = start;
        this.bounds = bounds;
        boolean started = false;
        try {
            readHeader();
            started = true;
        } finally {
            if (!started) {
                inflater.end();
            }
        }
    }

    /** How many bytes it gave so far. */
    public long unpacked() {
        return inflater.getBytesWritten();
    }

    /**
     * The offset in the file of the first byte that was not used yet; after the last byte of the stream, where the
     * member ends.
     */
    public long position() {
        return filled - buffer.remaining();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!ended && length > 0) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                crc.update(target, offset, count);
                return count;
            }
            if (inflater.finished()) {
                readTrailer();
                ended = true;
            } else if (inflater.needsDictionary()) {
                throw new ZipException("it needs a preset dictionary");
            } else {
                need(1);
                inflater.setInput(buffer);
            }
        }
        return ended ? -1 : 0;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(target, offset, length);
            if (bounds.bursts(inflater.getBytesWritten(), position() - start)) {
                throw BeyondBounds.ratio(bounds.ratio());
            }
            return count;
        } catch (DataFormatException damaged) {
            throw new ZipException("the packed data are damaged at byte " + Amount.grouped(position()));
        }
    }

    private void readHeader() throws IOException {
        if (next() != 0x1f || next() != 0x8b || next() != 8) {
            throw new ZipException("no gzip header at byte " + Amount.grouped(start));
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && next() != 0) {
                // The name or the comment ends with a zero.
            }
        }
        skip((flags & HEADER_CRC) == 0 ? 0 : 2);
    }

    private void readTrailer() throws IOException {
        if (fourBytes() != (int) crc.getValue()) {
            throw new ZipException("the check sum (CRC) of the unpacked data is wrong");
        }
        if (fourBytes() != (int) inflater.getBytesWritten()) {
            throw new ZipException("the length of the unpacked data is wrong");
        }
    }

    private int fourBytes() throws IOException {
        return next() | next() << 8 | next() << 16 | next() << 24;
    }

    private int next() throws IOException {
        need(1);
        return buffer.get() & 0xff;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void need(int count) throws IOException {
        if (buffer.remaining() < count) {
            buffer.compact();
            int read = file.read(buffer, filled);
            buffer.flip();
            if (read < 0) {
                throw new EOFException("the file ends in the middle of a gzip member");
            }
            filled += read;
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
