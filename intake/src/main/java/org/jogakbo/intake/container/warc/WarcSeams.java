package org.jogakbo.intake.container.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jogakbo.intake.container.record.ArcLine;

/** Finds where one record ends and the next may start, in a file that may be damaged. */
public final class WarcSeams {
    static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HTTP = "http".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int LONGEST_GAP = 16;

    private WarcSeams() {}

    /** The offset where the next member seems to begin; the file's size when there is none. */
    static long nextMember(FileChannel file, long from, Packing packing) throws IOException {
        return next(file, from, packing.mark(), at -> true);
    }

    /** The offset of the next line that starts a record; the file's size when there is none. */
    static long nextRecord(FileChannel file, long from, boolean arc) throws IOException {
        return next(file, from, arc ? HTTP : WARC, at -> startsLine(file, at) && (!arc || isArcLine(file, at)));
    }

    /** Where the record starts that follows directly, but for empty lines: perhaps at the file's end; -1 when none does. */
    static long following(FileChannel file, long end, boolean arc) throws IOException {
        byte[] gap = bytes(file, end, LONGEST_GAP);
        int empty = 0;
        while (empty < gap.length && (gap[empty] == '\n' || gap[empty] == '\r')) {
            empty++;
        }
        long at = end + empty;
        boolean follows = at == file.size() || (arc ? isArcLine(file, at) : startsWith(file, at, WARC));
        return follows ? at : -1;
    }

    private interface Test {
        boolean passes(long at) throws IOException;
    }

    private static long next(FileChannel file, long from, byte[] mark, Test test) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (long at = from; at < file.size(); at += CHUNK - mark.length + 1) {
            chunk.clear();
            readFully(file, chunk, at);
            for (int i = 0; i + mark.length <= chunk.position(); i++) {
                if (matches(chunk, i, mark) && test.passes(at + i)) {
                    return at + i;
                }
            }
        }
        return file.size();
    }

    /** Whether a gzip member seems to begin here. */
    public static boolean startsMember(FileChannel file, long at) throws IOException {
        return startsWith(file, at, GZIP);
    }

    static boolean startsWith(FileChannel file, long at, byte[] mark) throws IOException {
        return Arrays.equals(bytes(file, at, mark.length), mark);
    }

    private static boolean startsLine(FileChannel file, long at) throws IOException {
        return at == 0 || startsWith(file, at - 1, new byte[] {'\n'});
    }

    private static boolean isArcLine(FileChannel file, long at) throws IOException {
        String line = new String(bytes(file, at, LONGEST_LINE), StandardCharsets.ISO_8859_1);
        int end = line.indexOf('\n');
        return end > 0 && ArcLine.parse(line.substring(0, end + 1)).isPresent();
    }

    private static boolean matches(ByteBuffer chunk, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (chunk.get(at + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** So many bytes, fewer at the file's end. */
    static byte[] bytes(FileChannel file, long at, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        readFully(file, bytes, at);
        return Arrays.copyOf(bytes.array(), bytes.position());
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
