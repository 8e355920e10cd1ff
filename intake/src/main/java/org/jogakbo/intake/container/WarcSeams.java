package org.jogakbo.intake.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** Finds where the next record may start after a damaged one. */
final class WarcSeams {
    static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;

    private WarcSeams() {}

    /**
     * The offset of the next gzip header, or of the next line that starts a record; the file's size when there is
     * none.
     */
    static long next(FileChannel file, long from, boolean gzip) throws IOException {
        byte[] mark = gzip ? GZIP : WARC;
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (long at = from; at < file.size(); at += CHUNK - mark.length) {
            chunk.clear();
            readFully(file, chunk, at);
            for (int i = 0; i + mark.length <= chunk.position(); i++) {
                if (matches(chunk, i, mark) && (gzip || startsLine(file, at + i))) {
                    return at + i;
                }
            }
        }
        return file.size();
    }

    static boolean startsWith(FileChannel file, long at, byte[] mark) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(mark.length);
        readFully(file, head, at);
        return head.position() == mark.length && matches(head, 0, mark);
    }

    private static boolean startsLine(FileChannel file, long at) throws IOException {
        return at == 0 || startsWith(file, at - 1, new byte[] {'\n'});
    }

    private static boolean matches(ByteBuffer chunk, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (chunk.get(at + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void readFully(FileChannel file, ByteBuffer target, long at) throws IOException {
        long from = at;
        int count = 0;
        while (target.hasRemaining() && count >= 0) {
            count = file.read(target, from);
            from += Math.max(0, count);
        }
    }
}
