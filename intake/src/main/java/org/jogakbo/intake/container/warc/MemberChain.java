package org.jogakbo.intake.container.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jogakbo.intake.bounds.Bounds;

/**
 * One member of a packed file, and, when asked, what follows: some writers cut the stream into members wherever it pleased them, so that a
 * record goes on in the next. For one thread.
 */
final class MemberChain extends InputStream {
    private static final String RECORD = "WARC/";

    private final FileChannel file;
    private final Packing packing;
    private final Bounds bounds;
    private InputStream member;
    private InputStream in;
    private boolean ended;

    MemberChain(FileChannel file, long at, Packing packing, Bounds bounds) throws IOException {
        this.file = file;
        this.packing = packing;
        this.bounds = bounds;
        this.member = packing.open(file, at, bounds);
        this.in = member;
    }

    /** Whether the member was read to its end and is sound. */
    boolean isEnded() {
        return ended;
    }

    /** Where the member ends, once it was read to its end. */
    long end() {
        return Packing.end(member);
    }

    /** Goes on with the next member, unless a record begins with it or there is none. */
    boolean proceed() throws IOException {
        if (!ended || !WarcSeams.startsWith(file, end(), packing.mark())) {
            return false;
        }
        InputStream next = packing.open(file, end(), bounds);
        PushbackInputStream peeked = new PushbackInputStream(next, RECORD.length());
        byte[] start = peeked.readNBytes(RECORD.length());
        if (new String(start, StandardCharsets.ISO_8859_1).equals(RECORD)) {
            next.close();
            return false;
        }
        peeked.unread(start);
        member.close();
        member = next;
        in = peeked;
        ended = false;
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        ended = ended || count < 0;
        return count;
    }

    @Override
    public void close() throws IOException {
        member.close();
    }
}
