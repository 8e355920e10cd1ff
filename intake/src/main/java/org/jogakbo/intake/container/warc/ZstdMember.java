package org.jogakbo.intake.container.warc;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.container.record.Block;

/**
 * One frame of a zstd file (RFC 8878). A dictionary may lie in the file's first frame, which decoders skip. For one thread.
 */
final class ZstdMember extends FilterInputStream {
    private static final byte[] DICTIONARY = {0x5d, 0x2a, 0x4d, 0x18};
    private static final int HEAD = 8;
    private static final int MOST_DICTIONARY = 16 << 20;
    private static final long WINDOW = 1 << 30;

    private final long start;
    private final long end;
    private final Bounds bounds;
    private long unpacked;

    /** @throws IOException when no whole frame begins here */
    ZstdMember(FileChannel file, long start, Bounds bounds) throws IOException {
        super(InputStream.nullInputStream());
        this.start = start;
        this.bounds = bounds;
        ByteBuffer window = file.map(FileChannel.MapMode.READ_ONLY, start, Math.min(WINDOW, file.size() - start));
        long length = Zstd.findDirectByteBufferFrameCompressedSize(window, 0, window.remaining());
        if (Zstd.isError(length)) {
            throw new IOException("no whole zstd frame begins here (" + Zstd.getErrorName(length) + ")");
        }
        this.end = start + length;
        file.position(start);
        ZstdInputStreamNoFinalizer frame =
                new ZstdInputStreamNoFinalizer(new Block(Channels.newInputStream(file), length, () -> false));
        byte[] dictionary = dictionary(file);
        in = dictionary.length == 0 ? frame : frame.setDict(dictionary);
        file.position(start);
    }

    /** Where the first frame of data begins: behind the dictionary, if there is one. */
    static long first(FileChannel file) throws IOException {
        return WarcSeams.startsWith(file, 0, DICTIONARY) ? HEAD + dictionaryLength(file) : 0;
    }

    long end() {
        return end;
    }

    private static long dictionaryLength(FileChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        while (head.hasRemaining() && file.read(head, head.position()) >= 0) {
            // until it is full
        }
        return Integer.toUnsignedLong(head.getInt(4));
    }

    private static byte[] dictionary(FileChannel file) throws IOException {
        if (!WarcSeams.startsWith(file, 0, DICTIONARY)) {
            return new byte[0];
        }
        long length = dictionaryLength(file);
        if (length > MOST_DICTIONARY) {
            throw new IOException("its dictionary is too large");
        }
        byte[] stored = WarcSeams.bytes(file, HEAD, (int) length);
        try (InputStream packed = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(stored))) {
            boolean isPacked = stored.length > 4 && ByteBuffer.wrap(stored).getInt() == 0x28b52ffd;
            return isPacked ? packed.readNBytes(MOST_DICTIONARY) : stored;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        unpacked += Math.max(0, count);
        if (bounds.bursts(unpacked, end - start)) {
            throw BeyondBounds.ratio(bounds.ratio());
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
